/** The least and the most that the circumstances of a clause together add to each output; but for what the grammar leaves unsettled in it. */
export interface ContextBounds {
  readonly lowest: readonly number[]
  readonly highest: readonly number[]
}

/** Of a clause's circumstances there is one of each of these kinds at most; as `contextNames` begins. */
const kinds = ['subject ', 'genre ', 'led']

/** `contexts`: by name what each adds, by output. */
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
