import { type AmountInTable, amountsInTables } from '../../facts/particulars/enclosed-tables.ts'
import { added } from '../../facts/particulars/row-figures.ts'
import type { StatedTotal } from '../../facts/particulars/stated-total.ts'
import type { Localized } from '../../framework/types.ts'
import { announcedBullets } from '../announced-bullets.ts'
import { announcedCounts } from '../announced-counts.ts'
import { columnSums, sumLike } from '../column-sums.ts'
import { listedCounts } from '../listed-counts.ts'
import { rowSums } from '../row-sums.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** Parts that do not add up to the total that is stated. */
export const sumMismatch: SurveyRule = {
  id: 'sum-mismatch',
  nameZh: '合计不符',
  summary: {
    zh: '分项之和与所写的合计不符，或者所列条数与所写的不符。',
    en: 'Parts do not add up to the stated total, or points are not as many as announced.',
  },
  scope: 'survey',
  reads: [
    'announcedCounts',
    'annexes',
    'enclosedAmounts',
    'figures',
    'headings',
    'listedCounts',
    'tableHeads',
    'totals',
  ],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    sentence: {
      zh: '各项之和为{before}{sum}{unit}，与“{total}”不符。',
      en: 'The parts of “{total}” add up to {before}{sum}{unit}.',
    },
    weights: {
      zh: '各项权重之和为{sum}%，不是100%。',
      en: 'The weights add up to {sum} %, not to 100 %.',
    },
    column: {
      zh: '本列各行之和为{sum}，合计却写作{total}。',
      en: 'The rows of this column add up to {sum}, but the total given is {total}.',
    },
    row: {
      zh: '本行各列之和为{sum}，合计却写作{total}。',
      en: 'The columns of this row add up to {sum}, but the total given is {total}.',
    },
    textSum: {
      zh: '此处写“{words}”，{table}的“{name}”一列合计{sum}{unit}。',
      en: 'The text says “{words}”; the column “{name}” of {table} adds up to {sum}{unit}.',
    },
    textRows: {
      zh: '此处写“{words}”，{table}列有{sum}项。',
      en: 'The text says “{words}”; {table} lists {sum}.',
    },
    announced: {
      zh: '此处写“{words}”，其后列有{count}项。',
      en: 'The text announces “{words}”; {count} follow.',
    },
    lastPoint: { zh: '所列的最后一项', en: 'The last of them' },
    table: { zh: '所指的表', en: 'The table referred to' },
  },
  check: (survey) => [
    ...inSentences(survey),
    ...columnSums(survey),
    ...rowSums(survey),
    ...announcedCounts(survey),
    ...announcedBullets(survey),
    ...listedCounts(survey),
    ...amountsInTables(survey.statedOf('enclosedAmounts'), survey.blocks).flatMap(inText),
  ],
}

function inSentences({ statedOf }: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  for (const { block, all } of statedOf('totals'))
    for (const total of all) for (const finding of inSentence(total, block)) found.push(finding)
  return found
}

/**
 * The parts after 其中 need not be all there are: they are wrong if they come to more than the total, or to so little less that the
 * difference is no part of its own; after 分别为 they are. Of two parts that is certain only where nothing but the two is named. Classes of things
 * may overlap, and then come to more.
 */
function inSentence(
  { span, total, parts, before, unit, words, atLeast, isPlain, isWhole, ofWeights, isOpen, mayOverlap }: StatedTotal,
  block: number,
): SurveyFinding[] {
  const sum = added(parts)
  const missing = total - sum
  const least = parts.reduce((least, part) => Math.min(least, part), Infinity)
  const isSmall = (parts.length >= 3 || isPlain) && missing < least / 2 && missing <= total / 20
  const isSlip = missing > 0 && !isOpen && (isWhole || isSmall)
  const isMore = missing < 0 && !atLeast && !mayOverlap
  if (!isMore && !isSlip) return []
  if (ofWeights) return [{ block, span, message: { key: 'weights', values: { sum: String(sum) } }, remedies: [] }]
  const values = { total: words, sum: sumLike(sum, words), before, unit }
  return [{ block, span, message: { key: 'sentence', values }, remedies: [] }]
}

function inText({ block, amount, inTable, column, head }: AmountInTable): SurveyFinding[] {
  const { span, value, words, unit, annex } = amount
  if (value === inTable) return []
  const values = { words, table: tableName(annex), name: column ?? '', sum: sumLike(inTable, words), unit }
  const related = [{ ...head, message: { key: 'table', values: {} } }]
  return [{ block, span, message: { key: column === null ? 'textRows' : 'textSum', values }, related, remedies: [] }]
}

function tableName(annex: string | null): Localized {
  if (annex === null) return { zh: '下表', en: 'the table below' }
  return annex === '' ? { zh: '附件', en: 'the annex' } : { zh: `附件${annex}`, en: `annex ${annex}` }
}
