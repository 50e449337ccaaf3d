import type { Coverage } from '../coverage/model/coverage.ts'
import { explained, framework } from '../framework/framework.ts'
import type { Localized } from '../framework/types.ts'

export type LensId = 'pathways' | 'stages' | 'mechanisms'

/** One lens of the framework: its entries, and how many measures of the draft bear on each. */
export interface LensRow {
  readonly lens: LensId
  readonly entries: readonly { readonly name: Localized; readonly measures: number }[]
}

/** The lenses of a draft, in the order of the framework; of the pathways the five themselves. */
export function lensRows(lenses: Coverage['lenses']): LensRow[] {
  const rows = (lens: LensId, ids: readonly string[]): LensRow => ({
    lens,
    entries: ids.map((id) => ({
      name: explained(id)?.name ?? { zh: id, en: id },
      measures: lenses[lens][id]?.measures ?? 0,
    })),
  })
  return [
    rows(
      'pathways',
      framework.pathways.map(({ id }) => id),
    ),
    rows(
      'stages',
      framework.stages.map(({ id }) => id),
    ),
    rows(
      'mechanisms',
      framework.mechanisms.map(({ id }) => id),
    ),
  ]
}
