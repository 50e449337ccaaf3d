import type { Language } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../../text/model/block.ts'
import { headingRole } from '../../text/structure/heading-role.ts'
import { columnsOfHead } from '../../text/structure/table-kind.ts'

/** True for the head of a table of tasks: a column of what is to be done, and one of who does it. */
export function headsTasks(block: Block): boolean {
  if (block.kind !== 'row') return false
  const columns = columnsOfHead(block)
  return columns.includes('task') && columns.some((one) => one === 'lead' || one === 'owner')
}

/** True for an English heading that says that measures follow: “3. Actions”. In Chinese its words are signs themselves. */
export function headsMeasures({ kind, marker, prose: { text } }: Block, language: Language): boolean {
  if (language !== 'en' || kind !== 'heading') return false
  const name = text.slice(marker?.span.end ?? 0).trim()
  return /^measures (?:for|in|on|to)\b/i.test(name) || headingRole(name, null, language) === 'measure'
}

/** True for a point of an English list that is to be done by a time: “First GPU cluster in service by Q1 2028 (Research Network)”. */
export function isStep(block: Block, language: Language): boolean {
  return language === 'en' && block.kind === 'item' && isDue(block)
}

const isDue = memoizeByObject(
  ({ prose: { text } }: Block) => text.length <= longestStep && text.includes('20') && due.test(text),
)

const longestStep = 200
const due =
  /\b(?:by|until|before) (?:the end of |end |early |mid-? ?|late )?(?:(?:Q[1-4]|H[12]|\d{1,2}|spring|summer|autumn|fall|winter|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*),? ){0,2}20\d\d\b/
