import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** Legislation that does not say when it applies, and a repeal that does not say what it repeals. */
export const effectiveDate: SurveyRule = {
  id: 'effective-date',
  summary: {
    zh: '法规、规章、办法没有写施行日期，或者废止文件没有写明名称。',
    en: 'Legislation does not say when it takes effect, or what it repeals.',
  },
  scope: 'survey',
  reads: ['commencements'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: {
      zh: '全文没有写明施行日期，通常在最后一条写“本……自×年×月×日起施行”。',
      en: 'The draft does not say when it takes effect; its last article usually does.',
    },
    repeal: { zh: '此处废止的文件没有写明名称。', en: 'It is not said which document this repeals.' },
  },
  check: (survey) => [...missing(survey), ...unnamed(survey)],
}

const none: readonly never[] = []
/** Fewer articles are a part of a text. */
const fewest = 5

function missing({ language, profile, provisions, blocks }: Survey): readonly SurveyFinding[] {
  if (language !== 'zh' || profile.genre !== 'legislation') return none
  const own = lawsScope(provisions)
  const articles = provisions.list.filter(({ marker, scope }) => marker.scheme === 'article' && scope === own)
  const last = articles.at(-1)
  if (!last || articles.length < fewest) return none
  const says = blocks.some(({ particulars: { commencements = none } }) =>
    commencements.some(({ kind }) => kind !== 'repeals'),
  )
  if (says) return none
  return [{ block: last.block, span: last.marker.span, message: { key: 'missing', values: {} }, remedies: [] }]
}

/** The document that has most articles: of a notice and the rules that it issues, the rules. */
function lawsScope({ list }: Survey['provisions']): number {
  const counts = new Map<number, number>()
  for (const { marker, scope } of list) {
    if (marker.scheme === 'article') counts.set(scope, (counts.get(scope) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

function unnamed({ blocks, profile }: Survey): readonly SurveyFinding[] {
  if (profile.genre !== 'legislation') return none
  return blocks.flatMap(({ particulars: { commencements = none } }, block) =>
    commencements.flatMap(({ kind, names, span }): SurveyFinding[] =>
      kind === 'repeals' && !names ? [{ block, span, message: { key: 'repeal', values: {} }, remedies: [] }] : [],
    ),
  )
}
