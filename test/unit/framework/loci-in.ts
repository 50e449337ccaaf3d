import type { Locus } from '../../../server/src/framework/types.ts'

/** Every locus in a piece of framework data. */
export function lociIn(data: unknown): Locus[] {
  if (typeof data !== 'object' || data === null) return []
  const parts = Object.values(data).flatMap(lociIn)
  return isLocus(data) ? [data, ...parts] : parts
}

function isLocus(data: object): data is Locus {
  return 'at' in data && 'tag' in data
}
