import type { Localized } from '../framework/types.ts'
import { nearestName } from '../rules/nearest-name.ts'

/** The end of a message that a name is unknown: with the name that was meant, if one is near. */
export function meant(name: string, names: Iterable<string>): Localized {
  const near = nearestName(name, names)
  return near === undefined ? { zh: '。', en: '.' } : { zh: `，是否为“${near}”？`, en: `; did you mean “${near}”?` }
}
