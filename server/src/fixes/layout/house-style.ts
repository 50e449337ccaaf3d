import { memoizeByObject } from '../../memoize.ts'
import type { Draft } from '../../text/model/draft.ts'
import { inWordsOf } from './english-wording.ts'

const pairs: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
]
/** How much of the draft is read to learn its habits, in UTF-16 code units. */
const sample = 60_000

/**
 * A template's words in the habits of the draft: half-width marks if a Chinese draft uses them; the name, modal verb and
 * spelling of an English one.
 */
export function inHouseStyle(words: string, draft: Draft): string {
  return draft.language === 'zh' ? withMarks(words, draft) : inWordsOf(draft, words)
}

function withMarks(words: string, draft: Draft): string {
  return halfWidthMarks(draft).reduce((out, [full, half]) => out.replaceAll(full, half), words)
}

/** The marks that a draft writes half-width; a list of clauses asks for each of them. */
const halfWidthMarks = memoizeByObject((draft: Draft) => {
  const text = draft.text.slice(0, sample)
  return pairs.filter(([full, half]) => isHalfWidth(text, full, half))
})

/** True if the mark is half-width next to a Han character more often than full-width. */
function isHalfWidth(text: string, full: string, half: string): boolean {
  let fulls = 0
  for (let at = text.indexOf(full); at >= 0; at = text.indexOf(full, at + 1)) fulls++
  let halves = 0
  for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
    if (/[\u3400-\u9fff]/.test(text.charAt(at - 1) + text.charAt(at + 1))) halves++
  }
  return halves > fulls && halves > 1
}
