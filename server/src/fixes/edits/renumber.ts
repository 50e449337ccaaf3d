import type { Edit } from '../../text/document/edit.ts'
import type { Span } from '../../text/document/span.ts'
import { type Draft, type PlacedBlock, spanInDraft } from '../../text/model/draft.ts'
import { readEnclosed } from '../../text/numbering/enclosed-number.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { leadOf, sourceOf } from './source-line.ts'

/** The edit that gives a numbered block another number; it covers the numeral only. Null if the block has no number. */
export function renumber(draft: Draft, block: PlacedBlock, number: number): Edit | null {
  const { marker } = block
  if (!marker) return null
  return replaceNumeral(draft, block, formatMarker(marker, number))
}

/** The edit that turns a block's label into `label`; it covers only what differs. */
export function replaceNumeral(draft: Draft, block: PlacedBlock, label: string): Edit | null {
  const { marker } = block
  if (!marker || marker.label === label) return null
  const { from, to } = difference(marker.label, label)
  const text = label.slice(from, label.length - (marker.label.length - to))
  if (marker.span.end > marker.span.start) {
    const start = marker.span.start + from
    return inWidthOfSource(draft, { span: spanInDraft(block, { start, end: marker.span.start + to }), text })
  }
  // The number of a Markdown list item precedes the prose.
  const lead = leadOf(draft, block)
  const at = lead.lastIndexOf(marker.label)
  if (at < 0) return null
  const start = sourceOf(block, 0) - lead.length + at
  return { span: { start: start + from, end: start + to }, text }
}

/** An edit of a numeral, with full-width digits if those it replaces are full-width. */
export function inWidthOfSource({ chunks }: Draft, { span, text }: { span: Span; text: string }): Edit {
  const isWide = /[０-９]/.test(chunks.slice(span.start, span.end))
  const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)
  return { span, text: isWide ? text.replace(/\d/g, wide) : text }
}

/**
 * The range of `before` that `after` replaces, widened to the whole numeral, so that 十二 becomes 十三 and not 二 三.
 */
function difference(before: string, after: string): { from: number; to: number } {
  let from = 0
  while (from < before.length && before.charAt(from) === after.charAt(from)) from++
  let to = before.length
  const longest = Math.min(before.length, after.length) - from
  for (let same = 0; same < longest && before.charAt(to - 1) === after.charAt(after.length - 1 - same); same++) to--
  while (from > 0 && isNumeral(before.charAt(from - 1))) from--
  while (to < before.length && isNumeral(before.charAt(to))) to++
  return { from, to }
}

function isNumeral(character: string): boolean {
  return /[零〇○一二三四五六七八九十百千\dIVXLCivxlc]/.test(character) || readEnclosed(character.charCodeAt(0)) !== null
}
