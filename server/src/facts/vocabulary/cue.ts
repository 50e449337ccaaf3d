import type { ShapeId } from '../../framework/lexicon.ts'

/** What a word shows about the form of its clause or phrase (its cues), one bit each; a set of cues is a number. */
export const definition = 1 << 0
export const purpose = 1 << 1
export const scope = 1 << 2
export const effective = 1 << 3
export const problem = 1 << 4
export const background = 1 << 5
export const past = 1 << 6
export const aspiration = 1 << 7
export const principle = 1 << 8
export const state = 1 << 9
export const instrument = 1 << 10
export const disposal = 1 << 11
export const penalty = 1 << 12
export const owner = 1 << 13
export const giving = 1 << 14
export const relative = 1 << 15
export const remedy = 1 << 16
export const person = 1 << 17

const bits: Readonly<Record<ShapeId, number>> = {
  definition,
  purpose,
  scope,
  effective,
  problem,
  background,
  past,
  aspiration,
  principle,
  state,
  instrument,
  disposal,
  penalty,
  owner,
  giving,
  relative,
  remedy,
  person,
  // Word endings, which `owner.ts` searches for separately.
  organ: 0,
}

export function cuesOf(ids: readonly ShapeId[]): number {
  return ids.reduce((cues, id) => cues | bits[id], 0)
}
