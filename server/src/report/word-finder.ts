import type { EvaluationWords } from '../framework/policy-evaluation.ts'
import type { Language } from '../framework/types.ts'
import { memoizeByObject } from '../memoize.ts'

/** Finds words of a scoring sheet in a text: those that occur in it, each once, in the order of the text. Linear. */
export type WordFinder = (text: string) => readonly string[]

const findersOf = memoizeByObject(
  (words: EvaluationWords): Readonly<Record<Language, WordFinder>> => ({
    // 年内 of 三年内, and 年底前 of 2030年底前, are of no year in particular, or another.
    zh: finder(
      words.zh.map((word) =>
        word.startsWith('年') ? `(?<![\\d一二两三四五六七八九十几数多]\\s?)${escaped(word)}` : escaped(word),
      ),
      '',
    ),
    en: finder(
      words.en.map((word) => `\\b${escaped(word)}s?\\b`),
      'i',
    ),
  }),
)

export function wordFinder(words: EvaluationWords, language: Language): WordFinder {
  return findersOf(words)[language]
}

function finder(patterns: readonly string[], flags: string): WordFinder {
  if (patterns.length === 0) return () => []
  // The longest first: 数据安全 is not 数据.
  const any = new RegExp([...patterns].sort((a, b) => b.length - a.length).join('|'), `g${flags}`)
  return (text) => [...new Set(Array.from(text.matchAll(any), ([word]) => word))]
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
