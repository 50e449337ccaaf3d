import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A number by which a sentence counts its points: 一是, 二要. */
export interface SpokenNumber {
  readonly number: number
  /** What stands after the number: 是, 要. */
  readonly word: string
  /** In the prose. */
  readonly span: Span
}

/** The points that Chinese prose counts, in order. */
export function spokenNumbers({ block: { kind, prose }, language }: ParticularsInput): readonly SpokenNumber[] {
  const { text } = prose
  if (language !== 'zh' || kind === 'contents' || kind === 'row' || !/[一二三四五六七八九十][是要]/.test(text))
    return none
  return [...text.matchAll(spoken)].flatMap(({ index, 0: words, 1: numeral = '', 2: word = '' }): SpokenNumber[] => {
    const number = parseHanNumeral(numeral)
    return number === null ? [] : [{ number, word, span: { start: index, end: index + words.length } }]
  })
}

const none: readonly SpokenNumber[] = []
/** At the beginning of a sentence or phrase. */
const spoken = /(?<=^|[。；：，;:\s])([一二三四五六七八九十]{1,2})([是要])(?!否|么|求|点)/g
