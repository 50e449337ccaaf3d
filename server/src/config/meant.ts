import type { Localized } from '../framework/types.ts'
import { nearestName } from '../rules/nearest-name.ts'

/** The name that was meant, as it stands in a message; nothing if none is near. */
export function meant(name: string, names: Iterable<string>): string | Localized {
  const near = nearestName(name, names)
  return near === undefined ? '' : { zh: `，是否为“${near}”`, en: `; is it “${near}”` }
}
