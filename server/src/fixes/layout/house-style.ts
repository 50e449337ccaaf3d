import { memoizeByObject } from '../../memoize.ts'
import type { Draft } from '../../text/model/draft.ts'

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
 * A template's words in the habits of the draft: half-width marks if the draft uses them; “this Act” if it calls itself
 * so.
 */
export function inHouseStyle(words: string, draft: Draft): string {
  return draft.language === 'zh' ? withMarks(words, draft) : withSelfName(words, draft)
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

function withSelfName(words: string, draft: Draft): string {
  if (!words.includes('this order')) return words
  const name = ownName(draft)
  const enacted = /^(?:act|bill|law|ordinance|statute)$/i.test(name)
  return words
    .replaceAll(
      'the date of this order',
      enacted ? `the date of enactment of this ${name}` : `the date of this ${name}`,
    )
    .replaceAll('this order', `this ${name}`)
}

/** What an English draft calls itself most: order, Act, memorandum. */
const ownName = memoizeByObject(selfName)

function selfName({ text, blocks, outline }: Draft): string {
  const counts = new Map<string, number>()
  const names = /\bthis (order|act|bill|memorandum|ordinance|law|regulation|directive|resolution|statute)\b/gi
  for (const match of text.slice(0, sample).matchAll(names)) {
    const name = match[1] ?? 'order'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most) return most[0]
  const title = blocks[outline.title]?.prose.text ?? ''
  if (/\bAct\b/.test(title)) return 'Act'
  return /\bmemorandum\b/i.test(title) ? 'memorandum' : 'order'
}
