import type { BlockFacts, Candidate, Sense } from '../facts/fact.ts'
import type { Draft } from '../text/draft.ts'

/**
 * Measures on things that the draft speaks of by a name of its own: what a definition or a bracket has named, a clause
 * anywhere in it commits to by that name. By block.
 */
export function definedMeasures(draft: Draft, facts: readonly BlockFacts[]): readonly (readonly Candidate[])[] {
  const names = namesOf(draft, facts)
  if (names.size === 0) return []
  return facts.map(({ named = [] }) =>
    named.flatMap(({ name, clause, term, force, cause, place }) =>
      (names.get(name) ?? names.get(name.replace(/s$/, '')) ?? [])
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
    ),
  )
}

function namesOf(draft: Draft, facts: readonly BlockFacts[]): Map<string, readonly Sense[]> {
  const names = new Map<string, readonly Sense[]>()
  for (const [index, { namings = [] }] of facts.entries()) {
    for (const { name, senses } of namings) {
      const own = senses.length > 0 ? senses : sensesOfItems(draft, facts, index)
      if (own.length > 0 && !names.has(name)) names.set(name, own)
    }
  }
  return names
}

const mostItems = 12

/** “X” means: and its items say what. */
function sensesOfItems(draft: Draft, facts: readonly BlockFacts[], lead: number): Sense[] {
  const senses: Sense[] = []
  for (let at = lead + 1; at < facts.length && at <= lead + mostItems; at++) {
    const block = draft.blocks[at]
    if (block === undefined || block.marker === null || (facts[at]?.namings ?? []).length > 0) break
    for (const { dimension, element, kind } of facts[at]?.candidates ?? []) {
      if (kind === 'mention' && senses.every((one) => one.dimension !== dimension)) senses.push({ dimension, element })
    }
  }
  return senses.slice(0, 1)
}
