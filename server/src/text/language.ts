import type { Language } from '../framework/types.ts'
import { isHan, isLatin } from './characters.ts'
import { frontMatterEnd } from './front-matter.ts'

const sample = 8192

/**
 * The language a draft is written in: Chinese if it has at least half as many Han characters as English words. Looked at are the
 * first 8,192 code units behind the front matter and as many from the middle; so a Chinese draft with an English front matter, a letterhead or
 * English terms is Chinese, and so is one without words.
 */
export function detectLanguage(text: string): Language {
  const body = frontMatterEnd(text)
  const middle = Math.max(body + sample, (body + text.length) >> 1)
  const count = { han: 0, words: 0 }
  tally(text, body, Math.min(text.length, body + sample), count)
  tally(text, middle, Math.min(text.length, middle + sample), count)
  return 2 * count.han >= count.words ? 'zh' : 'en'
}

function tally(text: string, from: number, to: number, count: { han: number; words: number }): void {
  let inWord = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const latin = isLatin(code)
    if (isHan(code)) count.han++
    else if (latin && !inWord) count.words++
    inWord = latin
  }
}
