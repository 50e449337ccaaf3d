import { type DimensionId, dimensionIds, type Language } from '../../src/framework/types.ts'
import type { CreateAnalyzer } from './core.ts'

/** What the product reports about a whole document. */
export interface LocalReport {
  readonly file: string
  readonly language: Language
  readonly judged: boolean
  /** The kind that the product reports, if any. */
  readonly kind: string | null
  /** How missing dimensions are reported, if any are. */
  readonly missing: 'warned' | 'hint alone' | 'silent'
  readonly covered: readonly DimensionId[]
}

export function localReport(file: string, text: string, createAnalyzer: CreateAnalyzer): LocalReport {
  const { draft, coverage, findings } = createAnalyzer().analyze(text, { format: 'plain', maxFindings: Infinity })
  const missing = findings.filter(({ rule }) => rule === 'missing-dimension')
  const isWarned = missing.some(({ severity }) => severity === 'warning')
  const kind: unknown = Reflect.get(coverage.draft, 'kind')
  return {
    file,
    language: draft.language,
    judged: coverage.draft.judged,
    kind: typeof kind === 'string' ? kind : null,
    missing: isWarned ? 'warned' : missing.length > 0 ? 'hint alone' : 'silent',
    covered: dimensionIds.filter((id) => coverage.dimensions[id].status === 'covered'),
  }
}
