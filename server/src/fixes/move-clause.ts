import { type Edit, withEdits, withoutOverlaps } from '../text/document/edit.ts'
import { partitionPoint } from '../text/document/partition-point.ts'
import { overlap, type Span } from '../text/document/span.ts'
import { blockAt, blockSpan, type Draft } from '../text/model/draft.ts'
import { parseDraft } from '../text/parse-draft.ts'
import type { Provisions } from '../text/provisions/provisions.ts'
import { linesOfBlocks } from './edits/provision-text.ts'
import { bareMentions } from './tree/bare-mentions.ts'
import { hasBrokenRange } from './tree/broken-range.ts'
import { contentsOfSwap } from './tree/contents-swap.ts'
import { isCountedInWords } from './tree/counted-words.ts'
import { rowSwaps } from './tree/keyed-rows.ts'
import { movableProvisions } from './tree/movable-provisions.ts'
import { newLabels } from './tree/new-labels.ts'
import { relativeMentions } from './tree/relative-mentions.ts'
import { shiftEdits } from './tree/sequence.ts'
import { shiftsOf } from './tree/shifts-of.ts'
import { isSwapRead } from './tree/swap-check.ts'
import { swappedEndings } from './tree/swapped-endings.ts'
import { neighbourOf, type SwappedOrder, swappedOrder } from './tree/swapped-order.ts'
import { swappedReferences } from './tree/swapped-references.ts'

export type Direction = 'up' | 'down'

/**
 * Why a provision is not moved. `none`: the place is in no numbered provision; `edge`: it has no neighbour there in its
 * own list; `unclear`: afterwards numbers or references would be read otherwise.
 */
export type MoveRefusal = 'none' | 'edge' | 'unclear'

/**
 * The edits of a move, ascending, none overlapping, and the words that may mean a number or a place which is another then
 * (`bareMentions`, `relativeMentions`); or why there are none.
 */
export type ClauseMove =
  | { readonly edits: readonly Edit[]; readonly unmoved: readonly string[] }
  | { readonly refused: MoveRefusal }

/**
 * Moves the innermost numbered provision at an offset past its neighbour, with all that it holds. Numbers stay in order,
 * and every reference goes on naming the same provisions. The text of the neighbour is what is taken out and put in
 * again, so that a cursor in the provision stays where it is.
 */
export function moveClause(draft: Draft, offset: number, direction: Direction): ClauseMove {
  const provisions = movableProvisions(draft)
  const block = blockOnLine(draft, offset)
  const own = provisions.ofBlock[block] ?? -1
  // From “任务二：…” not the chapter around it is meant.
  if (own < 0 || draft.blocks.length === 0 || isCountedInWords(draft.blocks[block])) return { refused: 'none' }
  const other = neighbourOf(provisions, own, direction)
  if (other < 0) return { refused: 'edge' }
  const order = swappedOrder(provisions, Math.min(own, other), Math.max(own, other))
  if (order.isOutOfOrder || hasBrokenRange(draft, provisions, order)) return { refused: 'unclear' }
  const [first, second] = [order.first, order.second].map((index) => {
    const { block = -1, last = -1 } = provisions.list[index] ?? {}
    return linesOfBlocks(draft, block, last)
  })
  if (!first || !second || first.end > second.start) return { refused: 'unclear' }
  const references = swappedReferences(draft, provisions, order)
  const moves = shiftsOf(provisions.list, order.by)
  const numbers = moves.flatMap((shifts) => shiftEdits(draft, shifts))
  const rows = rowSwaps(draft, provisions, order)
  const keys = rows.flatMap((row) => row.edits)
  const fixed = [...references, ...outside(references, keys)]
  const edits = withoutOverlaps([...fixed, ...outside(fixed, numbers), ...swappedEndings(draft, provisions, order)])
  const changed = edits.filter(({ span, text }) => draft.text.slice(span.start, span.end) !== text)
  const contents = contentsOfSwap(draft, provisions, order)
  const inContents = contents ? swapped(draft, changed, contents.first, contents.second, 'down') : changed
  const inRows = rows.reduce((made, row) => swapped(draft, made, row.first, row.second, 'down'), inContents)
  const all = swapped(draft, inRows, first, second, direction)
  const { format, language, text } = draft
  const after = parseDraft(withEdits(text, all), { format, language })
  if (!isSwapRead(draft, after, provisions, order, rows) || !keepsExtents(after, provisions, order))
    return { refused: 'unclear' }
  const mentions = bareMentions(draft, provisions, newLabels(provisions, moves.flat()))
  return { edits: all, unmoved: [...mentions, ...relativeMentions(draft, provisions, order)] }
}

/** True if the two would be moved with as much as before: else a move back would leave some of their text behind. */
function keepsExtents(after: Draft, { list }: Provisions, { first, second, newIndex }: SwappedOrder): boolean {
  const now = movableProvisions(after).list
  return [first, second].every((index) => {
    const [one, then] = [list[index], now[newIndex[index] ?? -1]]
    return one && then && one.last - one.block === then.last - then.block
  })
}

/** The block at an offset; of a line that begins with markup (`## `, `5. `), the one that it marks. */
function blockOnLine(draft: Draft, offset: number): number {
  const own = blockAt(draft, offset)
  const { starts, text } = draft
  const next = own + 1
  const start = starts[next]
  if (start === undefined || offset <= blockSpan(draft, own).end) return own
  return text.slice(offset, start).includes('\n') ? own : next
}

/**
 * Adds to edits the exchange of two ranges, `first` before `second`. Down keeps the first where it is and moves the
 * second before it; up keeps the second.
 */
function swapped(draft: Draft, edits: readonly Edit[], first: Span, second: Span, direction: Direction): Edit[] {
  const moved = direction === 'down' ? second : first
  const isInMoved = ({ span }: Edit): boolean => span.start >= moved.start && span.end <= moved.end
  const others = edits.filter((edit) => !isInMoved(edit))
  const gap = draft.text.slice(first.end, second.start)
  const text = withEdits(draft.text.slice(0, moved.end), edits.filter(isInMoved)).slice(moved.start)
  const [put, taken] =
    direction === 'down'
      ? [
          { span: { start: first.start, end: first.start }, text: text + gap },
          { span: { start: first.end, end: second.end }, text: '' },
        ]
      : [
          { span: { start: second.end, end: second.end }, text: gap + text },
          { span: { start: first.start, end: second.start }, text: '' },
        ]
  // What is put at the end of a range comes before what is put behind it.
  return [...others, put, taken].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** The edits that overlap none of others. */
function outside(others: readonly Edit[], edits: readonly Edit[]): Edit[] {
  const spans = others.map(({ span }) => span).sort((a, b) => a.start - b.start)
  return edits.filter(({ span }) => {
    const next = partitionPoint(spans.length, (index) => (spans[index]?.end ?? 0) <= span.start)
    const nearest = spans[next]
    return nearest === undefined || !overlap(nearest, span)
  })
}
