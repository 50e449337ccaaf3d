import { memoize } from '../../memoize.ts'

/** What tells the words of a language apart; null where the platform cannot. Made when first asked for: it takes 7 ms. */
export const wordSegmenter = memoize((language: 'zh'): Intl.Segmenter | null =>
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(language, { granularity: 'word' }) : null,
)

/** A part of a text as the platform cuts it. */
export interface WordSegment {
  /** In the text, in UTF-16 code units. */
  readonly index: number
  readonly segment: string
  readonly isWordLike?: boolean
}

/** The most that the platform is given at once: in a longer text it takes time for each word that grows with the text. */
const most = 2_000

/** The segments of a text, in order. Sentences are never so long; what is longer is cut where no word is, if anywhere. */
export function* wordSegments(segmenter: Intl.Segmenter, text: string): Generator<WordSegment> {
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, cutAfter(text, from))
    for (const { index, segment, isWordLike = false } of segmenter.segment(part))
      yield { index: from + index, segment, isWordLike }
    from += part.length
  }
}

function cutAfter(text: string, from: number): number {
  if (text.length - from <= most) return text.length
  for (let at = from + most; at > from + most / 2; at--) if (/[，。；：、！？\s]/.test(text.charAt(at - 1))) return at
  const isAmidPair = /[\ud800-\udbff]/.test(text.charAt(from + most - 1))
  return from + most - (isAmidPair ? 1 : 0)
}
