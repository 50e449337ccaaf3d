import type { Language } from '../framework/types.ts'
import { isHan, isLatin } from './characters.ts'
import type { ChunkedText } from './chunked-text.ts'
import { frontMatterEnd, longestFrontMatter } from './front-matter.ts'

const sample = 8192

/**
 * The language a draft is written in: Chinese if it has at least half as many Han characters as English words. Looked at are the
 * first 8,192 code units behind the front matter and as many from the middle; so a Chinese draft with an English front matter, a letterhead or
 * English terms is Chinese, and so is one without words.
 */
export function detectLanguage(text: string | ChunkedText): Language {
  const body = frontMatterEnd(text.slice(0, longestFrontMatter))
  const middle = Math.max(body + sample, (body + text.length) >> 1)
  const count = { han: 0, words: 0 }
  tally(text.slice(body, body + sample), count)
  tally(text.slice(middle, middle + sample), count)
  return 2 * count.han >= count.words ? 'zh' : 'en'
}

function tally(text: string, count: { han: number; words: number }): void {
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const latin = isLatin(code)
    if (isHan(code)) count.han++
    else if (latin && !inWord) count.words++
    inWord = latin
  }
}
