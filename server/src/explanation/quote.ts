import type { Draft } from '../text/model/draft.ts'
import type { Quote } from './explanation-sentence.ts'

/** Quotes a draft as it stands, on one line. */
export function quoteOf({ chunks, language }: Draft): Quote {
  return ({ start, end }) => {
    const text = chunks.slice(start, end).trim()
    // A hard wrap stands for nothing between Chinese characters.
    return (language === 'zh' ? text.replace(/\s*\n\s*/g, '') : text).replace(/\s+/g, ' ')
  }
}
