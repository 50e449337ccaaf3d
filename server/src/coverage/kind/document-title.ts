import { subjects } from '../../framework/data.generated.ts'
import type { Genre, GovernmentLevel, Language } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import { toMainlandWords } from '../../text/prose/regional-words.ts'
import type { Subject } from '../model/coverage.ts'
import { containsAny } from '../verdict/word-search.ts'
import { endsInKind, genreOfTitle, isNamed, isPaper } from './genre.ts'
import { isOfficePlan } from './office-plan.ts'
import { isOfOneBody } from './own-strategy.ts'
import { isLongTitle, promotes } from './promotes.ts'
import { bitsOf, signsOfTitle } from './sign-words.ts'
import { subjectLine } from './subject-line.ts'
import { titleField } from './title-field.ts'
import { unionAct } from './union-acts.ts'

/** The lines of a title (a notice of issue, and the plan that it issues), and the short lines that open the text. */
export interface TitleLines {
  readonly lines: readonly string[]
  /** The number of these that belong to the document itself; the others belong to its annexes. */
  readonly own: number
  /** Short lines at the head: a cover page names the kind of text before any title. */
  readonly cover: readonly string[]
}

/** What a title says; null where it does not say. */
export interface DocumentTitle extends TitleLines {
  readonly language: Language
  readonly genre: Genre | null
  readonly subject: Subject | null
  readonly level: GovernmentLevel | null
  /** It names a kind of policy document. */
  readonly isNamed: boolean
  /** It is that of a white paper or a communication, which may set out no policy. */
  readonly isPaper: boolean
  /** The signs, in its words and those of the cover, of what the text does, one bit each. */
  readonly signs: number
  /** The title of the notice is followed by that of the programme which it issues. */
  readonly carries: boolean
  /** It is legislation that promotes something, as a programme does. */
  readonly isProgramme: boolean
  /** It is about only a part of its subject. */
  readonly isNarrow: boolean
  /** It is the detailed rules of a policy: they may grant what it promises, or only say how that is paid. */
  readonly isDetail: boolean
  /** It applies AI or data to its matter: 智能制造. */
  readonly isApplied: boolean
  /** It is that of a plan for everything: 国民经济和社会发展规划. */
  readonly isWhole: boolean
}

export function readTitle({ lines, own, cover }: TitleLines, language: Language): DocumentTitle {
  const title = lines.join(' ')
  const matter = lines.slice(0, own).map(matterOf)
  const named = isNamed(lines, language)
  const isOffices = language === 'zh' && lines.slice(0, own).some(isOfficePlan)
  const signs = signsOfTitle([...matter, ...cover.map(matterOf)], language) & (isRule(lines, language) ? rulesMay : -1)
  const subject = subjectOf(title, named, language, isOffices)
  const isProgramme = promotes(lines, subject, language)
  // A union recommends on one matter as often as on a whole field.
  const isOneMatter = !isProgramme && language === 'en' && lines.slice(0, own).some((line) => unionAct(line) !== null)
  return {
    lines,
    own,
    cover,
    language,
    genre: genreOfTitle(lines, language),
    subject,
    level: levelOf(title, language),
    isNamed: named,
    isPaper: isPaper(lines, language),
    signs,
    carries: own > 1 && isProgrammeName(lines[own - 1] ?? '', language),
    isProgramme,
    isNarrow:
      isOneMatter ||
      containsAny(title, subjects.narrow[language]) ||
      isOnSector(matter.join(' '), language) ||
      isOfOneBody(title, language) ||
      awards.test(title) ||
      isOffices,
    isDetail: (signs & pays) !== 0 && /实施细则/.test(title) && !/资金|经费|专项|规程/.test(title),
    isApplied: containsAny(title, subjects.applied[language]),
    isWhole: containsAny(title, subjects.whole[language]),
  }
}

export function isSameTitle(title: DocumentTitle, { lines, own, cover }: TitleLines, language: Language): boolean {
  return (
    title.language === language && title.own === own && isSameList(title.lines, lines) && isSameList(title.cover, cover)
  )
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}

function subjectOf(title: string, named: boolean, language: Language, isOffices: boolean): Subject | null {
  if (containsAny(title, subjects.apart[language])) return 'other'
  const found = subjects.subjects.find((words) => containsAny(title, words[language]))
  // The office for science plans what it does for innovation; of others' titles 科技 alone tells little.
  if (isOffices && (found === undefined || found.subject === 'sector') && /科技|科学技术/.test(title))
    return 'innovation'
  // A Chinese title that names its kind also names its subject.
  return found?.subject ?? (language === 'zh' && named ? 'other' : null)
}

/** What a title is about: the part from 关于 on, without the issuer. */
function matterOf(line: string): string {
  return line.slice(Math.max(0, line.indexOf('关于')))
}

/**
 * True for a title that ends in a kind of rule or advice: its other words are only its topic (…名单管理办法,
 * …报告制度的意见).
 */
function isRule(lines: readonly string[], language: Language): boolean {
  return lines.some((line) => endsInKind([line], language) && rules.has(genreOfTitle([line], language) ?? 'other'))
}

function isProgrammeName(line: string, language: Language): boolean {
  return endsInKind([line], language) && genreOfTitle([line], language) !== 'notice'
}

const rules: ReadonlySet<Genre> = new Set(['legislation', 'measures', 'opinion'])

/** Signs that the title of a rule may bear all the same. */
const rulesMay = bitsOf('pays', 'encloses', 'lists')
const pays = bitsOf('pays')

/** Rules for a prize (科学技术进步奖励办法) say how it is awarded; what is paid to firms (奖补) is policy. */
const awards = /科(?:学技术|技)(?:进步)?奖(?:励(?!资金|补)|(?!励|补|金))/

/** True if the title names a department or an industry. */
function isOnSector(title: string, language: Language): boolean {
  const rest = subjects.general.reduce((text, word) => text.replaceAll(word, ''), title)
  return containsAny(rest, subjects.sectors[language])
}

function levelOf(title: string, language: Language): GovernmentLevel | null {
  if (language === 'en') return 'national'
  const place = subjects.noPlaces.reduce((rest, word) => rest.replaceAll(word, ''), title)
  return subjects.levels.find(({ zh }) => containsAny(place, zh))?.level ?? null
}

const firstLines = 3
const shortLine = 40
/** The blocks in which a title stands. */
const ofHead = 12

/**
 * Returns the title of a draft: its own, from the outline, followed by that of its front matter if its own names no
 * kind or no subject. Without a title of its own: that of the front matter, else the outline's title heading, else its
 * first short lines.
 */
export function identifyingTitle(draft: Draft): TitleLines {
  // “Summary” over the first part of a plan does not make it one.
  const cover = draft.blocks
    .slice(0, 2)
    .flatMap(({ kind, role, marker, prose }) =>
      (kind === 'heading' && role !== null) || (marker !== null && marker.scheme !== 'annex') ? [] : [prose.text],
    )
  const field = titleField(draft)
  const named = field === null ? titleLines(draft) : [field]
  const own = field !== null ? 1 : Math.min(named.length, ownTitles(draft))
  const subject = lacksSubject(named.slice(0, own), draft.language) ? subjectLine(draft) : null
  const lines = subject === null ? named : [...named.slice(0, own), subject, ...named.slice(own)]
  const isTraditional = draft.blocks.slice(0, ofHead).some(({ prose }) => prose.written !== undefined)
  return {
    lines: isTraditional ? lines.map(toMainlandWords) : lines,
    own: subject === null ? own : own + 1,
    // 目录 over the contents of a plan does not make it a list.
    // Nor does a sentence that asks for reports make it a call, nor a first task what it acts on.
    cover: cover.filter((line) => line.length <= shortLine && !isPart(line) && !/[。；，]/.test(line)),
  }
}

/** The number of title lines that belong to the document itself. A title may be broken into lines. */
function ownTitles({ titles, outline }: Draft): number {
  if (outline.title < 0 || titles.length === 0) return Number.POSITIVE_INFINITY
  let last = titles.indexOf(outline.title)
  while ((titles[last + 1] ?? -1) === (titles[last] ?? -1) + 1) last++
  return last + 1
}

function titleLines({ blocks, titles, outline, statedTitle, language }: Draft): string[] {
  const stated = statedTitle === undefined ? [] : [statedTitle]
  const named: string[] = []
  for (const index of titles) {
    const { text } = blocks[index]?.prose ?? { text: '' }
    if (named.length < firstLines && !isAddress(text) && !isPart(text)) named.push(text)
  }
  if (named.length > 0) return speaksForItself(named, language) ? named : [...named, ...stated]
  if (stated.length > 0) return stated
  const title = blocks[outline.title]
  if (title !== undefined && !isAddress(title.prose.text) && !isPart(title.prose.text)) return [title.prose.text]
  const lines: string[] = []
  for (const { prose, kind } of blocks.slice(0, firstLines)) {
    if (kind !== 'heading' && prose.text.length > 120) break
    if (kind === 'row' || isAddress(prose.text) || isPart(prose.text)) continue
    lines.push(prose.text)
  }
  return lines
}

/** True for an English title that names a kind of document alone. */
function lacksSubject(lines: readonly string[], language: Language): boolean {
  const title = lines.join(' ')
  return language === 'en' && isNamed(lines, language) && subjectOf(title, true, language, false) === null
}

/** True if a title names a kind of policy document and a subject. */
function speaksForItself(lines: readonly string[], language: Language): boolean {
  // A bill has a name beside “A BILL” and its long title.
  const title = lines.filter((line) => !isLongTitle(line)).join(' ')
  return isNamed(lines, language) && subjects.subjects.some((words) => containsAny(title, words[language]))
}

/** True for a heading at the top that names a part of the document rather than the document. */
function isPart(text: string): boolean {
  return /^(?:table of contents|contents|introduction|foreword|preface|目\s*录|前\s*言|引\s*言)$/.test(
    text.trim().toLowerCase(),
  )
}

/** True for a line that names the addressees (各省、自治区、直辖市人民政府：), not the document. */
function isAddress(text: string): boolean {
  return text.endsWith('：') || text.endsWith(':')
}
