import type { Draft } from '../text/model/draft.ts'
import type { Quote } from './explanation-sentence.ts'

/** Returns a function that quotes a draft on one line. */
export function quoteOf({ chunks, language }: Draft): Quote {
  return ({ start, end }) => {
    const text = chunks.slice(start, end).trim()
    // A hard wrap between Chinese characters is not a space.
    return (language === 'zh' ? text.replace(/\s*\n\s*/g, '') : text).replace(/\s+/g, ' ')
  }
}
