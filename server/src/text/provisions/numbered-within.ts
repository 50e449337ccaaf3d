import { memoizeByObject } from '../../memoize.ts'
import { partitionPoint } from '../document/partition-point.ts'
import { insertionOf, isOutlineLetter } from '../numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { nameOf } from './nesting.ts'
import type { Provision, Provisions } from './provisions.ts'

/** Provisions that bear one number in one scheme, as indices in `Provisions.list`, ascending. */
export interface NumberedAlike {
  readonly scheme: MarkerScheme
  readonly all: readonly number[]
  /** By what they are directly in (-1: in none). */
  readonly under: ReadonlyMap<number, readonly number[]>
}

/**
 * What parts and titles are called in a reference: both are of the scheme `part`. `outline`: A. and not (A), which are
 * both of the scheme `capital`.
 */
export type PartWord = 'part' | 'title' | 'outline' | null

/**
 * The provisions of a scope with a number in a scheme; those of a name, where the scheme is `named`, and parts of the
 * word, where one is given. What was inserted behind it, 第十二条之一, is asked for by itself. Every reference asks for them, so they are put together once for a version of a draft: a
 * number that is given a thousand times would else be looked through for each of a thousand references.
 */
export function numberedAlike(
  provisions: Provisions,
  scope: number,
  scheme: MarkerScheme,
  number: number,
  name: string | null,
  word: PartWord,
  inserted = '',
): NumberedAlike | undefined {
  const known = alike(provisions)
  const own = key(scope, scheme, `${number}${inserted}`, scheme === 'named' ? name : null)
  const all = known.get(own)
  if (!all || word === null || scheme === 'named') return all
  const asked = `${own} ${word}`
  const before = known.get(asked)
  if (before) return before
  const { list } = provisions
  const found = new Alike(scheme, list)
  for (const index of all.all) if (wordOf(list[index]?.marker) === word) found.all.push(index)
  known.set(asked, found)
  return found
}

/** Of indices in ascending order those whose blocks are after one block and not after another: how many, the first. */
export function between(
  indices: readonly number[],
  after: number,
  last: number,
  list: readonly Provision[],
): { readonly count: number; readonly first: number } {
  const upTo = (block: number): number =>
    partitionPoint(indices.length, (at) => (list[indices[at] ?? -1]?.block ?? 0) <= block)
  const from = upTo(after)
  return { count: Math.max(0, upTo(last) - from), first: indices[from] ?? -1 }
}

const alike = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<string, Alike>()
  list.forEach(({ scope, marker }, index) => {
    const { scheme } = marker
    const name = key(
      scope,
      scheme,
      `${marker.number}${insertionOf(marker)}`,
      scheme === 'named' ? nameOf(marker) : null,
    )
    const known = found.get(name)
    if (known) known.all.push(index)
    else found.set(name, new Alike(scheme, list, index))
  })
  return found
})

class Alike implements NumberedAlike {
  readonly scheme: MarkerScheme
  readonly all: number[]
  readonly #list: readonly Provision[]
  #under: Map<number, number[]> | null = null

  constructor(scheme: MarkerScheme, list: readonly Provision[], first?: number) {
    this.scheme = scheme
    this.all = first === undefined ? [] : [first]
    this.#list = list
  }

  /** Put together when it is asked for: most numbers no reference names. */
  get under(): ReadonlyMap<number, readonly number[]> {
    this.#under ??= this.#byParent()
    return this.#under
  }

  #byParent(): Map<number, number[]> {
    const found = new Map<number, number[]>()
    for (const index of this.all) {
      const parent = this.#list[index]?.parent ?? -1
      const known = found.get(parent)
      if (known) known.push(index)
      else found.set(parent, [index])
    }
    return found
  }
}

/** What a part or a letter is called in a reference. */
function wordOf(marker: Marker | undefined): PartWord {
  if (!marker) return null
  return isOutlineLetter(marker) ? 'outline' : /^title/i.test(marker.label) ? 'title' : 'part'
}

function key(scope: number, scheme: MarkerScheme, number: string, name: string | null): string {
  return `${scope} ${scheme} ${number} ${name ?? ''}`
}
