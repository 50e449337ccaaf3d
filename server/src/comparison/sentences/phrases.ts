import type { Span } from '../../text/document/span.ts'
import type { AlignedText } from '../matching/aligned-text.ts'
import { comparable, type Grams } from '../matching/grams.ts'

/** A part of a sentence from comma to comma, with the mark that ends it. The span is in the prose. */
export interface SentencePhrase extends AlignedText, Span {
  readonly text: string
}

/** The phrases of a sentence that begins at `from` in its prose. They partition it, white space aside. */
export function phrasesOf(text: string, from: number, grams: Grams): SentencePhrase[] {
  const phrases: SentencePhrase[] = []
  for (const { index, 0: words } of text.matchAll(phrase)) {
    const key = comparable(words)
    const last = phrases.at(-1)
    if (key === '' && last !== undefined) {
      phrases[phrases.length - 1] = { ...last, end: from + index + words.length, text: last.text + words }
      continue
    }
    phrases.push({
      start: from + index,
      end: from + index + words.length,
      text: words,
      key,
      grams: grams.of(words),
      sort: 0,
    })
  }
  return phrases
}

/** The shortest phrase that is known again elsewhere, in characters without marks. */
export const shortestKnown = 8

/** A comma between digits is one of a number: £1,500 million. */
const phrase = /(?:[^，；：,;:。！？]|(?<=\d)[,:](?=\d))+(?:[，；：,;:。！？]+["”’）)]?|$)|[，；：,;:。！？]+/g
