import type { Span } from '../../text/document/span.ts'
import { englishOwners, labelledOwners } from './english-owners.ts'
import { ownersInNotes } from './owner-notes.ts'
import { ownersOfSentences } from './owner-sentences.ts'
import { withBodiesInSlots } from './owner-slots.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A note of who is responsible, as rules read it. The object is the span. */
export interface OwnerNote {
  readonly start: number
  readonly end: number
  /** It is the only note of the block and ends it: it is for what stands under the block, too. */
  readonly closes: boolean
}

/** The notes of a block, in order: 责任单位：A、B, （A牵头）, “Lead agency: A”. A slot for the name counts as one. */
export function ownerNotes({ block, language }: ParticularsInput): readonly OwnerNote[] {
  if (block.kind === 'title') return none
  if (language === 'en' && !hasLabel(block.prose.text)) return none
  const text = withBodiesInSlots(block.prose.text, language)
  const notes = language === 'zh' ? ownersInNotes(text) : labelledOwners(text)
  if (notes.length === 0) return none
  const closes = notes.length === 1 && !/\p{L}/u.test(text.slice(notes[0]?.end ?? 0))
  return notes.map(({ start, end }) => ({ start, end, closes }))
}

/** The places where the sentences of a block name somebody who is responsible; in English, its notes too. */
export function statedOwners({ block, language }: ParticularsInput): readonly Span[] {
  if (block.kind === 'title') return none
  const text = withBodiesInSlots(block.prose.text, language)
  const groups = language === 'en' ? englishOwners(text) : acts.test(text) ? ownersOfSentences(text) : none
  return groups.length === 0 ? none : groups.map(({ start, end }) => ({ start, end }))
}

const none: readonly never[] = []
const acts = /牵头|负责|会同|应当|要/

/** True if some words before a colon may be a label; they are looked at from the colon, as hardly any text has one. */
function hasLabel(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1))
    if (label.test(text.slice(Math.max(0, at - longestLabel), at))) return true
  return false
}

const longestLabel = 44
const label = /\b(?:lead|owner|responsible|accountable|support|partner|with)[^.:]{0,30}$/i
