import { announcedCounts } from '../../facts/particulars/announced-counts.ts'
import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { childrenOf, type TaskTree } from './task-tree.ts'

/**
 * The edit by which the words right above the list of a node say that it has one more: 以下三项任务： becomes 以下四项任务：. Null
 * where they give no count, or another.
 */
export function raisedCount(draft: Draft, tree: TaskTree, index: number): Edit | null {
  const lead = placedBlock(draft, blockAbove(draft, tree, index))
  if (!lead) return null
  const [announced] = announcedCounts({ block: lead, language: draft.language })
  if (announced?.count !== siblingsLike(draft, tree, index).length || announced.under !== '' || announced.named !== '')
    return null
  const { index: at = 0, 0: numeral } = numerals.exec(announced.words) ?? {}
  const fresh = numeral === undefined ? null : oneMore(numeral, announced.count)
  if (numeral === undefined || fresh === null) return null
  const start = announced.span.start + at
  return inWidthOfSource(draft, {
    span: spanInDraft(lead, { start, end: start + numeral.length }),
    text: fresh,
  })
}

/** The block right above the list that a node is in; -1 where it has no number or bullet. */
export function blockAbove(draft: Draft, tree: TaskTree, index: number): number {
  return (tree.nodes[siblingsLike(draft, tree, index)[0] ?? -1]?.head ?? 0) - 1
}

/** A node and its siblings that are numbered as it is; none where it is not. */
function siblingsLike({ blocks }: Draft, tree: TaskTree, index: number): readonly number[] {
  const schemeOf = (one: number): string | null => blocks[tree.nodes[one]?.head ?? -1]?.marker?.scheme ?? null
  const own = schemeOf(index)
  const siblings = childrenOf(tree, tree.nodes[index]?.parent ?? -1)
  return own === null ? [] : siblings.filter((one) => schemeOf(one) === own)
}

const english = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const numerals = new RegExp(`[二两三四五六七八九十]{1,3}|\\d{1,2}|\\b(?:${english.join('|')})\\b`, 'i')

function oneMore(numeral: string, count: number): string | null {
  if (/^\d/.test(numeral)) return String(count + 1)
  if (!/^[a-z]/i.test(numeral)) return formatHanNumeral(count + 1)
  return english[english.indexOf(numeral.toLowerCase()) + 1] ?? null
}
