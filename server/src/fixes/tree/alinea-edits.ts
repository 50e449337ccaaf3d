import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { Pointer } from '../../text/provisions/pointer.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import type { AlineaPointer } from '../../text/provisions/resolve-reference.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import type { MovedAlinea } from './moved-alinea.ts'
import type { NewLabels } from './shift.ts'

/** A reference to a paragraph (款), with what names that paragraph after an insertion. */
export interface AlineaReference {
  readonly reference: CrossReference
  readonly alinea: AlineaPointer
  readonly pointers: readonly Pointer[]
  readonly moved: MovedAlinea
}

/**
 * The edits that keep the references of one block to paragraphs, which are in order, at the paragraphs meant: their
 * numbers, and the article where the words say none or another. The article's number in the reference is not edited here.
 */
export function alineaEdits(
  draft: Draft,
  block: PlacedBlock,
  references: readonly AlineaReference[],
  { list }: Provisions,
  labels: NewLabels,
): Edit[] {
  const edits: Edit[] = []
  /** The article that the text names before a reference which names none. */
  let said = ''
  for (const listed of byPath(references)) {
    const [first] = listed
    if (!first) continue
    const { reference, alinea, pointers, moved } = first
    const isNamed = pointers.some(({ provision }) => provision === alinea.holder)
    if (listed.some((one) => one.moved.label !== moved.label)) {
      edits.push(writtenOut(block, listed))
      said = listed.at(-1)?.moved.label ?? said
      continue
    }
    const own = labels.get(alinea.holder) ?? list[alinea.holder]?.marker.label ?? ''
    if (!isNamed && moved.label !== (reference.inherited.length > 0 ? said || own : own))
      edits.push(withArticle(block, reference.span.start, moved.label))
    for (const one of listed) {
      const edit = numberEdit(draft, block, one)
      if (edit) edits.push(edit)
    }
    said = moved.label
  }
  return edits
}

/** Those of one list together: 第三条第一、二款. */
function byPath(references: readonly AlineaReference[]): AlineaReference[][] {
  const paths: AlineaReference[][] = []
  for (const one of references) {
    const last = paths.at(-1)
    if (last && last[0]?.reference.span.end === one.reference.span.end) last.push(one)
    else paths.push([one])
  }
  return paths
}

/** A list whose paragraphs have come into two articles: 第三条第一款、第四条第二款. */
function writtenOut(block: PlacedBlock, listed: readonly AlineaReference[]): Edit {
  const text = listed
    .map(({ reference, moved }, index) => {
      const mark = index === 0 ? '' : reference.endsRange ? '至' : '、'
      return `${mark}${moved.label}第${formatHanNumeral(moved.number)}款`
    })
    .join('')
  const { start = 0, end = 0 } = listed[0]?.reference.span ?? {}
  return { span: spanInDraft(block, { start: ownStart(block.prose.text, start), end }), text }
}

/** The article written before 第二款, in place of 本条. */
function withArticle(block: PlacedBlock, start: number, label: string): Edit {
  const { text } = block.prose
  // In “第一款、二款” the second has no 第 of its own.
  const written = text.charAt(start) === '第' ? label : `${label}第`
  return { span: spanInDraft(block, { start: ownStart(text, start), end: start }), text: written }
}

/** Where 本条 begins before a reference; its own start if nothing of the kind is before it. */
function ownStart(text: string, start: number): number {
  const before = /本条(?:的|中)?\s?$/.exec(text.slice(Math.max(0, start - 4), start))
  return before ? start - before[0].length : start
}

function numberEdit(
  draft: Draft,
  block: PlacedBlock,
  { alinea: { numeral, number }, moved }: AlineaReference,
): Edit | null {
  if (moved.number === number) return null
  const old = block.prose.text.slice(numeral.start, numeral.end)
  const text = /^\d/.test(old) ? String(moved.number) : formatHanNumeral(moved.number)
  return inWidthOfSource(draft, { span: spanInDraft(block, numeral), text })
}
