import { predicates } from '../../framework/data.generated.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { headingRole } from './heading-role.ts'
import { isSentence, longer, shortest } from './line-forms.ts'
import { heads } from './scanner-state.ts'

/** How a numbered line stands among others. */
export interface Standing {
  /** It ends in a full stop. */
  readonly full: boolean
  /** Text follows that may be under it. */
  readonly body: boolean
  /** It is the next of a list. */
  readonly listed: boolean
  /** What its scheme has been used for so far (`ScannerState.uses`). */
  readonly use: number | undefined
}

/**
 * True if a short numbered Chinese line is a task, not the heading of a section: one that ends in a full stop and has
 * only what closes the section below it, where lines counted so have nothing under them; or one that is written
 * without a mark at its end, as in a draft that is still being made.
 */
export function isTask(text: string, marker: Marker, { full, body, listed, use }: Standing): boolean {
  if (use === heads) return false
  if (full) return use !== undefined && isSentence(text, marker, use + 1 === marker.number ? shortest : longer)
  return body ? listed && amount.test(wordsOf(text, marker)) : saysWhatToDo(wordsOf(text, marker), marker, listed)
}

/**
 * True if a line without a mark says what is to be done: 1.建设行业数据集20个. A number of a lower level counts the tasks of a
 * list, so that any verb or a long line will do, if the list begins with it or goes on; one of a higher level heads a
 * section, until the line says how much of what is to be done.
 */
function saysWhatToDo(words: string, marker: Marker, goesOn: boolean): boolean {
  if (headingRole(words, marker, 'zh') !== null) return false
  const isAmount = amount.test(words)
  if (!counting.has(marker.scheme)) return isAmount && (startsWithVerb(words) || /^[每全]年/.test(words))
  if (isAmount) return true
  return (goesOn || marker.number === 1) && (/[，,]/.test(words) || words.length >= long || startsWithVerb(words))
}

function wordsOf(text: string, marker: Marker): string {
  return text.slice(marker.span.end).trim()
}

const counting: ReadonlySet<MarkerScheme> = new Set(['arabic', 'arabic-paren', 'circled', 'alpha'])
/** Shorter lines without a verb name a topic: 算力基础设施. */
const long = 8
/** A figure that is no date and no name: not 2027年, 2026—2028年, 5G, 第2批. */
const amount = /(?<![\dA-Za-z第])\d[\d.]*(?![\d.]*\s*[年月日—–\-DG])/
const longestVerb = 6

function startsWithVerb(words: string): boolean {
  const verbs = verbsOf(predicates.zh)
  for (let length = 2; length <= Math.min(longestVerb, words.length - 2); length++)
    if (verbs.has(words.slice(0, length))) return true
  return false
}

/** Made when a Chinese draft first asks. Words that are nouns as well (管理, 应用) are as often the topic of a section. */
const verbsOf = memoizeByObject(
  (classes: typeof predicates.zh) =>
    new Set(classes.filter(({ class: name }) => name !== 'nominal' && name !== 'modal').flatMap(({ words }) => words)),
)
