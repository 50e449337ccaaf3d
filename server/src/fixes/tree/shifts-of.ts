import type { Provision } from '../../text/provisions/provisions.ts'
import type { Shift } from './shift.ts'

/**
 * Provisions that get other numbers, gathered into shifts: one list for each document, since references are read within
 * their own. `by`: what is added to the number of a provision, by its index.
 */
export function shiftsOf(list: readonly Provision[], by: ReadonlyMap<number, number>): Shift[][] {
  const scopes = new Map<number, Map<string, Growing>>()
  for (const [index, added] of [...by].sort(([a], [b]) => a - b)) {
    const provision = list[index]
    if (!provision || added === 0) continue
    const shifts = scopes.get(provision.scope) ?? new Map<string, Growing>()
    scopes.set(provision.scope, shifts)
    const key = `${provision.style} ${added}`
    const known = shifts.get(key)
    if (known) known.moved.push(index)
    else shifts.set(key, shiftOf(provision.style, added, index))
  }
  return [...scopes.values()].map((shifts) => [...shifts.values()])
}

type Growing = Shift & { readonly moved: number[] }

function shiftOf(style: string, by: number, first: number) {
  return { style, after: -1, label: null, by, moved: [first] }
}
