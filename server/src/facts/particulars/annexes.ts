import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import { isAnnexMark } from '../../text/pieces/title-words.ts'

/**
 * What a block says of an annex (GB/T 9704, 7.3.4).
 * - `announced`: the line after the body that lists it, 附件：1.任务清单; `numbered` lines 附件1：任务清单 may be that or
 *   the head of the annex itself.
 * - `listed`: a short numbered line, which continues such a list if it follows one.
 * - `head`: 附件1 on a line of its own, before the annex.
 */
export interface AnnexLine {
  readonly kind: 'announced' | 'numbered' | 'listed' | 'head'
  /** As in the draft: 1, 2-1, 一; empty if it has none. */
  readonly number: string
  readonly name: string
  /** Of the name; of a head, its whole line. In the prose. */
  readonly span: Span
  /** It is said to be elsewhere: （略）, 另附, a file's name. */
  readonly elsewhere: boolean
}

/** What a block says of annexes: one line, or the lines of a list that stands in one paragraph. */
export function annexLines(block: Block): readonly AnnexLine[] {
  const { text } = block.prose
  if (text.startsWith('附')) return text.length > longestList ? none : ofMark(text)
  if (text.length > longestLine || sentenceEnd.test(text)) return none
  const { marker } = block
  if (marker?.scheme === 'arabic') return [line('listed', String(marker.number), text, marker.span.end)]
  // 5.2026年任务清单 looks like a decimal number.
  const dated = /^(\d{1,2})[.．、](?=20\d\d\s?年)/.exec(text)
  return dated ? [line('listed', dated[1] ?? '', text, dated[0].length)] : none
}

const none: readonly AnnexLine[] = []
const longestLine = 90
const longestList = 600
const sentenceEnd = /[。；：:]$/
const heading = /^附\s?件\s?(\d{1,2}(?:[-—－]\d{1,2})?|[一二三四五六七八九十]{1,2})?/

function ofMark(text: string): readonly AnnexLine[] {
  const match = heading.exec(text)
  if (match === null || sentenceWithin.test(text)) return none
  const number = match[1] ?? ''
  const rest = text.slice(match[0].length)
  if (/^\s?[：:]?\s*$/.test(rest)) {
    const span = { start: 0, end: text.length }
    return isAnnexMark(text) || number !== '' ? [{ kind: 'head', number, name: '', span, elsewhere: false }] : none
  }
  const colon = /^\s?[：:]\s*/.exec(rest)
  const from = match[0].length + (colon?.[0].length ?? 0)
  if (number !== '' && text.length <= longestLine && (colon !== null || !/^[的、，,和及至中所]/.test(rest)))
    return [line('numbered', number, text, from)]
  return number === '' && colon !== null ? announced(text, from) : none
}

/** 附件：1.名单, with 2.表格 after it where the lines of the list have been joined. */
function announced(text: string, from: number): readonly AnnexLine[] {
  const first = /^(\d{1,2}(?:[-—－]\d{1,2})?)\s?(?:[.．、]|\s)\s*(?=\D|20\d\d\D)/.exec(text.slice(from))
  if (first === null) return text.length > longestLine ? none : [line('announced', '', text, from)]
  const found: AnnexLine[] = []
  let start = from + first[0].length
  for (let number = first[1] ?? ''; ; number = String(Number(number) + 1)) {
    const next = new RegExp(`\\s${Number(number) + 1}\\s?[.．、]\\s*`).exec(text.slice(start))
    const end = next ? start + next.index : text.length
    if (end - start > longestLine) return found
    found.push(line('announced', number, text, start, end))
    if (next === null) return found
    start = end + next[0].length
  }
}

const sentenceWithin = /。./

function line(kind: AnnexLine['kind'], number: string, text: string, from: number, to = text.length): AnnexLine {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const span = { start, end: Math.max(start, from + words.trimEnd().length) }
  const name = text.slice(span.start, span.end)
  return { kind, number: number.replace(/[—－]/, '-'), name, span, elsewhere: elsewhere.test(name) }
}

const elsewhere =
  /[（(](?:略|另附|另发|另行|另册|点击|可|网上|此件|不公开|见)|\.(?:docx?|pdf|xlsx?|rar|zip|ofd|wps|jpg|png)\b|另附|附后$/i
