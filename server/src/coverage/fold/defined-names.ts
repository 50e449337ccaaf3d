import type { BlockFacts, NamedSense } from '../../facts/clause/fact.ts'
import { dimensionIds } from '../../framework/types.ts'
import { type Splice, splicedNumbers } from '../../text/document/splice.ts'
import type { Block } from '../../text/model/block.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import { noUnits } from '../../weighing/weights/network.ts'
import type { Verdict } from '../model/verdict.ts'

/** The names that a draft defines, by a definition or in brackets, and what each stands for. */
export type BlockNames = ReadonlyMap<string, readonly NamedSense[]>

/**
 * The names of one version of a draft, and by block whether it defines any. Few blocks do, and searching a flat array
 * is faster than visiting the facts of every block.
 */
export interface DraftNames {
  readonly names: BlockNames
  readonly naming: Uint8Array
}

export const noNames: DraftNames = { names: new Map(), naming: new Uint8Array() }

/**
 * Returns the names of a draft. `names` is the same object as before if nothing differs; `changed` is the range of
 * blocks that differs from the known version.
 */
export function namesOf(
  blocks: readonly Block[],
  facts: readonly WeighedBlock[],
  known: DraftNames,
  changed: Splice,
): DraftNames {
  const inserted = facts.slice(changed.start, changed.start + changed.inserted)
  const naming = splicedNumbers(
    known.naming,
    changed,
    inserted.map(({ facts: { namings = none } }) => (namings.length > 0 ? 1 : 0)),
  )
  const names = new Map<string, readonly NamedSense[]>()
  for (let index = naming.indexOf(1); index >= 0; index = naming.indexOf(1, index + 1)) {
    for (const { name, senses } of facts[index]?.facts.namings ?? none) {
      const own = senses.length > 0 ? senses : sensesOfItems(blocks, facts, index)
      if (own.length > 0 && !names.has(name)) names.set(name, own)
    }
  }
  return { names: isSame(names, known.names) ? known.names : names, naming }
}

function isSame(a: BlockNames, b: BlockNames): boolean {
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

/** Returns the measures of a block on what the draft has named: a clause anywhere in it commits to that by its name. */
export function measuresByName({ named = none }: BlockFacts, names: BlockNames): readonly Verdict[] {
  if (names.size === 0 || named.length === 0) return none
  return named.flatMap(({ name, clause, term, force, place }) =>
    (names.get(name) ?? names.get(name.replace(/s$/, '')) ?? none)
      // A body that is to act or is set up is an arrangement of governance; one that others report to is not. Anything
      // else that acts is not acted on.
      .filter(({ dimension }) => (dimension === 'institutions' ? place !== 'oblique' : place !== 'subject'))
      .map(
        ({ dimension, element }): Verdict => ({
          dimension,
          element,
          clause,
          name: term,
          kind: 'measure',
          force,
          units: noUnits,
          part: null,
          cue: null,
          heading: false,
        }),
      ),
  )
}

const none: readonly never[] = []

const mostItems = 12

/** The senses of a definition (“X” means:) whose items say what is meant. */
function sensesOfItems(blocks: readonly Block[], facts: readonly WeighedBlock[], lead: number): NamedSense[] {
  const senses: NamedSense[] = []
  for (let at = lead + 1; at < facts.length && at <= lead + mostItems; at++) {
    const block = blocks[at]
    if (block === undefined || block.marker === null || (facts[at]?.facts.namings ?? []).length > 0) break
    for (const { sums, elements } of facts[at]?.clauses ?? []) {
      dimensionIds.forEach((dimension, index) => {
        if ((sums[index] ?? 0) <= 0 || senses.some((one) => one.dimension === dimension)) return
        senses.push({ dimension, element: elements[index]?.[0] ?? null })
      })
    }
  }
  return senses.slice(0, 1)
}
