import { type DraftKind, draftKindsMethod, type NewDraftParams, newDraftMethod } from '../../../protocol.ts'
import { draftKinds, draftSkeleton } from '../../fixes/skeleton/draft-skeleton.ts'
import { toSnippet } from '../../fixes/templates/snippet.ts'
import type { Feature } from './feature.ts'

/** Slots that say the same wherever they stand in a draft. */
const oneOfADraft: ReadonlySet<string> = new Set(['【主题】', '【省份】', '【市县】', '【subject】'])

/** The kinds of draft that can be begun, and their texts. */
export const newDraft: Feature = {
  serve({ connection }) {
    connection.onRequest(draftKindsMethod, (): DraftKind[] =>
      draftKinds.map(({ id, name, language }) => ({ id, name, language })),
    )
    connection.onRequest(newDraftMethod, ({ kind, level, format }: NewDraftParams): string | null => {
      const found = draftKinds.find(({ id }) => id === kind)
      return found ? toSnippet(draftSkeleton(found, level, format), oneOfADraft) : null
    })
  },
}
