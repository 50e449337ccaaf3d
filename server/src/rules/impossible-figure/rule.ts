import { impossibleDates } from '../../facts/particulars/impossible-dates.ts'
import { reversedRanges } from '../../facts/particulars/reversed-ranges.ts'
import type { Language } from '../../framework/types.ts'
import { bookTitles, within } from '../../text/clauses/quotations.ts'
import type { Span } from '../../text/document/span.ts'
import { isVerbatim } from '../../text/prose/prose.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** A day that no month has, or a range that ends before it begins. */
export const impossibleFigure: BlockRule = {
  id: 'impossible-figure',
  nameZh: '日期、数值有误',
  summary: {
    zh: '日期不存在（11月31日），或者起止颠倒（2028—2026年，十万元以上一万元以下）。',
    en: 'A date does not exist (November 31), or a range ends before it begins (2028–2026).',
  },
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    date: { zh: '日期“{given}”不存在。', en: 'There is no such date as “{given}”.' },
    range: { zh: '“{given}”起止颠倒，前一个数大于后一个数。', en: '“{given}” ends before it begins.' },
  },
  check({ block: { prose, kind }, language }) {
    const { text } = prose
    if (kind === 'contents' || !/[\d元年月]/.test(text)) return none
    // Two cells of a row make no date.
    const dates = impossibleDates(text, language).filter((span) => kind !== 'row' || isVerbatim(prose, span))
    return [...found('date', dates, text, language), ...found('range', reversedRanges(text, language), text, language)]
  },
}

const none: readonly BlockFinding[] = []

/** The title of another document is as that document has it. */
function found(key: string, spans: readonly Span[], text: string, language: Language): readonly BlockFinding[] {
  if (spans.length === 0) return none
  const titles = language === 'zh' ? bookTitles(text) : []
  return spans
    .filter(({ start }) => !within(titles, start))
    .map((span) => ({ span, message: { key, values: { given: text.slice(span.start, span.end) } }, remedies: [] }))
}
