import type { BlockFacts, Candidate, Sense } from '../facts/fact.ts'
import type { Block } from '../text/block.ts'

/** What a draft speaks of by a name of its own, and what that is: a definition or a bracket has named it. */
export type Names = ReadonlyMap<string, readonly Sense[]>

export const noNames: Names = new Map()

/** The names of a draft; the same object as before where they are the same. */
export function namesOf(blocks: readonly Block[], facts: readonly BlockFacts[], known: Names): Names {
  let names: Map<string, readonly Sense[]> | null = null
  for (let index = 0; index < facts.length; index++) {
    const namings = facts[index]?.namings
    if (namings === undefined || namings.length === 0) continue
    names ??= new Map()
    for (const { name, senses } of namings) {
      const own = senses.length > 0 ? senses : sensesOfItems(blocks, facts, index)
      if (own.length > 0 && !names.has(name)) names.set(name, own)
    }
  }
  if (names === null || names.size === 0) return noNames
  return isSame(names, known) ? known : names
}

function isSame(a: Names, b: Names): boolean {
  if (a.size !== b.size) return false
  for (const [name, senses] of a) {
    const others = b.get(name)
    if (senses.length !== others?.length) return false
    if (
      senses.some(({ dimension, element }, at) => others[at]?.dimension !== dimension || others[at].element !== element)
    )
      return false
  }
  return true
}

/** Measures of a block on what the draft has named: a clause anywhere in it commits to that by its name. */
export function measuresByName({ named = none }: BlockFacts, names: Names): readonly Candidate[] {
  if (names.size === 0 || named.length === 0) return none
  return named.flatMap(({ name, clause, term, force, cause, place }) =>
    (names.get(name) ?? names.get(name.replace(/s$/, '')) ?? none)
      // A body that is to act, or is set up, is an arrangement of governance; one that others report to is not. Whatever else acts is not acted on.
      .filter(({ dimension }) => (dimension === 'institutions' ? place !== 'oblique' : place !== 'subject'))
      .map(
        ({ dimension, element }): Candidate => ({
          dimension,
          element,
          clause,
          term,
          kind: 'measure',
          needs: null,
          force,
          cause,
        }),
      ),
  )
}

const none: readonly never[] = []

const mostItems = 12

/** “X” means: and its items say what. */
function sensesOfItems(blocks: readonly Block[], facts: readonly BlockFacts[], lead: number): Sense[] {
  const senses: Sense[] = []
  for (let at = lead + 1; at < facts.length && at <= lead + mostItems; at++) {
    const block = blocks[at]
    if (block === undefined || block.marker === null || (facts[at]?.namings ?? []).length > 0) break
    for (const { dimension, element, kind } of facts[at]?.candidates ?? []) {
      if (kind === 'mention' && senses.every((one) => one.dimension !== dimension)) senses.push({ dimension, element })
    }
  }
  return senses.slice(0, 1)
}
