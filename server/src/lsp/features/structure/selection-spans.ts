import { trimmed } from '../../../facts/particulars/brackets.ts'
import { segmentClauses } from '../../../text/clauses/clauses.ts'
import { bookTitles, quotations } from '../../../text/clauses/quotations.ts'
import { type Span, touches } from '../../../text/document/span.ts'
import {
  blockAt,
  blockSpan,
  type Draft,
  type PlacedBlock,
  placedBlock,
  spanInDraft,
} from '../../../text/model/draft.ts'
import { unitsBefore } from '../../../text/prose/prose.ts'
import { provisionsOf } from '../../../text/provisions/provisions.ts'
import { type DraftPart, draftParts } from './draft-parts.ts'

/**
 * What a writer may mean at an offset, each within the next: a quotation or title, the part of a clause between commas,
 * the clause, the sentence, the paragraph or item, the tasks and articles around it, section, chapter, document, draft.
 */
export function selectionSpans(draft: Draft, offset: number): readonly Span[] {
  const found: Span[] = []
  const add = (span: Span): void => {
    const inner = found.at(-1)
    const holds = touches(span, offset) && span.end > span.start
    if (!holds || (inner && (span.start > inner.start || span.end < inner.end || isSame(span, inner)))) return
    found.push(span)
  }
  const index = blockAt(draft, offset)
  const block = placedBlock(draft, index)
  if (block && touches(blockSpan(draft, index), offset)) {
    for (const span of spansInProse(block, draft, offset)) add(span)
    add(blockSpan(draft, index))
  }
  for (const { first, last } of holders(draft, index))
    add({ start: blockSpan(draft, first).start, end: blockSpan(draft, last).end })
  add({ start: 0, end: draft.chunks.length })
  return found
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** The quotations, the part, the clause and the sentence at an offset, the smaller first. */
function spansInProse(block: PlacedBlock, { language }: Draft, offset: number): Span[] {
  const { prose } = block
  const { text } = prose
  const at = unitsBefore(prose, offset - block.start)
  const holdsAt = ({ start, end }: Span): boolean => start <= at && at < end
  const clauses = segmentClauses(text, language)
  const number = clauses.findIndex(holdsAt)
  const clause = clauses[number < 0 ? clauses.length - 1 : number]
  if (clause === undefined) return []
  const ofSentence = clauses.filter(({ sentence }) => sentence === clause.sentence)
  const sentence = { start: ofSentence[0]?.start ?? clause.start, end: ofSentence.at(-1)?.end ?? clause.end }
  // The number of a paragraph is no part of its first sentence.
  const from = block.marker?.span.end ?? 0
  return [...quotations(text).filter(holdsAt), ...bookTitles(text).filter(holdsAt), partAt(text, clause, at)]
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .concat(clause, sentence, { start: from, end: text.length })
    .map((span) => spanInDraft(block, trimmed(text, at < from ? span : { ...span, start: Math.max(from, span.start) })))
}

/** The stretch of a clause around an offset without a comma or colon; those within numbers (1,000, 9:30) do not divide. */
function partAt(text: string, { start, end }: Span, at: number): Span {
  let from = at
  while (from > start && !dividesAt(text, from - 1)) from--
  let to = at
  while (to < end && !dividesAt(text, to)) to++
  return { start: from, end: to }
}

function dividesAt(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!'，,：:；;。'.includes(mark)) return false
  return !(/[,:]/.test(mark) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
}

type Run = Pick<DraftPart, 'first' | 'last'>

/** What holds a block: provisions and named parts, the smaller first. */
function holders(draft: Draft, index: number): Run[] {
  const { list, ofBlock } = provisionsOf(draft)
  const found: Run[] = []
  for (let at = ofBlock[index] ?? -1; at >= 0; at = list[at]?.parent ?? -1) {
    const provision = list[at]
    if (provision) found.push({ first: provision.block, last: provision.last })
  }
  const parts = draftParts(draft)
  let innermost = parts.findLastIndex(({ first }) => first <= index)
  for (; innermost >= 0; innermost = parts[innermost]?.parent ?? -1) {
    const part = parts[innermost]
    if (part && index <= part.last) found.push(part)
  }
  return found.sort((a, b) => a.last - a.first - (b.last - b.first))
}
