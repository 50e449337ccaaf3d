import { truncate } from '../../../text/document/truncate.ts'
import { visible } from '../../../text/document/visible.ts'
import type { Draft } from '../../../text/model/draft.ts'
import { titleInOneLine } from '../../workspace/draft-title.ts'

/** In UTF-16 code units. */
const longestTitle = 200

/** The title of a draft as a view shows it; empty where it has none. */
export function shownTitle(draft: Draft): string {
  return (titleInOneLine(draft) ?? '').slice(0, longestTitle)
}

/** At most so many UTF-16 code units of a text, and a sign that there is more; what steers or turns writing made visible. */
export function shortened(text: string, most: number): string {
  return visible(truncate(text, most))
}
