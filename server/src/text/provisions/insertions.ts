import { memoizeByObject } from '../../memoize.ts'
import { decimalOf, insertionOf, withoutInsertion } from '../numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import type { Provisions } from './provisions.ts'

/** Where a number is counted: in a document (`scope`), or directly in a provision (`parent`). */
export type CountedIn = { readonly scope: number } | { readonly parent: number }

/**
 * What was inserted behind a number, A and B of 2.1A and 2.1B, or 之一 of 第三条之一; null if nothing has the number itself.
 * `number`: as `numberOf` has it.
 */
export function insertionsBehind(
  number: string,
  scheme: MarkerScheme,
  place: CountedIn,
  provisions: Provisions,
): ReadonlySet<string> | null {
  const found = insertions(provisions).get(keyOf(number, scheme, place))
  return found?.isGiven ? found.inserted : null
}

/** True if anything was inserted among the provisions of a scheme in a document: Part 2A. */
export function hasInsertions(scheme: MarkerScheme, place: CountedIn, provisions: Provisions): boolean {
  return insertions(provisions).get(keyOf('', scheme, place)) !== undefined
}

/** The number of a provision without what tells it from others behind which it stands: 2.1 of 2.1A, 3 of 3A. */
export function numberOf(marker: Marker): string {
  return marker.scheme === 'decimal' ? decimalOf(withoutInsertion(marker).label) : String(marker.number)
}

interface Numbered {
  isGiven: boolean
  readonly inserted: Set<string>
}

const insertions = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<string, Numbered>()
  const own = (key: string): Numbered => {
    const known = found.get(key) ?? { isGiven: false, inserted: new Set<string>() }
    found.set(key, known)
    return known
  }
  for (const { marker, scope, parent } of list) {
    const inserted = insertionOf(marker)
    for (const place of [{ scope }, { parent }]) {
      const numbered = own(keyOf(numberOf(marker), marker.scheme, place))
      if (inserted === '') numbered.isGiven = true
      else {
        numbered.inserted.add(inserted)
        own(keyOf('', marker.scheme, place))
      }
    }
  }
  return found
})

function keyOf(number: string, scheme: MarkerScheme, place: CountedIn): string {
  return 'scope' in place ? `in ${place.scope} ${scheme} ${number}` : `under ${place.parent} ${scheme} ${number}`
}
