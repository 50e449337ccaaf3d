import type { DocumentPart } from '../../facts/particulars/document-parts.ts'
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
  reads: ['parts', 'headings', 'targets'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: { zh: '{kind}通常写明{parts}，本稿没有写。', en: 'A {kind} usually states {parts}; this draft does not.' },
  },
  check: (survey) => (survey.language === 'zh' ? documentsOf(survey).flatMap(missingIn) : none),
}

const none: readonly SurveyFinding[] = []

/** The document that the draft is, or that its notice issues, and the notice: each has its parts by itself. */
interface Document {
  readonly title: number
  readonly blocks: readonly SurveyedBlock[]
  /** It is the notice before the document that it issues. */
  readonly isCover: boolean
}

function documentsOf({ blocks, outline }: Survey): readonly Document[] {
  const { title } = outline
  if (title < 0) return []
  const first = blocks.findIndex(({ kind }) => kind === 'title')
  const main: Document = { title, blocks: blocks.slice(title), isCover: false }
  return first < 0 || first === title
    ? [main]
    : [{ title: first, blocks: blocks.slice(first, title), isCover: true }, main]
}

/** A line that says something: of a page that repeats the title above the document, the first has none. */
function isBody({ kind, whole, particulars: { parts = noParts } }: SurveyedBlock): boolean {
  return kind === 'paragraph' && whole.end >= shortestBody && !parts.includes('date') && !parts.includes('issuer')
}

const shortestBody = 20

function missingIn({ title, blocks, isCover }: Document): readonly SurveyFinding[] {
  const [words] = blocks[0]?.particulars.headings ?? []
  if (!words) return none
  if (isCover && !(/通知$/.test(words.text) && blocks.some(isBody))) return none
  const required = requiredOf(words.text, blocks, isCover)
  // Mostly the first pages have them all, and the rest is not read.
  const missing = required ? missingFrom(required.parts, blocks) : []
  if (!required || missing.length === 0) return none
  const names = (language: 'zh' | 'en', joint: string): string => missing.map(({ name }) => name[language]).join(joint)
  const values = { kind: required.kind, parts: { zh: names('zh', '、'), en: names('en', ', ') } }
  return [{ block: title, span: words.span, message: { key: 'missing', values }, remedies: [] }]
}

function missingFrom(required: readonly Requirement[], blocks: readonly SurveyedBlock[]): readonly Requirement[] {
  let missing = required
  for (const { particulars } of blocks) {
    const { parts } = particulars
    if (parts) missing = missing.filter(({ part }) => !part.some((one) => parts.includes(one)))
    if (missing.length === 0) break
  }
  return missing.includes(goal) && setsFigures(blocks) ? missing.filter((one) => one !== goal) : missing
}

/** A plan whose tasks say themselves how much is to be reached: 新增开放数据集80个. */
function setsFigures(blocks: readonly SurveyedBlock[]): boolean {
  return hasAtLeast(fewest.figures, blocks, ({ particulars: { targets } }) => targets !== undefined)
}

function isStated(any: readonly DocumentPart[], blocks: readonly SurveyedBlock[]): boolean {
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

/** A line of its own with a body or a date. */
function isSignature({ kind, marker, whole, particulars: { parts = noParts } }: SurveyedBlock): boolean {
  if (kind !== 'paragraph' || marker !== null || whole.end > longestSignature) return false
  return parts.includes('issuer') || parts.includes('date')
}

const longestSignature = 40

/** Fewer articles, tasks or blocks are a part of a text, or one that has only begun; so many figures are goals. */
const fewest = { articles: 5, committing: 5, blocks: 6, figures: 3 }

/** What a document of this kind has by rule, by its title; null for other kinds and for texts that have only begun. */
function requiredOf(title: string, blocks: readonly SurveyedBlock[], isCover: boolean): Requirements | null {
  const name = title.replace(/[（(][^（）()]{1,40}[）)]$/, '').replace(/[》”]$/, '')
  if (/(?:条例|规定|办法|细则|规则)$/.test(name) && !/通知|决定/.test(name)) {
    const hasArticles = hasAtLeast(fewest.articles, blocks, isArticle)
    return hasArticles ? { kind: { zh: '法规、规章', en: 'regulation' }, parts: [purpose, scope] } : null
  }
  // The plan of a fair or a contest sets no goals.
  if (/(?:行动|实施|工作)(?:方案|计划)$/.test(name) && !/通知|参[会展]|会议|大会|博览会|展会|论坛|大赛/.test(name)) {
    const hasTasks = hasAtLeast(fewest.committing, blocks, ({ commits }) => commits)
    return hasTasks ? { kind: { zh: '方案、行动计划', en: 'plan of action' }, parts: [goal, owner, deadline] } : null
  }
  // One that asks the public for opinions or applications is addressed to nobody.
  if (!/通知$/.test(name) || /征求|征集|招募/.test(name) || (!isCover && blocks.length < fewest.blocks)) return null
  // A draft is signed last. Once it has a signature or a date, it wants both.
  const isDraft = isStated(['draft'], blocks)
  const isSigned = !isDraft && blocks.some(isSignature)
  // What it issues follows: a notice that is not yet signed has only begun, and its signature may stand at the end.
  if (isCover) return isSigned ? { kind: { zh: '通知', en: 'notice' }, parts: [addressee] } : null
  return { kind: { zh: '通知', en: 'notice' }, parts: isSigned ? [addressee, issuer, date] : [addressee] }
}

/** Stops at the last one that is needed: a long draft has hundreds more. */
function hasAtLeast<T>(count: number, all: readonly T[], isOne: (one: T) => boolean): boolean {
  let found = 0
  return all.some((one) => isOne(one) && ++found === count)
}

function isArticle({ kind, marker }: SurveyedBlock): boolean {
  return marker?.scheme === 'article' && (kind === 'heading' || kind === 'paragraph' || kind === 'item')
}
