import { type Edit, withEdits } from '../../text/document/edit.ts'
import { lineEndAt, lineStartAt } from '../../text/document/line-end.ts'
import type { Span } from '../../text/document/span.ts'
import { blockSpan, type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import { isContentsHeading, withoutPage } from '../../text/structure/contents-line.ts'
import { replaceNumeral } from '../edits/renumber.ts'
import { lineBreak, sourceBehind, sourceOf } from '../edits/source-line.ts'
import { linkEdits, writtenWords } from '../tree/link-anchors.ts'
import {
  isLineOf,
  keyOf,
  keysIn,
  type ListedHeading,
  labelInLine,
  listedHeading,
  numberedLine,
} from '../tree/listed-heading.ts'
import { headingCaseLike, inHeadingCase } from './heading-case.ts'
import { gapBefore } from './source-around.ts'

/** A new heading, laid out like the one at the block `like`. */
export interface NewHeading {
  readonly like: number
  readonly label: string
  readonly title: string
}

/**
 * The edits that enter a new heading, and one under it, into the contents lists: after the line of the heading before
 * it, and those of what is in that section. It is given the page of that line: nobody knows its own yet. The one under it
 * is entered only where the list has its like.
 */
export function contentsEntries(draft: Draft, heading: NewHeading, under: NewHeading | null = null): Edit[] {
  return linesOf(draft, heading.like).flatMap((index) => {
    const after = lastBelow(draft, index, heading.like)
    const { end } = lineOf(draft, after)
    const below = under ? linesOf(draft, under.like).findLast((line) => line <= after) : undefined
    const entries = [entryLike(draft, index, heading)]
    if (under && below !== undefined) entries.push(entryLike(draft, below, under))
    const gap = gapInList(draft, after)
    return [{ span: { start: end, end }, text: entries.map((entry) => gap + entry).join('') }]
  })
}

/** The lines of contents that stand for a heading. */
function linesOf(draft: Draft, heading: number): number[] {
  const block = draft.blocks[heading]
  const listed = block && listedHeading(block)
  return listed ? draft.blocks.flatMap((line, index) => (isLineOf(line, listed) ? [index] : [])) : []
}

/** The source of the line at `index`, which stands for the heading `like`, as a line for the new heading. */
function entryLike(draft: Draft, index: number, { like, label, title }: NewHeading): string {
  const { start, end } = lineOf(draft, index)
  const line = draft.text.slice(start, end)
  const [block, model] = [placedBlock(draft, index), placedBlock(draft, like)]
  const heading = model && listedHeading(model)
  if (!block || !model || !heading) return line
  const before = writtenWords(draft, model)
  const between = /^\s*/.exec(before.slice(heading.marker.span.end))?.[0] ?? ''
  const edits = [
    ...exchangeOf(draft, block, heading, label, title),
    ...linkEdits(draft, { start, end }, [{ before, after: label + between + title }]),
  ]
  const moved = edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text }))
  return inWidthOf(line, withEdits(line, moved))
}

/** The edits of a line's number and words. */
function exchangeOf(draft: Draft, line: PlacedBlock, heading: ListedHeading, label: string, title: string): Edit[] {
  const numbered = numberedLine(line, heading)
  if (!numbered?.marker) return []
  const number = replaceNumeral(draft, numbered, labelInLine(numbered.marker, heading.marker, label))
  const { text } = line.prose
  const from = numbered.marker.span.end
  const words = withoutPage(text).slice(from)
  // TITLE I—DATA: the dash stays.
  const start = from + (/^\s*(?:[—–](?![—–])\s*)?/.exec(words)?.[0].length ?? 0)
  const span = { start: sourceOf(line, start), end: sourceBehind(line, from + words.trimEnd().length) }
  return [...(number ? [number] : []), { span, text: inHeadingCase(title, headingCaseLike(draft, line)) }]
}

/** An entry with its page number under that of the line before, where leader dots go up to it. */
function inWidthOf(line: string, entry: string): string {
  const added = entry.length - line.length
  return entry.replace(/\.{4,}(?=[.\s]*\d{1,3}\s*$)/, (dots) => '.'.repeat(Math.max(3, dots.length - added)))
}

/** The last line of the contents, from the one at `index` on, that stands for what is in the section of its heading. */
function lastBelow(draft: Draft, index: number, heading: number): number {
  const { headedBy, list } = provisionsOf(draft)
  const section = list[headedBy.get(heading) ?? -1]
  const keys = keysIn(draft.blocks.slice(heading + 1, (section?.last ?? heading) + 1))
  let last = index
  for (let next = draft.blocks[last + 1]; next?.kind === 'contents' && keys.has(keyOf(next)); )
    next = draft.blocks[++last + 1]
  return last
}

/** The line breaks between two lines of the list. */
function gapInList(draft: Draft, last: number): string {
  const isLine = (index: number): boolean => {
    const block = draft.blocks[index]
    return block?.kind === 'contents' && !isContentsHeading(block.prose.text)
  }
  if (isLine(last + 1)) return gapBefore(draft, last + 1)
  return isLine(last - 1) ? gapBefore(draft, last) : lineBreak(draft.text)
}

function lineOf(draft: Draft, index: number): Span {
  const { start, end } = blockSpan(draft, index)
  return { start: lineStartAt(draft.text, start), end: lineEndAt(draft.text, end) }
}
