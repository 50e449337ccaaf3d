import type { Coverage } from '../coverage/model/coverage.ts'
import { framework } from '../framework/framework.ts'
import type { Localized } from '../framework/types.ts'

export type LensId = 'pathways' | 'stages' | 'mechanisms'

/** One lens of the framework: its entries, and how many measures of the draft bear on each. */
export interface LensRow {
  readonly lens: LensId
  readonly entries: readonly { readonly name: Localized; readonly measures: number }[]
}

/** The lenses of a draft, in the order of the framework; of the pathways the five themselves. */
export function lensRows(lenses: Coverage['lenses']): LensRow[] {
  return (['pathways', 'stages', 'mechanisms'] as const).map((lens) => ({
    lens,
    entries: framework[lens].map(({ id, name }) => ({ name, measures: lenses[lens][id]?.measures ?? 0 })),
  }))
}
