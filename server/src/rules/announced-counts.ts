import type { AnnouncedCount } from '../facts/particulars/announced-counts.ts'
import { opensSection } from '../text/model/block.ts'
import type { Provision } from '../text/provisions/provisions.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Counts that do not match the numbered points right behind them: 提出以下八条措施：, then 一、 to 七、. Headings may go on
 * with other matters (保障措施), so only fewer of them than announced are wrong, but for those of a section that is named
 * for its count: 三、五大任务.
 */
export function announcedCounts(survey: Survey): SurveyFinding[] {
  const { blocks, statedOf } = survey
  const found: SurveyFinding[] = []
  for (const { block, all } of statedOf('announcedCounts')) {
    const [announced] = all
    const below = firstBelow(block, survey)
    // Asked first: to find the provisions of the draft costs more than all of this.
    if (announced === undefined || blocks[below]?.marker?.number !== 1) continue
    if (!isNamedAbove(announced, block, survey)) continue
    const { list, headedBy } = survey.provisions
    const first = headedBy.get(below)
    const opening = list[first ?? -1]
    if (first === undefined || !opening) continue
    const run = runFrom(first, list)
    const last = list[run.at(-1) ?? -1]
    const number = last?.marker.number ?? 0
    if (!run.every((point) => isOfKind(announced.named, list[point], survey))) continue
    const isMore = number > announced.count
    const [head, holder] = [blocks[opening.block], blocks[last?.block ?? -1]]
    if (number < 2 || number === announced.count || !last || !head || !holder) continue
    const isOfSection = blocks[block]?.kind === 'heading' && opening.parent === headedBy.get(block)
    if ((isMore && opensSection(head) && !isOfSection) || areCountedWithin(run, announced.count, list)) continue
    const values = { words: announced.words, count: String(number) }
    const related = [{ block: last.block, span: holder.opening, message: { key: 'lastPoint', values: {} } }]
    const message = { key: 'announced', values }
    found.push({ block, span: announced.span, message, severity: 'information', related, remedies: [] })
  }
  return found
}

const none: readonly never[] = []

/** The block in which what is announced begins: the next, below a heading behind a sentence that leads in. */
function firstBelow(block: number, { blocks }: Survey): number {
  const [own, next] = [blocks[block], blocks[block + 1]]
  return block + (own?.kind === 'heading' && next?.kind === 'paragraph' && next.marker === null ? 2 : 1)
}

function isNamedAbove({ under }: AnnouncedCount, block: number, { blocks, outline }: Survey): boolean {
  if (under === '') return true
  const heading = outline.sections[outline.sectionOf[block] ?? -1]?.heading
  return blocks[heading ?? -1]?.particulars.headings?.[0]?.text.includes(under) ?? false
}

/** True if the heading of a point names what the count is of. */
function isOfKind(named: string, point: Provision | undefined, { blocks }: Survey): boolean {
  return named === '' || (blocks[point?.block ?? -1]?.particulars.headings?.[0]?.text.includes(named) ?? false)
}

type List = readonly Provision[]

/** The provisions that count on from one, beside it; none if a number is missing or given twice. */
function runFrom(first: number, list: List): readonly number[] {
  const opening = list[first]
  const run = [first]
  for (let index = first + 1; index < list.length; index++) {
    const own = list[index]
    if (!own || own.scope !== opening?.scope) break
    if (own.parent !== opening.parent || own.marker.scheme !== opening.marker.scheme) {
      // What is further out ends the run, what is within does not.
      if (own.parent < opening.parent) break
      continue
    }
    // A gap or a number given twice is for `numbering-sequence` to tell.
    if (own.marker.number !== run.length + 1) return own.marker.number === 1 ? run : none
    run.push(index)
  }
  return run
}

/** True if so many are within those of a run: ten works in three groups. */
function areCountedWithin(run: readonly number[], count: number, list: List): boolean {
  const [first = 0, last = 0] = [run[0], run.at(-1)]
  const within = new Set(run)
  let found = 0
  for (let index = first + 1; index < list.length; index++) {
    const { parent = -1, block = 0 } = list[index] ?? {}
    if (block > (list[last]?.last ?? 0)) break
    if (within.has(parent)) found++
  }
  return found === count
}
