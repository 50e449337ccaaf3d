import type { Citation } from '../../facts/particulars/citation.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'

/** A policy is cited by its title for the first time, without its number. */
export const citationNumber: SurveyRule = {
  id: 'citation-number',
  nameZh: '引用无文号',
  summary: {
    zh: '第一次引用的政策文件没有写发文字号。',
    en: 'A Chinese policy document is cited for the first time without its number.',
  },
  scope: 'survey',
  reads: ['citations', 'headings', 'abbreviations'],
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: {
      zh: '首次引用《{title}》，没有写明发文字号。',
      en: '《{title}》 is cited for the first time, without its document number.',
    },
  },
  check: ({ language, blocks, statedOf }) => {
    if (language !== 'zh') return none
    const own = statedOf('headings')
      .flatMap(({ block, all }) => (blocks[block]?.kind === 'title' ? all : none))
      .slice(0, mostTitles)
      .map(({ text }) => bare(text))
    const known = new Set<string>()
    return statedOf('citations').flatMap(({ block, all }) => {
      const kind = blocks[block]?.kind
      if (kind === 'title' || kind === 'heading' || kind === 'contents') return []
      return all.flatMap((citation): SurveyFinding[] => {
        const { title } = citation
        if (title === null || known.has(bare(title))) return []
        known.add(bare(title))
        return lacksNumber(citation, own) ? [finding(block, citation, title)] : []
      })
    })
  },
}

const none: readonly never[] = []
/** Of the document and of those that it carries. */
const mostTitles = 8

/** Kinds that are issued under a number; laws and regulations are known by their names. */
const numberedKind = /(?:意见|通知|方案|规划|计划|纲要|措施|决定|批复|公告|要点)$/

/** Documents of the Party, whose numbers are seldom made known, and what congresses adopt. */
const unnumbered = /^中共中央|^中国共产党|国民经济和社会发展|修改〈|修改</

function lacksNumber({ title, number, planned }: Citation, own: readonly string[]): boolean {
  const words = bare(title ?? '')
  return (
    number === null &&
    !planned &&
    words.length > 6 &&
    numberedKind.test(words) &&
    !unnumbered.test(words) &&
    !own.some((one) => one.includes(words))
  )
}

function finding(block: number, { span }: Citation, title: string): SurveyFinding {
  return { block, span, message: { key: 'missing', values: { title } }, remedies: [] }
}

/** A title without brackets at its end: （2024—2028年）, （试行）. */
function bare(title: string): string {
  return title.replace(/[（(][^（）()]{1,40}[）)]$/, '').replace(/\s/g, '')
}
