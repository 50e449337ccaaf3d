import { memoizeByObject } from '../../memoize.ts'
import { lineStartAt } from '../../text/document/line-end.ts'
import type { Block } from '../../text/model/block.ts'
import { type Draft, placedBlock } from '../../text/model/draft.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { type Provision, type Provisions, provisionsOf } from '../../text/provisions/provisions.ts'
import { sourceOf } from '../edits/source-line.ts'
import { countSummedUp, lastBeforeClosing } from './closing.ts'
import { endMatterOf } from './end-matter.ts'
import { keyedTables } from './keyed-tables.ts'
import { taskTableAt } from './task-table.ts'

/**
 * The provisions of a draft, each with what moves with it alone. What follows the last one of a list without a number
 * closes the list or the draft, and stays: a closing sentence, signature and date, the list of annexes.
 */
export const movableProvisions = memoizeByObject((draft: Draft): Provisions => {
  const provisions = provisionsOf(draft)
  const { list } = provisions
  const siblings = siblingsOf(list)
  const lastOf = lastOfDocuments(list)
  const ends = list.map(({ last }) => last)
  // What is held comes after its holder: from the innermost outwards.
  for (let index = list.length - 1; index >= 0; index--) {
    const one = list[index]
    const like = one && siblings.get(siblingKey(one))
    if (!one || like?.at(-1) !== index) continue
    ends[index] = endOf(draft, list, { index, siblings: like, isAtEnd: one.last >= (lastOf.get(one.scope) ?? 0) }, ends)
  }
  if (list.every(({ last }, index) => ends[index] === last)) return provisions
  const trimmed = list.map((one, index): Provision => ({ ...one, last: ends[index] ?? one.last }))
  const ofBlock = provisions.ofBlock.map((own, block) => {
    let holder = own
    while (holder >= 0 && (trimmed[holder]?.last ?? block) < block) holder = trimmed[holder]?.parent ?? -1
    return holder
  })
  return { ...provisions, list: trimmed, ofBlock }
})

/** By parent, style and document: the indices of those that are counted together, in order. */
function siblingsOf(list: readonly Provision[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  list.forEach((one, index) => {
    const key = siblingKey(one)
    const known = found.get(key)
    if (known) known.push(index)
    else found.set(key, [index])
  })
  return found
}

/** By document: the block of its last number, annexes aside. */
function lastOfDocuments(list: readonly Provision[]): ReadonlyMap<number, number> {
  return new Map(list.flatMap(({ scope, block, marker }) => (marker.scheme === 'annex' ? [] : [[scope, block]])))
}

function siblingKey({ scope, parent, style }: Provision): string {
  return `${scope} ${parent} ${style}`
}

interface LastOfList {
  readonly index: number
  readonly siblings: readonly number[]
  /** True if no other number follows in its document. */
  readonly isAtEnd: boolean
}

/** The last block of what moves with the last provision of a list. */
function endOf(
  draft: Draft,
  list: readonly Provision[],
  { index, siblings, isAtEnd }: LastOfList,
  ends: readonly number[],
): number {
  const one = list[index]
  const head = draft.blocks[one?.block ?? -1]
  if (!one || !head) return -1
  const isSection = head.kind === 'heading' || ofParagraphs.has(one.marker.scheme)
  const hasList = head.kind === 'heading' && list[index + 1]?.parent === index
  if (!isSection || (isAtEnd && hasList)) {
    const tail = tailOf(draft, list, index, ends)
    const hasLike = siblings.some((other) => other !== index && tailOf(draft, list, other, ends) >= 0)
    // Where others go on without a number too, it is a paragraph of the provision, and below is asked for what closes.
    if (tail >= 0 && sumsUpWithin(draft, list, index, tail)) return one.last
    if (tail >= 0 && !hasLike && (hasList ? othersHold(list, siblings, index) : siblings.length > 1)) return tail - 1
  }
  if (!isAtEnd) return one.last
  const last = endMatterOf(draft, one.block, one.last) - 1
  const end = lastBeforeClosing(draft, one.block, last)
  // “This act enters into force …” is what a section of final provisions says, below its heading or number.
  const hasText = head.kind !== 'heading' && head.prose.text.slice(one.marker.span.end).trim() !== ''
  return end === one.block && isSection && !hasText ? last : end
}

/** True for 以上两项… behind the two items that a provision announces, “…承担下列任务：”: it sums up these, and moves with them. */
function sumsUpWithin({ blocks }: Draft, list: readonly Provision[], index: number, tail: number): boolean {
  const [head, paragraph] = [blocks[list[index]?.block ?? -1], blocks[tail]]
  if (!head || !paragraph || !/[：:]$/.test(head.prose.text)) return false
  const count = countSummedUp(paragraph)
  let own = 0
  for (let at = index + 1; (list[at]?.block ?? tail) < tail; at++) if (list[at]?.parent === index) own++
  return own > 1 && (count === own || count === 0)
}

/** Paragraphs without a number are counted in these (款), and sections have them. */
const ofParagraphs: ReadonlySet<MarkerScheme> = new Set(['article', 'section', 'chapter', 'division', 'part', 'annex'])

/** True if another section holds provisions too, so that it shows whether text may follow them. */
function othersHold(list: readonly Provision[], siblings: readonly number[], index: number): boolean {
  return siblings.some((other) => other !== index && list[other + 1]?.parent === other)
}

/**
 * The first block without a number that follows all that a provision holds, -1 for none. What a colon announces is its
 * own, “…经费如下：” and the table below it, and so is a table that is not of all tasks.
 */
function tailOf(draft: Draft, list: readonly Provision[], index: number, ends: readonly number[]): number {
  const one = list[index]
  if (!one) return -1
  let from = one.block
  for (let at = index + 1; (list[at]?.block ?? Number.POSITIVE_INFINITY) <= one.last; at++)
    from = Math.max(from, Math.min(ends[at] ?? 0, one.last))
  const isItem = draft.format === 'markdown' && draft.blocks[one.block]?.kind === 'item'
  let isAnnounced = announces(draft.blocks[from])
  let hasTable = false
  for (let at = from + 1; at <= one.last; at++) {
    const block = draft.blocks[at]
    if (!block) continue
    hasTable ||= block.kind === 'row' && isOwnTable(draft, at)
    // What follows a table of its own speaks of that.
    const isOwn = isAnnounced || (hasTable && countSummedUp(block) === null)
    if (isUnnumbered(block) && !isOwn && !(isItem && isIndented(draft, at))) return at
    isAnnounced = announces(block) || (isAnnounced && block.kind === 'row')
  }
  return -1
}

/** True if the table that begins with a row has neither tasks in it nor a row for each of the provisions. */
function isOwnTable(draft: Draft, head: number): boolean {
  let last = head
  while (draft.blocks[last + 1]?.kind === 'row') last++
  const isKeyed = keyedTables(draft).some(({ rows }) => rows.some(({ block }) => block > head && block <= last))
  return !isKeyed && last > head && taskTableAt(draft, last) === null
}

function announces(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'heading' && /[：:]$/.test(block.prose.text)
}

function isUnnumbered({ kind, marker }: Block): boolean {
  return marker === null && kind !== 'item' && kind !== 'heading'
}

/** True for a paragraph that Markdown puts into the item above by its indentation. */
function isIndented(draft: Draft, index: number): boolean {
  const block = placedBlock(draft, index)
  if (!block) return false
  const at = sourceOf(block, 0)
  return /^\s/.test(draft.text.slice(lineStartAt(draft.text, at), at))
}
