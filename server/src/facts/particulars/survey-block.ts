import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block, BlockKind } from '../../text/model/block.ts'
import type { Role } from '../../text/model/role.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import type { BlockFacts } from '../clause/fact.ts'
import { type LazyParticulars, particularsOf } from './particulars.ts'

/**
 * All that a survey rule may know of a block: what it is and what it states, never its text. So a keystroke that
 * changes neither leaves what the rule found as it is.
 */
export interface SurveyedBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly role: Role | null
  readonly marker: Marker | null
  /** All of the prose. */
  readonly whole: Span
  /** True if a clause of it commits somebody to something. */
  readonly commits: boolean
  readonly particulars: LazyParticulars
}

export function surveyBlock(block: Block, facts: BlockFacts, language: Language): SurveyedBlock {
  const { kind, level, role, marker, prose } = block
  const whole = { start: 0, end: prose.text.length }
  const commits = facts.commitments > 0
  return { kind, level, role, marker, whole, commits, particulars: particularsOf(block, language) }
}
