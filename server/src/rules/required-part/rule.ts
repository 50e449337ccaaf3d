import type { DocumentPart } from '../../facts/particulars/document-parts.ts'
import type { HeadingText } from '../../facts/particulars/headings.ts'
import type { SurveyedBlock } from '../../facts/particulars/survey-block.ts'
import type { Localized } from '../../framework/types.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** A part that documents of this kind have by rule is missing. */
export const requiredPart: SurveyRule = {
  id: 'required-part',
  nameZh: '缺少应有部分',
  summary: {
    zh: '文种通常应有的部分没有写：法规的目的、适用范围，通知的主送机关、落款和日期，行动方案的目标、责任单位和时限。',
    en: 'A part is missing that Chinese documents of this kind have: purpose and scope, addressees, signature, goals, owners, deadlines.',
  },
  scope: 'survey',
  reads: ['parts', 'headings'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: { zh: '{kind}通常写明{parts}，本稿没有写。', en: 'A {kind} usually states {parts}; this draft does not.' },
  },
  check: (survey) => {
    const { language, outline, blocks } = survey
    const title = blocks[outline.title]
    const [words] = title?.particulars.headings ?? []
    if (language !== 'zh' || !title || !words) return none
    const required = requiredOf(words.text, survey)
    // Mostly the first pages have them all, and the rest is not read.
    const missing = required ? missingFrom(required.parts, blocks) : []
    return [
      // Copies from collections give the title of a notice twice.
      ...(isAddressed(words.text) ? none : coveringNotice(survey)),
      ...(required && missing.length > 0 ? [findingOf(outline.title, words, required.kind, missing)] : []),
    ]
  },
}

/** A signed notice before the document that it issues, which the draft is judged by, wants to be addressed to somebody. */
function coveringNotice({ blocks, outline }: Survey): SurveyFinding[] {
  const first = blocks.findIndex(({ kind }) => kind === 'title')
  const [words] = blocks[first]?.particulars.headings ?? []
  if (!words || first >= outline.title || !isAddressed(words.text)) return []
  const own = blocks.slice(first, outline.title)
  if (own.length > longestNotice || !own.some(isSignature)) return []
  const missing = missingFrom([addressee], own)
  return missing.length > 0 ? [findingOf(first, words, noticeKind, missing)] : []
}

function findingOf(
  block: number,
  { span }: HeadingText,
  kind: Localized,
  missing: readonly Requirement[],
): SurveyFinding {
  const names = (language: 'zh' | 'en', joint: string): string => missing.map(({ name }) => name[language]).join(joint)
  const values = { kind, parts: { zh: names('zh', '、'), en: names('en', ', ') } }
  return { block, span, message: { key: 'missing', values }, remedies: [] }
}

const none: readonly SurveyFinding[] = []

function missingFrom(required: readonly Requirement[], blocks: Survey['blocks']): readonly Requirement[] {
  let missing = required
  for (const { particulars } of blocks) {
    const { parts } = particulars
    if (parts) missing = missing.filter(({ part }) => !part.some((one) => parts.includes(one)))
    if (missing.length === 0) break
  }
  return missing
}

function isStated(any: readonly DocumentPart[], { blocks }: Survey): boolean {
  return blocks.some(({ particulars: { parts = noParts } }) => any.some((part) => parts.includes(part)))
}

const noParts: readonly DocumentPart[] = []

interface Requirements {
  readonly kind: Localized
  readonly parts: readonly Requirement[]
}

interface Requirement {
  /** Any of these will do. */
  readonly part: readonly DocumentPart[]
  readonly name: Localized
}

const purpose: Requirement = { part: ['purpose'], name: { zh: '制定目的', en: 'its purpose' } }
const scope: Requirement = { part: ['scope'], name: { zh: '适用范围', en: 'its scope' } }
const addressee: Requirement = { part: ['addressee'], name: { zh: '主送机关', en: 'addressees' } }
const date: Requirement = { part: ['date'], name: { zh: '成文日期', en: 'a date' } }
const issuer: Requirement = { part: ['issuer'], name: { zh: '发文机关署名', en: 'the signature of its issuer' } }
const goal: Requirement = { part: ['goal'], name: { zh: '目标', en: 'goals' } }
const owner: Requirement = { part: ['owner'], name: { zh: '责任单位', en: 'responsible bodies' } }
const deadline: Requirement = { part: ['deadline'], name: { zh: '时限', en: 'deadlines' } }

const noticeKind: Localized = { zh: '通知', en: 'notice' }
/** A notice that issues another document is short. */
const longestNotice = 20

/** True for a notice; one that asks the public for opinions or applications is addressed to nobody. */
function isAddressed(title: string): boolean {
  return /通知(?:[（(][^（）()]{1,40}[）)])?$/.test(title) && !/征求|征集|招募/.test(title)
}

/** A line of its own with a body or a date. */
function isSignature({ kind, marker, whole, particulars: { parts = noParts } }: SurveyedBlock): boolean {
  if (kind !== 'paragraph' || marker !== null || whole.end > longestSignature) return false
  return parts.includes('issuer') || parts.includes('date')
}

const longestSignature = 40

/** Fewer articles, tasks or blocks are a part of a text, or one that has only begun. */
const fewest = { articles: 5, committing: 5, blocks: 6 }

/** What a document of this kind has by rule, by its title; null for other kinds and for texts that have only begun. */
function requiredOf(title: string, survey: Survey): Requirements | null {
  const { provisions, blocks } = survey
  const name = title.replace(/[（(][^（）()]{1,40}[）)]$/, '').replace(/[》”]$/, '')
  if (/(?:条例|规定|办法|细则|规则)$/.test(name) && !/通知|决定/.test(name)) {
    const articles = provisions.list.filter(({ marker }) => marker.scheme === 'article').length
    return articles < fewest.articles ? null : { kind: { zh: '法规、规章', en: 'regulation' }, parts: [purpose, scope] }
  }
  // The plan of a fair or a contest sets no goals.
  if (/(?:行动|实施|工作)(?:方案|计划)$/.test(name) && !/通知|参[会展]|会议|大会|博览会|展会|论坛|大赛/.test(name)) {
    let committing = 0
    for (const { commits } of blocks) if (commits && ++committing === fewest.committing) break
    const parts = [goal, owner, deadline]
    return committing < fewest.committing ? null : { kind: { zh: '方案、行动计划', en: 'plan of action' }, parts }
  }
  if (!isAddressed(name) || blocks.length < fewest.blocks) return null
  // A draft is signed last. Once it has a signature or a date, it wants both.
  const isDraft = isStated(['draft'], survey)
  const isSigned = !isDraft && blocks.some(isSignature)
  return { kind: noticeKind, parts: isSigned ? [addressee, issuer, date] : [addressee] }
}
