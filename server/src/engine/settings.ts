import type { Judge } from '../coverage/kind/profile.ts'
import type { Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import type { TextFormat } from '../text/model/draft.ts'

/** What a reader may set about the analysis of a draft. */
export interface Settings {
  readonly format: TextFormat
  readonly language: 'auto' | Language
  readonly judge: Judge
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** The most severe are shown; one more finding says how many were left out. */
  readonly maxFindings: number
}

export const defaults: Settings = {
  format: 'markdown',
  language: 'auto',
  judge: 'auto',
  severities: {},
  maxFindings: 200,
}
