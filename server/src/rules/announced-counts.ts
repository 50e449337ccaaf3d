import { opensSection } from '../text/model/block.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Counts that do not match the numbered points right behind them: 提出以下八条措施：, then 一、 to 七、. Headings may go on
 * with other matters (保障措施), so only fewer of them than announced are wrong.
 */
export function announcedCounts({ blocks, provisions: { list, headedBy } }: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  // A loop for speed: hardly any block announces a count.
  for (let block = 0; block < blocks.length; block++) {
    const [announced] = blocks[block]?.particulars.announcedCounts ?? none
    const first = announced === undefined ? undefined : headedBy.get(block + 1)
    const opening = list[first ?? -1]
    if (announced === undefined || first === undefined || opening?.marker.number !== 1) continue
    const { last, number } = lastOfRun(first, list)
    const isMore = number > announced.count
    const [head, holder] = [blocks[opening.block], blocks[last]]
    if (number < 2 || number === announced.count || !head || !holder || (isMore && opensSection(head))) continue
    const values = { words: announced.words, count: String(number) }
    const related = [{ block: last, span: holder.opening, message: { key: 'lastPoint', values: {} } }]
    const message = { key: 'announced', values }
    found.push({ block, span: announced.span, message, severity: 'information', related, remedies: [] })
  }
  return found
}

const none: readonly never[] = []

/** The block and the number of the last provision that counts on from one, beside it. */
function lastOfRun(first: number, list: Survey['provisions']['list']): { last: number; number: number } {
  const opening = list[first]
  let [last, number] = [opening?.block ?? -1, 1]
  for (let index = first + 1; index < list.length; index++) {
    const own = list[index]
    if (!own || own.scope !== opening?.scope) break
    if (own.parent !== opening.parent || own.marker.scheme !== opening.marker.scheme) {
      // What is further out ends the run, what is within does not.
      if (own.parent < opening.parent) break
      continue
    }
    // A gap or a number given twice is for `numbering-sequence` to tell.
    if (own.marker.number !== number + 1) return own.marker.number === 1 ? { last, number } : { last, number: 0 }
    last = own.block
    number++
  }
  return { last, number }
}
