import type { Severity } from '../findings/finding.ts'
import { severityNames } from '../findings/severity-names.ts'
import { dimensionNamed, elementNamed } from '../framework/framework.ts'
import type { DimensionId, ElementId } from '../framework/types.ts'

const severityByName = new Map<unknown, Severity | 'off'>(
  (Object.keys(severityNames) as (Severity | 'off')[]).flatMap((id) => [
    [id, id],
    [severityNames[id].zh, id],
  ]),
)

/** The severity that a word names, by id or Chinese name; undefined if none. */
export function severityNamed(word: unknown): Severity | 'off' | undefined {
  return severityByName.get(word)
}

/** The id of the element or dimension that a word of a pack names; undefined if none. */
export function packTopicNamed(word: string): DimensionId | ElementId | undefined {
  return dimensionNamed(word) ?? elementNamed(word)?.id
}
