import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A number of points that a paragraph says will follow: 提出以下八条措施：, “the following six actions:”. */
export interface AnnouncedCount {
  /** In the prose. */
  readonly span: Span
  readonly words: string
  readonly count: number
}

/** The count with which a block leads in what follows it: it says 以下 or “following”, and ends in a colon or stop. */
export function announcedCounts({ block, language }: ParticularsInput): readonly AnnouncedCount[] {
  const { kind, prose } = block
  const { text } = prose
  if (kind === 'row' || kind === 'contents' || kind === 'quote') return none
  const found = language === 'zh' ? chinese.exec(text) : english.exec(text)
  if (!found) return none
  const [words, numeral = ''] = found
  const count =
    language === 'zh' ? (parseHanNumeral(numeral) ?? Number(numeral)) : numbers.indexOf(numeral.toLowerCase())
  if (!(count > 1)) return none
  const shown = words.trimEnd().replace(/[：:。.]$/, '')
  return [{ span: { start: found.index, end: found.index + shown.length }, words: shown, count }]
}

const none: readonly AnnouncedCount[] = []
const chinese =
  /(?:以下|如下|下列)([二两三四五六七八九十]{1,3}|\d{1,2})(?:条|项|个方面|方面|点|大)(?!以[上下内]|之|中)[^，。；：:、和及与等\d]{0,10}[：:。]\s*$/
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const english = /\bfollowing (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!or )[a-z -]{3,40}[:.]\s*$/i
