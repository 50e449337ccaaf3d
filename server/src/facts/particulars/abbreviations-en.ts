import type { Span } from '../../text/document/span.ts'
import type { Abbreviation } from './abbreviation.ts'

/** The names that an English text gives in brackets: (the “Board”), (hereinafter “Act”), acronyms (FTC) and (Council). */
export function englishAbbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = []
  for (const match of text.matchAll(/\(([^()]{2,160})\)/g)) {
    const body = match[1] ?? ''
    const whole = { start: match.index, end: match.index + match[0].length }
    if (introduces.test(body)) for (const one of quoted(text, body, whole)) found.push(one)
    else {
      const short = acronymOf(text, body, whole) ?? shortNameOf(text, body, whole)
      if (short !== null) found.push(short)
    }
  }
  return found
}

/** What may stand beside the name in its brackets. */
const words =
  '(?:the|a|an|each|and|or|hereinafter|hereafter|herein|collectively|together|individually|referred to|referred to as|also known as|known as|called|in this order|in this act|in this section|in this rule)'
const introduces = new RegExp(
  `^(?:${words},? )*[“"][^”"]{1,60}[”"](?:,? ${words})*(?:,? [“"][^”"]{1,60}[”"])?[,.]?$`,
  'i',
)

function* quoted(text: string, body: string, whole: Span): Generator<Abbreviation> {
  for (const match of body.matchAll(/[“"]((?:the )?)([^”"]{1,60}?)[,.]?[”"]/gi)) {
    const name = match[2] ?? ''
    // Small letters alone in quotation marks are a quotation: (“only a draft so far”).
    const isIntroduced = match[1] !== '' || !/^[“"]/.test(body)
    if (!(isIntroduced ? /^[A-Za-z]/ : /^[A-Z]/).test(name)) continue
    const start = whole.start + 1 + match.index + 1 + (match[1] ?? '').length
    const collective = /collectively|together/i.test(body)
    const full = nameBefore(text, whole.start)
    const fullName = text.slice(full.start, full.end)
    yield {
      name,
      span: { start, end: start + name.length },
      full,
      fullName,
      whole,
      removable: null,
      form: 'bracket',
      collective,
    }
  }
}

/** The capitalised words before a bracket, at most `longest` units: Data Governance Board, Secretary of Energy. */
function nameBefore(text: string, end: number): Span {
  const from = Math.max(0, end - longest)
  const before = text.slice(from, end).trimEnd()
  const to = from + before.length
  const run = /(?:[A-Z][\w’'.&-]*(?: (?:of|and|for|on|the|in|to|&))* )*[A-Z][\w’'.&-]*$/.exec(before)
  const words = run?.[0] ?? ''
  const name = words.slice(sentenceEnd.exec(words)?.[0].length ?? 0).replace(/^(?:The|An?|Each|Any) /, '')
  return { start: to - name.length, end: to }
}

/** No name goes on behind a full stop, but for initials (U.S.) and words that are cut short. */
const sentenceEnd =
  /^.*(?:(?<!(?:^|[ .(])[A-Z]|\b(?:St|Dr|Mr|Mrs|Ms|No|Inc|Co|Corp|Ltd|Jr|Sr|Prof|Gov|Sen|Rep|Gen|Dept))\. |\. (?=(?:The|An?|Each|Any|Every|This|All) ))/

const longest = 120

/** An acronym whose letters are the initials of the words before it. */
function acronymOf(text: string, body: string, whole: Span): Abbreviation | null {
  if (!/^[A-Z][A-Za-z&]{0,8}[A-Z]s?$/.test(body)) return null
  const letters = body.replace(/s$/, '').replace(/[^A-Za-z]/g, '')
  const from = Math.max(0, whole.start - longest)
  const before = text.slice(from, whole.start)
  const found = [...before.matchAll(/[A-Za-z][\w’']*/g)]
  let start = whole.start
  let at = letters.length - 1
  for (let index = found.length - 1; index >= 0 && at >= 0 && found.length - index <= 2 * letters.length; index--) {
    const word = found[index]
    if (!word) break
    const letter = letters.charAt(at)
    // UKRI has both letters of UK.
    if (/^[A-Z]{2,}$/.test(word[0]) && word[0] !== letters && letters.slice(0, at + 1).endsWith(word[0])) {
      start = from + word.index
      at -= word[0].length
      continue
    }
    const isSmall = /^(?:of|and|for|on|the|in|to|a|an|or)$/i.test(word[0])
    // OMB: the O is that of Office, not that of “of”; IoT has the small word in it.
    if (word[0].charAt(0).toUpperCase() === letter.toUpperCase() && (!isSmall || /[a-z]/.test(letter))) {
      start = from + word.index
      at--
    } else if (!isSmall) break
  }
  if (at >= 0) return null
  const span = { start: whole.start + 1, end: whole.end - 1 }
  const full = { start, end: from + before.trimEnd().length }
  const fullName = text.slice(full.start, full.end)
  return { name: body, span, full, fullName, whole, removable: null, form: 'acronym', collective: false }
}

/** Words of the name before the bracket, with its capitals and in its order: Secretary of Commerce (Secretary). */
function shortNameOf(text: string, body: string, whole: Span): Abbreviation | null {
  if (!/^[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}$/.test(body)) return null
  const full = nameBefore(text, whole.start)
  const fullName = text.slice(full.start, full.end)
  const of = fullName.split(' ')
  if (fullName === body) return null
  let at = -1
  for (const word of body.split(' ')) {
    at = of.indexOf(word, at + 1)
    if (at < 0) return null
  }
  const span = { start: whole.start + 1, end: whole.end - 1 }
  return { name: body, span, full, fullName, whole, removable: null, form: 'short', collective: false }
}
