import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** Legislation that does not say when it applies, a repeal that does not say what it repeals, a term that is none. */
export const effectiveDate: SurveyRule = {
  id: 'effective-date',
  nameZh: '施行日期',
  summary: {
    zh: '法规、规章、办法没有写施行日期，地方的政策措施没有写施行日期和有效期，废止文件没有写明名称，或者有效期早于施行日期。',
    en: 'Chinese legislation or local policy measures do not say when they take effect, or what they repeal; a term ends before it starts.',
  },
  scope: 'survey',
  reads: ['commencements', 'headings', 'reversedTerms'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: {
      zh: '全文没有写明施行日期，通常在最后一条写“本……自×年×月×日起施行”。',
      en: 'The draft does not say when it takes effect; this usually stands in the last article.',
    },
    term: {
      zh: '全文没有写明施行日期和有效期，政策措施通常写“自×年×月×日起施行，有效期×年”。',
      en: 'These measures do not say when they take effect or how long they are valid.',
    },
    reversed: {
      zh: '有效期至{end}，早于施行日期{start}。',
      en: 'The term ends on {end}, before it starts on {start}.',
    },
    repeal: { zh: '此处废止的文件没有写明名称。', en: 'This does not name the document that it repeals.' },
  },
  check: (survey) => [...(saysWhen(survey) ? none : missing(survey)), ...unnamed(survey), ...reversed(survey)],
}

const none: readonly never[] = []
/** Fewer articles or measures are a part of a text. */
const fewest = 5

function saysWhen({ statedOf }: Survey): boolean {
  return statedOf('commencements').some(({ all }) => all.some(({ kind }) => kind !== 'repeals'))
}

function missing(survey: Survey): readonly SurveyFinding[] {
  const { language, profile } = survey
  if (language !== 'zh') return none
  return profile.genre === 'legislation'
    ? inLegislation(survey)
    : profile.genre === 'measures'
      ? inMeasures(survey)
      : none
}

/** At the last article, where it should be. */
function inLegislation({ provisions, blocks, profile, outline: { title } }: Survey): readonly SurveyFinding[] {
  if (profile.kind === 'other' || profile.kind === 'international') return none
  if (agreement.test(blocks[title]?.particulars.headings?.[0]?.text ?? '')) return none
  const own = lawsScope(provisions)
  const articles = provisions.list.filter(({ marker, scope }) => marker.scheme === 'article' && scope === own)
  const last = articles.at(-1)
  if (!last || articles.length < fewest) return none
  return [{ block: last.block, span: last.marker.span, message: { key: 'missing', values: {} }, remedies: [] }]
}

/** It has articles too, and binds those who sign it. */
const agreement = /(?:协议|合同|章程|公约)书?(?:[（(][^（()）]*[）)])?\s*$/

/** At the title. What the State Council decides has no term. */
function inMeasures({ profile, blocks, outline: { title } }: Survey): readonly SurveyFinding[] {
  const [words] = blocks[title]?.particulars.headings ?? none
  const committing = blocks.filter(({ commits }) => commits).length
  if (!words || profile.level === 'national' || !profile.judged || committing < fewest) return none
  return [{ block: title, span: words.span, message: { key: 'term', values: {} }, remedies: [] }]
}

/** The document that has most articles: of a notice and the rules that it issues, the rules. */
function lawsScope({ list }: Survey['provisions']): number {
  const counts = new Map<number, number>()
  for (const { marker, scope } of list) {
    if (marker.scheme === 'article') counts.set(scope, (counts.get(scope) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

function unnamed({ statedOf, profile }: Survey): readonly SurveyFinding[] {
  if (profile.genre !== 'legislation' && profile.genre !== 'measures') return none
  return statedOf('commencements').flatMap(({ block, all }) =>
    all.flatMap(({ kind, names, span }): SurveyFinding[] =>
      kind === 'repeals' && !names ? [{ block, span, message: { key: 'repeal', values: {} }, remedies: [] }] : [],
    ),
  )
}

/** In texts of every kind. */
function reversed({ statedOf }: Survey): readonly SurveyFinding[] {
  return statedOf('reversedTerms').flatMap(({ block, all }) =>
    all.map(({ span, start, end }): SurveyFinding => {
      const message = { key: 'reversed', values: { start, end } }
      return { block, span, message, severity: 'warning', remedies: [] }
    }),
  )
}
