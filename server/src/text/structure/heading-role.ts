import { roles as roleData } from '../../framework/data.generated.ts'
import type { Language } from '../../framework/types.ts'
import { type Role, roles } from '../model/role.ts'
import type { Marker } from '../numbering/marker.ts'

const patterns: Readonly<Record<Language, readonly RolePattern[]>> = { zh: compile('zh'), en: compile('en') }

/**
 * Returns the role that a heading gives its section, or null. A chapter of legislation is a measure whatever its name
 * (组织实施 is not about organisation there), except liability and supplementary provisions.
 */
export function headingRole(heading: string, marker: Marker | null, language: Language): Role | null {
  const mayHaveOne = language === 'zh' || mayHaveEnglishRole(heading)
  const words = mayHaveOne ? normal(heading, language) : heading.trim()
  if (words === '') return null
  const found = mayHaveOne ? roleIn(words, language) : null
  if (marker?.scheme !== 'chapter' && marker?.scheme !== 'part') return found
  return marker.number > 1 && (found === 'liability' || found === 'supplementary') ? found : 'measure'
}

function roleIn(words: string, language: Language): Role | null {
  // A quick test: most headings neither begin nor end like those of any role.
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

/** Returns the first characters of words that begin role headings, and the last characters of words that end them. */
function boundsOf(language: Language) {
  const entries = roleData.roles.map((entry) => entry[language])
  const starts = entries.flatMap(({ whole = [], starts = [] }) => [...whole, ...starts])
  const ends = entries.flatMap(({ ends = [] }) => ends)
  return {
    first: new Set(starts.map((word) => word.charCodeAt(0))),
    last: new Set(ends.map((word) => word.charCodeAt(word.length - 1))),
  }
}

/** The first words of English headings with a role, and the last words of those recognised by their ending. */
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
/** How far the words at either end of a heading are read. */
const reach = 48

/**
 * A quick test for headings that need full matching: few begin or end like those of any role. Other characters at the
 * ends also need it, since normalising may turn them into words.
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

/** V8 takes milliseconds to compile `\p{L}`, so it is used only where a heading is not ASCII. */
const ascii = /^[ -~\s]*$/
