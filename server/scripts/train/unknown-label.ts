import { dimensionIds } from '../../src/framework/types.ts'
import { editDistance } from '../../src/rules/nearest-name.ts'

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
