import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { type Deadline, lastDayOf } from './deadline.ts'
import { countedName, indicatorName } from './indicator-names.ts'
import type { CuedInput } from './particulars-input.ts'
import type { Target } from './target.ts'
import { targetsIn } from './targets.ts'

/** A target in the words of the draft. */
export interface StatedTarget extends Span {
  readonly kind: Target['kind']
  readonly bound: Target['bound']
  /** What is measured, as it is written on one line; empty if the words do not tell it. */
  readonly indicator: string
  /**
   * Two levels with one key are of one indicator in one year and unit, two counts with one key of one thing, made in one
   * way; null where that cannot be told.
   */
  readonly key: string | null
  readonly value: number
  readonly unit: string
  readonly figure: Span
  /** The figure with its unit. */
  readonly words: string
  /** All of it, as the draft says it. */
  readonly said: string
  /** The year by which it is to be reached, where the block says it before, or its English sentence; null if it does not. */
  readonly year: number | null
  /** It comes back every year: 每年举办10场. */
  readonly yearly: boolean
}

/** The targets that a block states, in order. */
export function statedTargets(input: CuedInput): readonly StatedTarget[] {
  const { block, language } = input
  if (block.kind === 'title' || block.kind === 'contents' || block.kind === 'row') return none
  const { text } = block.prose
  const found = targetsIn(text, language)
  if (found.length === 0) return none
  // Read here, not before: most blocks state no target, and dates take longer than targets.
  const dates = input.dates.filter(({ to }) => to !== null && lastDayOf(to) !== null)
  const sentences = language === 'en' ? new SentenceYears(text, dates) : null
  let next = 0
  let year: number | null = null
  return found.map(({ start, end, kind, bound, indicator, value, unit, figure }) => {
    for (let date = dates[next]; date !== undefined && date.start < figure.start; date = dates[++next])
      year = date.to?.year ?? null
    if (sentences !== null) year = sentences.of(figure)
    const words = indicator === null ? '' : onOneLine(text.slice(indicator.start, indicator.end), language)
    const name =
      kind === 'level' ? indicatorName(words, language) : kind === 'count' ? countName(text, start, words) : null
    return {
      start,
      end,
      kind,
      bound,
      indicator: words,
      key: name === null || year === null ? null : `${year} ${unit} ${name}`,
      value,
      unit,
      figure,
      words: text.slice(figure.start, figure.end),
      said: text.slice(start, end),
      year,
      yearly: /每年|年度|每季|每月|每周|年均|annual|every year|each year/i.test(
        text.slice(Math.max(0, start - 24), end),
      ),
    }
  })
}

const none: readonly StatedTarget[] = []

function onOneLine(words: string, language: Language): string {
  return language === 'zh' ? words.replace(/\s/g, '') : words.replace(/\s+/g, ' ').trim()
}

/** 建成 高质量行业数据集: how it is made, by the first two characters of the target, and what. */
function countName(text: string, start: number, words: string): string | null {
  const name = countedName(words)
  return name === null ? null : `${text.slice(start, start + 2)} ${name}`
}

/**
 * Reads, for figures in their order, the year that the English sentence of each names, before the figure or after it;
 * null where it names none, or several.
 */
class SentenceYears {
  readonly #text: string
  readonly #dates: readonly Deadline[]
  #first = 0

  constructor(text: string, dates: readonly Deadline[]) {
    this.#text = text
    this.#dates = dates
  }

  of(figure: Span): number | null {
    const from = Math.max(0, figure.start - longestLook)
    const before = this.#text.slice(from, figure.start)
    const start = from + ([...before.matchAll(sentenceEnd)].at(-1)?.index ?? 0)
    const after = this.#text.slice(figure.end, figure.end + longestLook).search(sentenceEnd)
    const end = figure.end + (after < 0 ? longestLook : after)
    while ((this.#dates[this.#first]?.start ?? start) < start) this.#first++
    const years = new Set<number>()
    for (let at = this.#first; at < this.#dates.length; at++) {
      const date = this.#dates[at]
      if (!date?.to || date.start >= end) break
      if (date.to.year !== null) years.add(date.to.year)
    }
    const [only] = years
    return years.size === 1 ? (only ?? null) : null
  }
}

const longestLook = 300
const sentenceEnd = /[.;!?](?=\s|$)/g
