import { quotations, within } from '../clauses/quotations.ts'
import { type CrossReference, markBefore, type ReferenceStep, type ReferenceUnit } from './cross-reference.ts'
import { parseRoman } from './roman-numeral.ts'

const head =
  /(?:\b(sub)?(sections?|secs?\.|paragraphs?|paras?\.|clauses?|articles?|chapters?|parts?|recommendations?|actions?|items?|measures?)[ \u00a0]{1,2}|(§{1,2})[ \u00a0]?)(?=[\d(IVX])/gi
const place =
  /(?:\d{1,4}(?:\.\d{1,3}){0,3}(?:\([a-zA-Z0-9]{1,5}\)){0,5}|(?:\([a-zA-Z0-9]{1,5}\)){1,5}|[IVXLC]{1,7}\b)(?![\w-])/y
const join = /(?:,\s?(?:and|or)?\s?|\s(?:and|or|through|to)\s|\s?[–—-]\s?)(?=[\d(IVXLC])/y
const chain =
  /^(?:,?\s(?:of|in|under)\s(?:sub)?(?:section|paragraph|part|chapter|article)s?\s[\d.()A-Za-z]{1,20}){0,3},?\s?/
const own = /^(?:of|in|under|to)\s(?:this|the present)\b|^(?:hereof|herein|above|below)\b/
const other =
  /^(?:of|in|under|to)\s(?:the|that|such|its|title|division|public|executive|[A-Z“"])|^there(?:of|in|to|under)\b|^[A-Z][\w.]*\s(?:U\.S\.C|Act|Code)\b/
const otherBefore = /(?:U\.S\.C\.|C\.F\.R\.|\bAct,?|\bCode,?|\bOrder \d{4,5},?|\bLaw \d+-\d+,?)\s?$/

const unitOf: Readonly<Record<string, ReferenceUnit>> = {
  section: 'section',
  sec: 'section',
  paragraph: 'paragraph',
  para: 'paragraph',
  clause: 'section',
  article: 'article',
  chapter: 'chapter',
  part: 'part',
  recommendation: 'item',
  action: 'item',
  item: 'item',
  measure: 'item',
}

export function englishReferences(text: string): CrossReference[] {
  const found: CrossReference[] = []
  const quotes = quotations(text)
  for (const match of text.matchAll(head)) {
    const name = match[3] ? 'section' : (match[2] ?? '').toLowerCase().replace(/s?\.?$/, '')
    const unit = match[1] ? 'subsection' : unitOf[name]
    if (!unit) continue
    const places = readPlaces(text, match.index + match[0].length, unit)
    const last = places[places.length - 1]
    if (!last) continue
    const target = actReferredTo(text, match.index, last.end)
    const quoted = within(quotes, match.index)
    places.forEach(({ start, end, steps, endsRange }, index) => {
      found.push({
        span: { start: index === 0 ? match.index : start, end },
        steps,
        inherited: none,
        target,
        endsRange,
        quoted,
        isBare: false,
      })
    })
  }
  return found
}

const none: readonly ReferenceStep[] = []

interface Place {
  readonly start: number
  readonly end: number
  readonly steps: readonly ReferenceStep[]
  readonly endsRange: boolean
}

function readPlaces(text: string, from: number, unit: ReferenceUnit): Place[] {
  const places: Place[] = []
  let at = from
  let endsRange = false
  while (places.length < 20) {
    place.lastIndex = at
    const match = place.exec(text)
    if (!match) break
    places.push({ start: at, end: at + match[0].length, steps: readSteps(match[0], at, unit), endsRange })
    at += match[0].length
    join.lastIndex = at
    const joined = join.exec(text)
    if (!joined) break
    endsRange = /through|to|[–—-]/.test(joined[0])
    at += joined[0].length
  }
  return places
}

function readSteps(words: string, offset: number, unit: ReferenceUnit): ReferenceStep[] {
  const steps: ReferenceStep[] = []
  for (const match of words.matchAll(/[A-Za-z0-9]+/g)) {
    const start = offset + match.index
    const lettered = words.charAt(match.index - 1) === '('
    const first = steps.length === 0
    const roman = lettered && match[0].length === 1 ? parseRoman(match[0]) : null
    steps.push({
      // “subsection 4(b)” begins with a section.
      unit: !first ? 'subsection' : unit === 'subsection' && /^\d/.test(match[0]) ? 'section' : unit,
      number: numberOf(match[0], !lettered && first),
      ...(roman === null ? {} : { roman }),
      numeral: { start, end: start + match[0].length },
      after: markBefore(words, match.index),
    })
  }
  return steps
}

/** The value of digits, of a Roman numeral, or of a single letter by its position in the alphabet unless `roman`. */
function numberOf(numeral: string, roman: boolean): number {
  if (/^\d/.test(numeral)) return Number(numeral)
  if (numeral.length === 1 && !roman) return numeral.toLowerCase().charCodeAt(0) - 0x60
  return parseRoman(numeral) ?? 0
}

function actReferredTo(text: string, start: number, end: number): CrossReference['target'] {
  const behind = text.slice(end, end + 90)
  const rest = behind.slice(chain.exec(behind)?.[0].length ?? 0).trimStart()
  if (own.test(rest)) return 'own'
  if (other.test(rest) || otherBefore.test(text.slice(Math.max(0, start - 24), start))) return 'other'
  return 'unsaid'
}
