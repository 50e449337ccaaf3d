import { roles as roleData } from '../../framework/data.generated.ts'
import type { Language } from '../../framework/types.ts'
import { type Role, roles } from '../model/role.ts'
import type { Marker } from '../numbering/marker.ts'
import { roleOfSituation } from './situation-heading.ts'
import { isTermsHeading } from './terms-heading.ts'

const patterns: Readonly<Record<Language, readonly RolePattern[]>> = { zh: compile('zh'), en: compile('en') }

/**
 * The role that the words of a heading give its section, null if none. A chapter of legislation sets out duties
 * whatever its name, unless it is about liability or closes the act: 组织实施 there is not the organisation of a plan.
 */
export function headingRole(heading: string, marker: Marker | null, language: Language): Role | null {
  if (marker?.scheme === 'annex') return 'annex'
  const mayHaveOne = language === 'zh' || mayHaveEnglishRole(heading)
  const words = mayHaveOne ? normal(heading, language) : heading.trim()
  if (words === '') return null
  const found = (mayHaveOne ? roleIn(words, language) : null) ?? roleByWords(words, language)
  if (marker?.scheme !== 'chapter' && marker?.scheme !== 'part') return found
  // The first chapter of a plan may say how things stand; that of legislation is 总则.
  if (language === 'zh' && marker.number === 1 && (found === 'background' || found === 'problem')) return found
  return marker.number > 1 && (found === 'liability' || found === 'supplementary') ? found : 'measure'
}

/**
 * The role of a heading behind the number of its annex (“Annex A. Terms”, 附录A　名词表) where that is told by its words
 * alone: whatever else an annex holds is an annex.
 */
export function roleInAnnex(heading: string): Role {
  const language = /\p{Script=Han}/u.test(heading) ? 'zh' : 'en'
  return headingRole(heading.replace(annexNumber[language], ''), null, language) === 'definition'
    ? 'definition'
    : 'annex'
}

const annexNumber: Readonly<Record<Language, RegExp>> = {
  zh: /^\s*附[件录表]\s*[\d０-９一二三四五六七八九十A-ZＡ-Ｚ]{0,3}\s*[.．:：、—－-]*\s*/,
  en: /^\s*(?:annexe?|appendix|schedule|attachment|enclosure)(?:\s+(?:\d+[a-z]?|[a-z](?:\.?\d+)?|[ivx]+)(?![a-z]))?\s*[.:–—-]*\s*/i,
}

function roleByWords(words: string, language: Language): Role | null {
  if (language === 'zh') return isTermsHeading(words) ? 'definition' : roleOfSituation(words)
  return mayBeOfTerms.test(words) && isTermsHeading(normal(words, language)) ? 'definition' : null
}

/** Looked for first: few headings have one of these words. */
const mayBeOfTerms = /\b(?:terms|words|acronyms|abbreviations|definitions|expressions|glossary)\b/i

function roleIn(words: string, language: Language): Role | null {
  // Most headings neither begin nor end like those of a role.
  const { first, last } = bounds[language]
  if (!first.has(words.charCodeAt(0)) && !last.has(words.charCodeAt(words.length - 1))) return null
  return patterns[language].find((pattern) => pattern.matches(words))?.role ?? null
}

interface RolePattern {
  readonly role: Role
  readonly matches: (words: string) => boolean
}

function compile(language: Language): RolePattern[] {
  return roleData.roles.flatMap((entry) => {
    const role = roles.find((known) => known === entry.role)
    if (!role) return []
    const { whole, starts = [], ends = [] } = entry[language]
    const set = new Set(whole)
    const matches = (words: string): boolean =>
      set.has(words) ||
      starts.some((start) => startsWith(words, start, language)) ||
      ends.some((end) => words.endsWith(end))
    return [{ role, matches }]
  })
}

const bounds = { zh: boundsOf('zh'), en: boundsOf('en') }

/** First characters of the words that show a role, and last characters of those at the end of a heading. */
function boundsOf(language: Language) {
  const entries = roleData.roles.map((entry) => entry[language])
  const starts = entries.flatMap(({ whole = [], starts = [] }) => [...whole, ...starts])
  const ends = entries.flatMap(({ ends = [] }) => ends)
  return {
    first: new Set(starts.map((word) => word.charCodeAt(0))),
    last: new Set(ends.map((word) => word.charCodeAt(word.length - 1))),
  }
}

/** First words of English headings with a role, and last words of those whose end shows it. */
const firstWords = new Set(
  roleData.roles
    .flatMap(({ en: { whole = [], starts = [] } }) => [...whole, ...starts])
    .map((words) => words.split(' ')[0]),
)
const lastWords = new Set(
  roleData.roles.flatMap(({ en: { ends = [] } }) => ends).map((words) => words.split(' ').at(-1)),
)
const firstWord = /^ *(?:(?:the|our|its|key|main|major) +)*([a-z]+)(?![a-z]|[^a-z0-9 .:;()-])/
const lastWord = /([a-z]+)[ .:;()-]*$/
/** The length checked at either end of a heading. */
const reach = 48

/**
 * True if a heading must be checked in full: it begins or ends like one with a role, or has special characters at its
 * ends.
 */
function mayHaveEnglishRole(heading: string): boolean {
  const first = firstWord.exec(heading.slice(0, reach).toLowerCase())
  const last = lastWord.exec(heading.slice(-reach).toLowerCase())
  return !first || !last || firstWords.has(first[1]) || lastWords.has(last[1])
}

function startsWith(words: string, start: string, language: Language): boolean {
  return words.startsWith(start) && (language === 'zh' || !/[a-z]/.test(words.charAt(start.length)))
}

function normal(heading: string, language: Language): string {
  if (language === 'zh') return heading.replace(/\s+/g, '').replace(/^[—“（]+|[。：:；！？”）—]+$/g, '')
  return heading
    .toLowerCase()
    .replace(/[,&’'“”"]/g, (mark) => (mark === '&' ? 'and' : ''))
    .replace(ascii.test(heading) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:the|our|its|key|main|major) )+/, '')
}

/** The Unicode class is used only if needed: compiling it takes V8 some milliseconds. */
const ascii = /^[ -~\s]*$/
