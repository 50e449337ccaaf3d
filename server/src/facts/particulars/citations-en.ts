import { overlap, type Span } from '../../text/document/span.ts'
import { actTitles } from './act-titles.ts'
import type { Citation } from './citation.ts'
import { numberedActs } from './numbered-acts.ts'

/**
 * The documents that an English text names, in order: by number, as orders, public laws and acts of the European Union;
 * by title and year, as acts and regulations elsewhere.
 */
export function englishCitations(text: string): readonly Citation[] {
  if (!/\d/.test(text)) return none
  const found = [...numberedDocuments(text)]
  const acts = numberedActs(text)
  for (const { title, number } of actTitles(text)) {
    const span = number === null ? title : joined(title, number)
    if (found.some((one) => overlap(one.span, span))) continue
    // “Data Regulations 2018 (S.I. 2018 No. 480)” is one.
    const behind = acts.find((one) => one.title === null && text.slice(title.end, one.number.start) === ' (')
    found.push(citationOf(text, title, number ?? behind?.number ?? null))
  }
  for (const { title, number } of acts)
    if (!found.some((one) => overlap(one.span, number))) found.push(citationOf(text, title, number))
  return found.length === 0 ? none : found.sort((a, b) => a.span.start - b.span.start)
}

const none: readonly Citation[] = []

function citationOf(text: string, title: Span | null, number: Span | null): Citation {
  const [first, second] = [title ?? number, number ?? title]
  const words = number && { span: number, text: text.slice(number.start, number.end) }
  const span = first && second ? joined(first, second) : { start: 0, end: 0 }
  return { span, title: title && text.slice(title.start, title.end), number: words, planned: false }
}

function numberedDocuments(text: string): readonly Citation[] {
  if (!/Order|Law|Pub\.|L\.|Regulation|Directive|Decision|Memorandum|OJ|CELEX/.test(text)) return none
  const found: Citation[] = []
  for (const match of text.matchAll(numbers)) {
    const start = match.index
    const end = start + match[0].length
    const span = { start, end }
    const number = { span: spanOfNumber(match[0], start), text: match[0].replace(/ of [A-Z][a-z]+ \d.*$/, '') }
    const title = titleAfter(text, end) ?? titleBefore(text, start)
    found.push({
      span: title === null ? span : joined(span, title),
      title: title && text.slice(title.start, title.end),
      number,
      planned: false,
    })
  }
  return found
}

const numbers = new RegExp(
  [
    String.raw`\b(?:Executive Order|E\.O\.|EO) (?:No\. )?\d{4,5}(?: of [A-Z][a-z]+ \d{1,2}, \d{4})?`,
    String.raw`\b(?:Public Law|Pub\. ?L\.|P\.L\.) (?:No\. )?\d{2,3}[-–‑]\d{1,4}`,
    String.raw`\b(?:Regulation|Directive|Decision) (?:\((?:EU|EC|EEC|EU, Euratom)\) )?(?:No )?\d{2,4}/\d{1,4}(?:/(?:EU|EC|EEC))?`,
    String.raw`\bOJ [CL](?: series)?,? ?\d[^)\n]{0,40}`,
  ].join('|'),
  'g',
)

function spanOfNumber(words: string, start: number): Span {
  const dated = words.search(/ of [A-Z][a-z]+ \d/)
  return { start, end: start + (dated < 0 ? words.length : dated) }
}

/** A title in brackets after the number: Executive Order 1 of May 1, 2020 (Opening Public Data). */
function titleAfter(text: string, end: number): Span | null {
  const match = /^,? ?\(([A-Z][^()]{8,160})\)/.exec(text.slice(end, end + 180))
  if (match === null || /^(?:the |OJ )/i.test(match[1] ?? '') || !/ /.test(match[1] ?? '')) return null
  const start = end + match[0].length - 1 - (match[1] ?? '').length
  return { start, end: end + match[0].length - 1 }
}

/** The name of an act before its number: the Open Data Act (Public Law 200-10). */
function titleBefore(text: string, start: number): Span | null {
  if (text.charAt(start - 1) !== '(') return null
  const from = Math.max(0, start - 120)
  const before = text.slice(from, start)
  const match =
    /((?:[A-Z][\w’'-]*,? (?:(?:of|and|for|on|the|in|to|with) )*)+(?:Act|Code|Regulation|Directive)(?: of \d{4})?) ?\($/.exec(
      before,
    )
  if (match === null) return null
  const name = (match[1] ?? '').replace(/^(?:The|An?|In|Under|See) /, '')
  const end = from + match.index + (match[1] ?? '').length
  return { start: end - name.length, end }
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
