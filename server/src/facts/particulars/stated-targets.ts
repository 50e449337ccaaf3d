import type { Span } from '../../text/document/span.ts'
import { lastDayOf } from './deadline.ts'
import { deadlinesIn } from './deadlines.ts'
import type { ParticularsInput } from './particulars-input.ts'
import type { Target } from './target.ts'
import { targetsIn } from './targets.ts'

/** A target in the words of the draft. */
export interface StatedTarget extends Span {
  readonly kind: Target['kind']
  readonly bound: Target['bound']
  /** What is measured, without white space; empty if the words do not tell it. */
  readonly indicator: string
  readonly value: number
  readonly unit: string
  readonly figure: Span
  /** The figure with its unit. */
  readonly words: string
  /** All of it, as the draft says it. */
  readonly said: string
  /** The year by which it is to be reached, where the block says it before; null if it does not. */
  readonly year: number | null
  /** It comes back every year: 每年举办10场. */
  readonly yearly: boolean
}

/** The targets that a block states, in order. */
export function statedTargets({ block, language }: ParticularsInput): readonly StatedTarget[] {
  if (block.kind === 'title' || block.kind === 'contents' || block.kind === 'row') return none
  const { text } = block.prose
  const found = targetsIn(text, language)
  if (found.length === 0) return none
  const dates = deadlinesIn(text, language).filter(({ to }) => to !== null && lastDayOf(to) !== null)
  let next = 0
  let year: number | null = null
  return found.map(({ start, end, kind, bound, indicator, value, unit, figure }) => {
    for (let date = dates[next]; date !== undefined && date.start < figure.start; date = dates[++next])
      year = date.to?.year ?? null
    const words = indicator === null ? '' : text.slice(indicator.start, indicator.end)
    return {
      start,
      end,
      kind,
      bound,
      indicator: words.replace(/\s/g, ''),
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
