import { announcedCounts } from '../../facts/particulars/announced-counts.ts'
import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { childrenOf, type TaskTree } from './task-tree.ts'

/** The words right above a list that say how many items it has, and the edit by which they say one more. */
export interface RaisedCount {
  /** Index of the block with the words. */
  readonly block: number
  readonly edit: Edit
}

/** The raised count of the list that a node is in: 以下三项任务： becomes 以下四项任务：. Null where no count is right above it. */
export function raisedCount(draft: Draft, tree: TaskTree, index: number): RaisedCount | null {
  const { blocks, language } = draft
  const schemeOf = (one: number) => blocks[tree.nodes[one]?.head ?? -1]?.marker?.scheme ?? null
  const all = childrenOf(tree, tree.nodes[index]?.parent ?? -1).filter((one) => schemeOf(one) === schemeOf(index))
  const block = (tree.nodes[all[0] ?? -1]?.head ?? 0) - 1
  const lead = placedBlock(draft, block)
  if (!lead || schemeOf(index) === null) return null
  const [announced] = announcedCounts({ block: lead, language })
  if (announced?.count !== all.length || announced.under !== '' || announced.named !== '') return null
  const { index: at = 0, 0: numeral } = numerals.exec(announced.words) ?? {}
  const fresh = numeral === undefined ? null : oneMore(numeral, announced.count)
  if (numeral === undefined || fresh === null) return null
  const start = announced.span.start + at
  const edit = inWidthOfSource(draft, {
    span: spanInDraft(lead, { start, end: start + numeral.length }),
    text: fresh,
  })
  return edit && { block, edit }
}

const english = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const numerals = new RegExp(`[二两三四五六七八九十]{1,3}|\\d{1,2}|\\b(?:${english.join('|')})\\b`, 'i')

function oneMore(numeral: string, count: number): string | null {
  if (/^\d/.test(numeral)) return String(count + 1)
  if (!/^[a-z]/i.test(numeral)) return formatHanNumeral(count + 1)
  return english[english.indexOf(numeral.toLowerCase()) + 1] ?? null
}
