import { memoizeByObject } from '../../memoize.ts'
import { partitionPoint } from '../document/partition-point.ts'
import { insertionOf, isOutlineLetter } from '../numbering/label-number.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
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
  const isNamed = scheme === 'named'
  return alike(provisions).get(key(scope, scheme, `${number}${inserted}`, isNamed ? name : null, isNamed ? null : word))
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
  const found = new Map<string, { scheme: MarkerScheme; all: number[]; under: Map<number, number[]> }>()
  const add = (name: string, scheme: MarkerScheme, index: number, parent: number): void => {
    const known = found.get(name) ?? { scheme, all: [], under: new Map<number, number[]>() }
    found.set(name, known)
    known.all.push(index)
    const under = known.under.get(parent)
    if (under) under.push(index)
    else known.under.set(parent, [index])
  }
  list.forEach(({ scope, marker, parent }, index) => {
    const { scheme, label } = marker
    const number = `${marker.number}${insertionOf(marker)}`
    const name = scheme === 'named' ? nameOf(marker) : null
    add(key(scope, scheme, number, name, null), scheme, index, parent)
    if (name !== null) return
    const word = isOutlineLetter(marker) ? 'outline' : /^title/i.test(label) ? 'title' : 'part'
    add(key(scope, scheme, number, name, word), scheme, index, parent)
  })
  return found
})

function key(scope: number, scheme: MarkerScheme, number: string, name: string | null, word: PartWord): string {
  return `${scope} ${scheme} ${number} ${word ?? ''} ${name ?? ''}`
}
