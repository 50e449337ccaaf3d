import type { Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import type { TextFormat } from '../text/draft.ts'

/** What a reader may set about the analysis of a draft. */
export interface Settings {
  readonly format: TextFormat
  readonly language: 'auto' | Language
  /** Whether the text is taken for a policy draft: by its features, or whatever they say. */
  readonly judge: 'auto' | 'always' | 'never'
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** The gravest are shown first; one more finding says how many were left out. */
  readonly maxFindings: number
}

export const defaults: Settings = {
  format: 'markdown',
  language: 'auto',
  judge: 'auto',
  severities: {},
  maxFindings: 200,
}
