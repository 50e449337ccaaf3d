import type { DimensionId, HeadingWords, Language } from '../../framework/types.ts'
import { headingWords } from './templates.ts'

/** The dimensions that a heading's words are about. */
export function dimensionsInHeading(heading: string, language: Language): DimensionId[] {
  const text = language === 'zh' ? heading.replace(/\s/g, '') : heading.toLowerCase()
  return headingWords.filter((words) => speaks(text, words, language)).map(({ dimension }) => dimension)
}

function speaks(text: string, words: HeadingWords, language: Language): boolean {
  const not = (language === 'zh' ? words.notZh : words.notEn) ?? []
  const rest = not.reduce((left, word) => left.replaceAll(word, '|'), text)
  return language === 'zh' ? words.zh.some((word) => rest.includes(word)) : words.en.some((word) => hasWord(rest, word))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const behind = text.charAt(at + word.length)
    const next = behind === 's' ? text.charAt(at + word.length + 1) : behind
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(next)) return true
  }
  return false
}
