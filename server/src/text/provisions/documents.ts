import type { Block } from '../model/block.ts'
import type { Draft } from '../model/draft.ts'
import { depthOf } from '../numbering/label-number.ts'
import type { Marker } from '../numbering/marker.ts'
import { tailsOfBoxes } from './box-tails.ts'

/** By block: 0 for the draft's own body, else the number of the annex, box or further document that holds it. */
export function documentsOf(draft: Draft): Int32Array {
  const { blocks, outline } = draft
  const document = new Int32Array(blocks.length)
  const boxes: number[] = []
  let last = 0
  for (const { role, heading, last: end } of outline.sections) {
    const block = blocks[heading]
    if (role !== 'annex' || !block || isCounted(block.marker)) continue
    if ((document[heading] ?? 0) !== 0 && !isWholeAnnex(block.marker)) continue
    last++
    document.fill(last, heading, end + 1)
    if (isBox(block)) boxes.push(heading)
  }
  let own = 0
  let isTitled = false
  blocks.forEach((block, index) => {
    const isTitle = block.kind === 'title' && blocks[index - 1]?.kind !== 'title'
    const opens = isTitle && isTitled
    if (opens) own = ++last
    if (opens || document[index] === 0) document[index] = own
    isTitled ||= isTitle
  })
  for (const { from, to, into } of tailsOfBoxes(blocks, document, boxes)) document.fill(into, from, to)
  return document
}

/** By block: the document whose annex it is in; its own (`documents`) outside of annexes. */
export function bodiesOf({ outline }: Draft, documents: Int32Array): Int32Array {
  const isAnnexed: boolean[] = []
  outline.sections.forEach(({ role, parent }, section) => {
    isAnnexed[section] = role === 'annex' || isAnnexed[parent] === true
  })
  let body = 0
  return documents.map((document, block) => {
    if (isAnnexed[outline.sectionOf[block] ?? -1] !== true) body = document
    return body
  })
}

/** Annex A below a heading “Appendices” is a document of its own; Annex B.2 is a part of Annex B. */
function isWholeAnnex(marker: Marker | null): boolean {
  return marker?.scheme === 'annex' && depthOf(marker) === 1
}

/** “4. Annex” is the fourth section. */
function isCounted(marker: Marker | null): boolean {
  return marker !== null && marker.scheme !== 'bullet' && marker.scheme !== 'annex'
}

function isBox({ prose: { text } }: Block): boolean {
  return text.startsWith('专栏')
}
