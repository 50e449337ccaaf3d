import { isHan } from '../../text/document/characters.ts'

/** A text as it is compared: without white space, punctuation and case. */
export function comparable(text: string): string {
  return text
    .replace(/[\s\p{P}\p{S}]+/gu, (marks) => (keptMarks.test(marks) ? marks.replace(notKept, '') : ''))
    .toLowerCase()
}

/** Signs that carry meaning by themselves: 50%, ≥3. */
const keptMarks = /[%％‰<>≥≤±]/
const notKept = /[^%％‰<>≥≤±]/g

/** Numbers the pairs of characters and the words of texts: the same for the same words as long as it lives. */
export class Grams {
  readonly #words = new Map<string, number>()

  /** The pairs of Han characters and the other words of a text, each once, ascending. */
  of(text: string): readonly number[] {
    const found = new Set<number>()
    for (const [run] of text.toLowerCase().matchAll(runs)) {
      if (!isHan(run.charCodeAt(0))) found.add(this.#number(run.slice(0, longestWord)))
      else if (run.length === 1) found.add(pair(run.charCodeAt(0), 0))
      else for (let at = 0; at + 1 < run.length; at++) found.add(pair(run.charCodeAt(at), run.charCodeAt(at + 1)))
    }
    return [...found].sort((a, b) => a - b)
  }

  #number(word: string): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const number = firstWord + this.#words.size
    this.#words.set(word, number)
    return number
  }
}

const runs =
  /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+|\d+(?:[.,]\d+)*|[^\P{L}\p{Script=Han}]+/gu
const longestWord = 40
/** Numbers of words come after those of pairs. */
const firstWord = 2 ** 32

function pair(first: number, second: number): number {
  return first * 0x10000 + second
}
