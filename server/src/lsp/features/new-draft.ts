import { type DraftKind, draftKindsMethod, type NewDraftParams, newDraftMethod } from '../../../protocol.ts'
import { toSnippet } from '../../fixes/templates/snippet.ts'
import type { Feature } from './feature.ts'

/** Slots that say the same wherever they stand in a draft. */
const oneOfADraft: ReadonlySet<string> = new Set(['【主题】', '【省份】', '【市县】', '【subject】'])

/** The kinds of draft that can be begun, and their texts. */
export const newDraft: Feature = {
  serve({ connection }) {
    // Loaded when first asked for.
    const loaded = () => import('../../fixes/skeleton/draft-skeleton.ts')
    connection.onRequest(draftKindsMethod, async (): Promise<DraftKind[]> => {
      const { draftKinds } = await loaded()
      return draftKinds.map(({ id, name, language }) => ({ id, name, language }))
    })
    connection.onRequest(newDraftMethod, async ({ kind, level, format }: NewDraftParams): Promise<string | null> => {
      const { draftKinds, draftSkeleton } = await loaded()
      const found = draftKinds.find(({ id }) => id === kind)
      return found ? toSnippet(draftSkeleton(found, level, format), oneOfADraft) : null
    })
  },
}
