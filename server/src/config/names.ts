import type { Severity } from '../findings/finding.ts'
import { severityNames } from '../findings/severity-names.ts'
import { dimensionNamed, framework } from '../framework/framework.ts'
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

const elementByName = new Map<string, ElementId>(
  framework.dimensions.flatMap(({ elements }) =>
    elements.flatMap(({ id, name }) => [
      [id, id],
      [name.zh, id],
    ]),
  ),
)

/** The element or dimension that a word names, by id or Chinese name; undefined if none. */
export function topicNamed(word: string): DimensionId | ElementId | undefined {
  return dimensionNamed(word) ?? elementByName.get(word)
}

/** All words that `topicNamed` knows. */
export const allTopics: readonly string[] = [
  ...framework.dimensions.flatMap(({ id, name }) => [id, name.zh]),
  ...elementByName.keys(),
]
