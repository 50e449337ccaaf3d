import type { Judge } from '../coverage/kind/profile.ts'
import type { Moment } from '../facts/particulars/deadline.ts'
import type { Severity } from '../findings/finding.ts'
import { emptyPack, type Pack } from '../framework/pack.ts'
import { type DimensionId, dimensionIds, type Genre, type GovernmentLevel, type Language } from '../framework/types.ts'
import type { TextFormat } from '../text/model/draft.ts'

/** What a reader may set about the analysis of a draft. */
export interface Settings {
  readonly format: TextFormat
  readonly language: 'auto' | Language
  readonly judge: Judge
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** What kind of document the draft is, and the level of government that issues it; by default the draft says it. */
  readonly genre: 'auto' | Genre
  readonly level: 'auto' | GovernmentLevel
  /** The dimensions that a draft is held against; the others are not applicable. */
  readonly dimensions: readonly DimensionId[]
  /** What an office adds to our words. */
  readonly pack: Pack
  /** The day that deadlines are compared with in a draft without a date of its own; null for none. */
  readonly today: Moment | null
  /** False for a reader who asks for the coverage alone: no rule is run, and there are no findings. */
  readonly check: boolean
  /** The most severe are shown; one more finding says how many were left out. */
  readonly maxFindings: number
}

export const defaults: Settings = {
  format: 'markdown',
  language: 'auto',
  judge: 'auto',
  severities: {},
  genre: 'auto',
  level: 'auto',
  dimensions: dimensionIds,
  pack: emptyPack,
  today: null,
  check: true,
  maxFindings: 200,
}
