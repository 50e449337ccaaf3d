import { type OtherFix, type OtherFixesParams, otherFixesMethod } from '../../../../protocol.ts'
import { dimensionIds } from '../../../framework/types.ts'
import type { Feature } from '../feature.ts'

/** All that mends what a draft lacks in a dimension, with the text that each inserts, for a client that lets its writer choose. */
export const otherFixes: Feature = {
  serve({ connection, session }) {
    connection.onRequest(otherFixesMethod, async (params: OtherFixesParams): Promise<OtherFix[]> => {
      // Loaded when first asked for.
      const { fixesToChoose } = await import('./fixes-to-choose.ts')
      const dimension = dimensionIds.find((known) => known === params.dimension)
      const draft = await session.draft(params.uri)
      return draft && dimension ? fixesToChoose(draft, dimension, params.element) : []
    })
  },
}
