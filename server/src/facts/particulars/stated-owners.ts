import type { OwnerGroup } from './owner-group.ts'
import { ownersIn } from './owners.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** Who is responsible, as rules read it: that somebody is, and for what. The object is the span. */
export interface StatedOwners {
  readonly start: number
  readonly end: number
  readonly form: OwnerGroup['form']
  /** The block says nothing else. */
  readonly alone: boolean
  /** It is the only note of the block and ends it: it is for what stands under the block, too. */
  readonly closes: boolean
}

/** The owners that a block names, in order. */
export function statedOwners({ block, language }: ParticularsInput): readonly StatedOwners[] {
  if (block.kind === 'title') return none
  const { text } = block.prose
  const groups = ownersIn(text, language)
  if (groups.length === 0) return none
  const notes = groups.filter(({ form }) => form === 'note')
  const alone = isOnly(text, block.marker?.span.end ?? 0, notes)
  const closes = notes.length === 1 && !/\p{L}/u.test(text.slice(notes[0]?.end ?? 0))
  return groups.map(({ start, end, form }) => ({ start, end, form, alone, closes: form === 'note' && closes }))
}

const none: readonly StatedOwners[] = []

function isOnly(text: string, from: number, notes: readonly OwnerGroup[]): boolean {
  let at = from
  for (const { start, end } of notes) {
    if (/\p{L}/u.test(text.slice(at, start))) return false
    at = end
  }
  return at > from && !/\p{L}/u.test(text.slice(at))
}
