import type { Analysis } from '../engine/analyzer.ts'
import { dimension, element } from '../framework/framework.ts'
import type { DimensionId, Localized } from '../framework/types.ts'
import { overlap, type Span } from '../text/document/span.ts'

/** What a stretch of a block commits to. */
export interface MeasuresIn {
  readonly dimensions: readonly DimensionId[]
  /** True if one of them has an owner, a figure or a date. */
  readonly hard: boolean
  /** The dimensions and elements, in brackets, for a statement; empty if there are none. */
  readonly names: Localized
}

/** The measures of a range of a block's prose; of all of it by default. */
export function measuresIn(
  { coverage }: Analysis,
  places: readonly { readonly block: number; readonly span?: Span }[],
): MeasuresIn {
  const elements = new Map<string, { readonly id: DimensionId; readonly name: Localized }>()
  let hard = false
  for (const { block, span } of places)
    for (const { kind, clause, dimension: id, element: part, force } of coverage.blocks[block]?.verdicts ?? []) {
      if (kind !== 'measure' || (span !== undefined && !overlap(span, clause))) continue
      hard ||= force === 'hard'
      elements.set(part ?? id, { id, name: (part === null ? undefined : element(part)?.name) ?? dimension(id).name })
    }
  const all = [...elements.values()].slice(0, most)
  return {
    dimensions: [...new Set([...elements.values()].map(({ id }) => id))],
    hard,
    names: {
      zh: all.length === 0 ? '' : `（${all.map(({ name }) => name.zh).join('、')}）`,
      en: all.length === 0 ? '' : ` (${all.map(({ name }) => name.en).join(', ')})`,
    },
  }
}

/** More names than this no longer help. */
const most = 4
