/** The least and the most that the context of a clause can add to each output, unsettled candidates aside. */
export interface ContextBounds {
  readonly lowest: readonly number[]
  readonly highest: readonly number[]
}

/** The kinds of context, by the beginning of their `contextNames`. A clause has at most one of each kind. */
const kinds = ['subject ', 'genre ', 'led']

/** Returns the bounds for a number of outputs. `contexts`: what each context adds to each output, by name. */
export function contextBounds(contexts: Readonly<Record<string, readonly number[]>>, outputs: number): ContextBounds {
  const lowest = Array.from({ length: outputs }, () => 0)
  const highest = Array.from({ length: outputs }, () => 0)
  for (const kind of kinds) {
    const own = Object.entries(contexts).flatMap(([name, sums]) => (name.startsWith(kind) ? [sums] : []))
    for (let output = 0; output < outputs; output++) {
      const sums = own.map((one) => one[output] ?? 0)
      lowest[output] = (lowest[output] ?? 0) + Math.min(0, ...sums)
      highest[output] = (highest[output] ?? 0) + Math.max(0, ...sums)
    }
  }
  return { lowest, highest }
}
