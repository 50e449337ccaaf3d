import type { DraftProfile } from '../coverage/model/coverage.ts'
import type { Moment } from '../facts/particulars/deadline.ts'
import type { StatedOf } from '../facts/particulars/stated-of.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { Language } from '../framework/types.ts'
import type { Outline } from '../text/model/outline.ts'
import type { Provisions } from '../text/provisions/provisions.ts'

/** What survey rules are told of a draft. Indices are those of the draft's blocks. */
export interface Survey {
  readonly language: Language
  readonly profile: DraftProfile
  /** The title in the front matter, or the short title of an act. */
  readonly statedTitle: string | null
  /** The day of reading, where the reader wants drafts held against it; null otherwise. */
  readonly today: Moment | null
  readonly blocks: readonly SurveyedBlock[]
  /** By kind of particulars: hardly any block states one, and several rules ask for the same kinds. */
  readonly statedOf: StatedOf
  readonly outline: Outline
  readonly provisions: Provisions
}
