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
  /** Where its number is to be shown: the number itself, or its first words where Markdown has it before the prose; all of it without a number. */
  readonly opening: Span
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
  const opening = marker === null ? whole : openingOf(marker, prose.text)
  return { kind, level, role, marker, opening, whole, commits, particulars: particularsOf(block, language) }
}

function openingOf(marker: Marker, text: string): Span {
  if (marker.span.end > marker.span.start) return marker.span
  return { start: 0, end: firstWords.exec(text)?.[0].length ?? 0 }
}

const firstWords = /^[^。，；：.,;:]{1,30}/
