import { memoizeByObject } from '../../memoize.ts'
import { isInserted, isOutlineLetter } from '../numbering/label-number.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import type { Provision, Provisions } from './provisions.ts'

/**
 * The provisions “1.”, “2.”, “3.” of a document that are in none but parts, chapters and lettered sections, by index, in order: three at
 * least, none missing, none twice, as a bill numbers its sections and a circular its paragraphs. Else none.
 */
export function outermostRun(scope: number, provisions: Provisions): readonly number[] {
  return runs(provisions).get(scope) ?? none
}

const none: readonly number[] = []
const fewest = 3

const runs = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<number, number[]>()
  list.forEach((one, index) => {
    const { marker, scope } = one
    if (marker.scheme !== 'arabic' || isInserted(marker) || !isOutermost(one, list)) return
    const known = found.get(scope)
    if (known) known.push(index)
    else found.set(scope, [index])
  })
  for (const [scope, run] of found) {
    const isWhole = run.every((index, at) => list[index]?.marker.number === at + 1)
    if (!isWhole || run.length < fewest) found.delete(scope)
  }
  return found
})

const holders: ReadonlySet<MarkerScheme> = new Set(['part', 'chapter', 'division'])

function isOutermost({ parent }: Provision, list: readonly Provision[]): boolean {
  for (let holder = list[parent]; holder; holder = list[holder.parent])
    if (!holders.has(holder.marker.scheme) && !isOutlineLetter(holder.marker)) return false
  return true
}
