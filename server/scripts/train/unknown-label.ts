import { dimensionIds } from '../../src/framework/types.ts'

/** Returns a message that a label does not exist, and which was probably meant. */
export function unknownLabel(label: string, known: ReadonlySet<string>): string {
  const all = [...dimensionIds, ...known]
  const [nearest] = all
    .map((id) => ({ id, distance: editDistance(label.toLowerCase(), id) }))
    .filter(({ id, distance }) => distance <= Math.max(2, id.length / 4))
    .sort((a, b) => a.distance - b.distance)
  const dimension = dimensionIds.find((id) => label.startsWith(`${id}.`))
  const own = all.filter((id) => id.startsWith(`${dimension}.`))
  const instead = nearest
    ? `did you mean ${nearest.id}?`
    : `labels are ${(own.length > 0 ? own : dimensionIds).join(', ')}`
  return `"${label}" is no label; ${instead}`
}

/** The Levenshtein distance: the number of letters to be inserted, removed or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed))
    }
    row = next
  }
  return row[b.length] ?? 0
}
