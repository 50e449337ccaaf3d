import { Cue, type Cues } from '../../facts/cues/cue.ts'
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
  check({ block: { prose, kind }, language, cues }) {
    const { text } = prose
    if (kind === 'contents' || (cues & needed[language]) === 0) return none
    // Two cells of a row make no date.
    const all = impossibleDates(text, language)
    const dates = kind === 'row' ? all.filter((span) => isVerbatim(prose, span)) : all
    const ranges = reversedRanges(text, language)
    if (dates.length === 0 && ranges.length === 0) return none
    return [...found('date', dates, text, language), ...found('range', ranges, text, language)]
  },
}

const none: readonly BlockFinding[] = []
/** A date or a range in Chinese may have no figure. */
const needed: Readonly<Record<Language, Cues>> = { zh: Cue.digit | Cue.time | Cue.money, en: Cue.digit }

/** The title of another document is as that document has it. */
function found(key: string, spans: readonly Span[], text: string, language: Language): readonly BlockFinding[] {
  if (spans.length === 0) return none
  const titles = language === 'zh' ? bookTitles(text) : []
  return spans
    .filter(({ start }) => !within(titles, start))
    .map((span) => ({ span, message: { key, values: { given: text.slice(span.start, span.end) } }, remedies: [] }))
}
