import type { EvidenceKind } from '../../src/facts/clause/fact.ts'
import type { Finding } from '../../src/findings/finding.ts'
import type { DimensionId, ElementId, Language } from '../../src/framework/types.ts'

/** The part of the product's core that is scored, and that every version of it has had. */
export type CreateAnalyzer = () => {
  analyze(text: string, settings: { readonly format: 'markdown' | 'plain'; readonly maxFindings?: number }): ScoredDraft
}

export interface ScoredDraft {
  readonly draft: { readonly language: Language }
  readonly coverage: {
    readonly draft: { readonly judged: boolean }
    readonly dimensions: Readonly<Record<DimensionId, { readonly status: string }>>
    readonly evidence: readonly {
      readonly span: { readonly start: number }
      readonly dimension: DimensionId
      readonly element: ElementId | null
      readonly kind: EvidenceKind
    }[]
  }
  readonly findings: readonly Pick<Finding, 'rule' | 'severity'>[]
}
