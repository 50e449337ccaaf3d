import type { Language } from '../../framework/types.ts'
import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { hasFiniteVerb } from './finite-verb.ts'

/** The longest run-in heading. */
const longest = { zh: 45, en: 140 } as const
/** The longest that ends in a colon, and the longest of an article. */
const longestLabel = 20
const longestOfArticle = 15

/** The run-in heading of a paragraph, in the prose; `marker` is its number. */
export function findRunIn(source: RawBlock, marker: Marker | null, language: Language): Span | null {
  const { text } = source.prose
  const start = skipSpaces(text, marker ? marker.span.end : 0)
  if (source.bold > start) return boldRunIn(text, start, source.bold)
  if (!marker || marker.scheme === 'bullet') return null
  return bracketRunIn(text, start, marker) ?? sentenceRunIn(text, start, marker, language)
}

/** `**加强数据供给。** 由…`, `**Title**. Text`: bold words that end with a full stop or colon. */
function boldRunIn(text: string, start: number, bold: number): Span | null {
  const end = skipSpacesBack(text, bold)
  const marked = /[。：:.;；]/.test(text.charAt(end - 1)) || /[。：:.—–]/.test(text.charAt(skipSpaces(text, bold)))
  if (!marked || end - start > longest.en || skipSpaces(text, bold) >= text.length) return null
  return withoutMarks(text, start, end)
}

/** 第三条（定义）…, 第三条【定义】… */
function bracketRunIn(text: string, start: number, marker: Marker): Span | null {
  if (marker.scheme !== 'article') return null
  const bracket = /^[（(【〔[]([^（）()【】〔〕[\]]{1,20})[）)】〕\]]/.exec(text.slice(start, start + 24))
  if (!bracket || (bracket[0].startsWith('【') && lacksSubject.test(text.slice(start + bracket[0].length, start + 32))))
    return null
  return { start: start + 1, end: start + 1 + (bracket[1] ?? '').length }
}

/** What needs its subject before it: in 第三条 【主管部门】应当… the brackets are a blank for who shall, and no caption. */
const lacksSubject = /^ ?(?:应当|应该|可以|不得|必须|须|(?:shall|must|may|will)\b)/

function sentenceRunIn(text: string, start: number, marker: Marker, language: Language): Span | null {
  const head = text.slice(start, start + longest[language] + 1)
  const length = language === 'zh' ? head.search(/[。；;！？：:]/) : englishSentenceEnd(head)
  if (length < 1) return null
  const end = start + length
  const stop = text.charAt(end)
  if (!/[。：:.]/.test(stop) || skipSpaces(text, end + 1) >= text.length) return null
  if (stop !== '。' && stop !== '.' && length > longestLabel) return null
  if (marker.scheme === 'article' && language === 'zh') {
    if (stop !== '。' || length > longestOfArticle || saysSomething.test(head.slice(0, length))) return null
  }
  if (language === 'en') {
    const words = text.slice(start, end)
    if (!isEnglishHeading(words) || (stop === '.' && hasFiniteVerb(words))) return null
  }
  return withoutMarks(text, start, end)
}

/** What the first sentence of an article has, and its heading (适用范围。) has not: a duty, a count, a second phrase. */
const saysSomething =
  /[，,、\d每均]|应当|不得|可以|必须|实行|本[省市县区州校院]|[一二两三四五六七八九十][个名次家项节所]/

/** The end of the first sentence or label of `head`, -1 if there is none. */
function englishSentenceEnd(head: string): number {
  // “(a) IN GENERAL.—The Secretary shall …”
  for (const found of head.matchAll(/[.:;!?](?=\s|\(|$)|\.(?=[—–]|-{1,2}[A-Z])/g)) {
    if (found[0] !== '.' || !/\b(?:U\.S|No|St|Sec|[A-Z])$/.test(head.slice(0, found.index))) return found.index
  }
  return -1
}

/**
 * True if a numbered block is only a heading: short, without sentence punctuation except possibly a final full stop
 * (`full`).
 */
export function isBareHeading(text: string, marker: Marker, language: Language): { readonly full: boolean } | null {
  const rest = text.slice(marker.span.end).trim()
  const structural = marker.scheme === 'part' || marker.scheme === 'chapter' || marker.scheme === 'division'
  // “Recommendation 5” has a line to itself, and its text below.
  if (rest === '') return structural || marker.scheme === 'named' ? { full: false } : null
  if (language === 'en') {
    // “SHORT TITLE; TABLE OF CONTENTS.” is the heading of one section.
    const inner = marker.scheme === 'section' ? /[.!?]\s/ : /[.;!?]\s/
    if (rest.length > 120 || /[;:,!?]\s*$/.test(rest) || inner.test(rest)) return null
    if (!rest.endsWith('.')) return isEnglishHeading(rest) || structural ? { full: false } : null
    return marker.scheme === 'section' && isEnglishHeading(rest) ? { full: false } : null
  }
  return rest.length <= 50 && !/[；;！？：:，,]$|[。；！？]./.test(rest) ? { full: rest.endsWith('。') } : null
}

/** True for at most a dozen words, most of the longer ones capitalised. */
export function isEnglishHeading(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const long = words.filter((word) => /^[A-Za-z]{4,}/.test(word))
  const lower = long.filter((word) => /^[a-z]/.test(word)).length
  return words.length <= 16 && /^[A-Z“"‘']/.test(text.trim()) && (lower <= long.length / 3 || words.length <= 5)
}

function withoutMarks(text: string, start: number, end: number): Span | null {
  let to = end
  while (to > start && /[\s。：:.；;]/.test(text.charAt(to - 1))) to--
  return to > start ? { start, end: to } : null
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

function skipSpacesBack(text: string, from: number): number {
  let at = from
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
}
