import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import { featuresOf } from './features.ts'
import type { CommonWords } from './shared-words.ts'

/** The words by which a task forbids what a draft permits, or permits what it forbids. */
export interface Opposition {
  readonly above: string
  readonly here: string
  /** The point of the draft that does, in the text. */
  readonly span: Span
}

/**
 * Whether a text permits what a task forbids, or the reverse, at words that both have. Told only where the text has
 * nearly all that the point of the task is about: who supports the assessment of systems permits none without one.
 */
export function oppositionIn(
  task: string,
  text: string,
  words: readonly CommonWords[],
  language: Language,
): Opposition | null {
  const forbids = forbidding[language]
  const permits = permitting[language]
  if (!forbids.test(task) && !forbids.test(text)) return null
  for (const { inFirst, inSecond } of words) {
    const first = pointAt(task, inFirst)
    const second = pointAt(text, inSecond)
    const [above, here] = [task.slice(first.start, first.end), text.slice(second.start, second.end)]
    const [barredAbove, barredHere] = [forbids.exec(above), forbids.exec(here)]
    if ((barredAbove === null) === (barredHere === null)) continue
    const permitted = permits.exec(barredAbove ? here : above)
    const pair = permitted && (barredAbove ? [barredAbove, permitted] : [permitted, barredHere])
    if (pair === null) continue
    const about = featuresOf(above.replace(pair[0]?.[0] ?? '', ' '), language)
    const own = featuresOf(here, language)
    const held = [...about].filter((feature) => own.has(feature)).length
    if (about.size >= fewest && held >= most * about.size)
      return { above: pair[0]?.[0] ?? '', here: pair[1]?.[0] ?? '', span: second }
  }
  return null
}

/** Features of a point below which it does not tell what it is about, and the share that the text must have. */
const fewest = 2
const most = 0.75

function pointAt(text: string, at: number): Span {
  let start = at
  while (start > 0 && !isEnd(text, start - 1)) start--
  let end = at
  while (end < text.length && !isEnd(text, end)) end++
  return { start, end }
}

/** A mark after which something else is said; a point in 2.5 is none. */
function isEnd(text: string, at: number): boolean {
  return /[，,。；;！？!?\n]/.test(text.charAt(at)) || /^\.(?:\s|$)/.test(text.slice(at, at + 2))
}

const forbidding: Readonly<Record<Language, RegExp>> = {
  zh: /禁止|严禁|不得|不准|不许|不允许/,
  en: /\b(?:shall|must|may|will|should|can) not\b(?! be required)|\bcannot\b|\bprohibit(?:s|ed)?\b|\bforbids?\b|\bbanned\b/i,
}
const permitting: Readonly<Record<Language, RegExp>> = {
  zh: /(?<!不)允许|准许|(?<!不)可以|鼓励|支持/,
  en: /\bmay\b|\ballow(?:s|ed)?\b|\bpermit(?:s|ted)?\b|\bencouraged?\b/i,
}
