import type { Edit } from '../text/document/edit.ts'
import { lineEndAt, lineStartAt } from '../text/document/line-end.ts'
import { blockAt, type Draft, type PlacedBlock, placedBlock, spanInDraft } from '../text/model/draft.ts'
import { isInserted } from '../text/numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../text/numbering/marker.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { renumber } from './edits/renumber.ts'
import { countBreaks, leadOf, lineBreak, sourceOf } from './edits/source-line.ts'

/**
 * What a line break that was just typed before `offset` asks for: after a numbered provision the next number; after the
 * next number of a list, with nothing behind it, its removal. Null for neither: “Article 3” may have its line to itself.
 * The lists and headings of Markdown are left to the editor.
 */
export function continueNumbering(draft: Draft, offset: number): Edit | null {
  const start = lineStartAt(draft.text, offset)
  const end = lineEndAt(draft.text, offset)
  const before = start > 0 && /^\s*$/.test(draft.text.slice(start, end)) ? numberedBefore(draft, start) : null
  if (!before) return null
  const { block, index, marker } = before
  const lead = leadOf(draft, block)
  if (/[^\s*_]/.test(lead)) return null
  if (block.prose.text.trimEnd().length <= marker.span.end) {
    const endsList = ofItems.has(marker.scheme) && !isFirst(draft, index)
    // The number is taken out, and the line break with it.
    return endsList ? { span: { start: lineStartAt(draft.text, block.start), end }, text: '' } : null
  }
  if (isBesideInserted(draft, index) || !wantsNext(draft, block, index, marker)) return null
  const label = nextLabel(draft, block, marker)
  if (label === null) return null
  const gap = isSpaced(draft, index) ? lineBreak(draft.text) : ''
  return { span: { start, end }, text: `${gap}${lead.replace(/\S/g, '')}${label}` }
}

/** The numbers of items. Others may be all there is on a line, with a title or the text below. */
const ofItems: ReadonlySet<MarkerScheme> = new Set([
  'formal',
  'han',
  'han-paren',
  'stem',
  'arabic',
  'arabic-paren',
  'circled',
  'alpha',
  'roman',
  'capital',
])

/** True for 2.1A, and for 2.1 before it: which number is due is for the writer to say. */
function isBesideInserted(draft: Draft, index: number): boolean {
  const { list, headedBy } = provisionsOf(draft)
  const own = headedBy.get(index) ?? -1
  return [own, own + 1].some((one) => own >= 0 && isInserted(list[one]?.marker ?? { label: '' }))
}

interface NumberedBefore {
  readonly block: PlacedBlock
  readonly index: number
  readonly marker: Marker
}

/** The numbered block that ends on the line before the one that begins at `start`. */
function numberedBefore(draft: Draft, start: number): NumberedBefore | null {
  const index = blockAt(draft, start - 1)
  const block = placedBlock(draft, index)
  if (!block || block.start >= start) return null
  const { kind, marker } = block
  if (kind !== 'paragraph' && kind !== 'item' && kind !== 'heading') return null
  if (!marker || marker.scheme === 'bullet' || marker.span.end === marker.span.start) return null
  const between = draft.text.slice(block.start + block.length, start)
  return /^[^\S\r\n]*(?:[*_]{1,3})?[^\S\r\n]*(?:\r\n?|\n)$/.test(between) ? { block, index, marker } : null
}

/**
 * True if a sibling is likely to follow. After 包括： comes a list; after a heading the text under it, unless the heading
 * before has none; a sentence that has not ended goes on in the next line; a list whose items end in semicolons ends with
 * a full stop. A short sentence at the beginning of a list may be a heading or an item: it is taken for an item.
 */
function wantsNext(draft: Draft, { kind, prose }: PlacedBlock, index: number, { scheme, number }: Marker): boolean {
  const text = prose.text.trimEnd()
  const before = draft.blocks[index - 1]
  const isAfterSibling = before?.marker?.scheme === scheme && before.marker.number === number - 1
  if (kind === 'heading' && !(isFirst(draft, index) && /[。；.;]$/.test(text)))
    return before?.kind === 'heading' && isAfterSibling
  if (scheme === 'part' || scheme === 'chapter' || scheme === 'division') return false
  if (/[。.]$/.test(text) && isAfterSibling && endsPart.test(before.prose.text.trimEnd())) return false
  if (/[。；！？.;!?”’）)］〕】\]]$/.test(text) || endsPart.test(text)) return true
  return kind === 'item' && text.length <= longestPhrase && !/[：:，,、]$/.test(text)
}

/** True for the first provision of its list. */
function isFirst(draft: Draft, index: number): boolean {
  const { list, headedBy } = provisionsOf(draft)
  const own = headedBy.get(index) ?? -1
  const before = list[list.findLastIndex((one, at) => at < own && one.style === list[own]?.style)]
  return before?.parent !== list[own]?.parent || before?.scope !== list[own]?.scope
}

/** The end of an item that is not the last of its list. */
const endsPart = /[；;](?:\s(?:and|or))?$/
/** An item may be a phrase without a mark at its end; a longer line may be wrapped by hand. */
const longestPhrase = 40

/** The next label as the draft writes them, with the white space after it. Null if there is no next. */
function nextLabel(draft: Draft, block: PlacedBlock, marker: Marker): string | null {
  const edit = renumber(draft, block, marker.number + 1)
  if (!edit) return null
  const { start, end } = spanInDraft(block, marker.span)
  const label = draft.text.slice(start, edit.span.start) + edit.text + draft.text.slice(edit.span.end, end)
  const words = marker.span.end + (/^\s*/.exec(block.prose.text.slice(marker.span.end))?.[0].length ?? 0)
  return label + draft.text.slice(end, sourceOf(block, words)).replace(/\S/g, '')
}

/**
 * True if blank lines are put between the blocks of the draft here. What is after a title or heading tells nothing;
 * Markdown needs them.
 */
function isSpaced(draft: Draft, index: number): boolean {
  const before = placedBlock(draft, index - 1)
  if (
    !before ||
    before.kind === 'title' ||
    (before.kind === 'heading' && before.marker?.scheme !== draft.blocks[index]?.marker?.scheme)
  )
    return draft.format === 'markdown'
  return countBreaks(draft.text.slice(before.start + before.length, draft.starts[index])) > 1
}
