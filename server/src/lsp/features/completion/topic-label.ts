import { dimension, dimensionOf, element } from '../../../framework/framework.ts'
import type { DimensionId, ElementId, Language } from '../../../framework/types.ts'

/** A dimension by its name; an element by that of its dimension and its own. */
export function topicLabel(topic: DimensionId | ElementId, reader: Language): string {
  const under = dimension(dimensionOf(topic)).name[reader]
  const name = element(topic)?.name[reader]
  if (name === undefined) return under
  return reader === 'zh' ? `${under}：${name}` : `${under}: ${name}`
}
