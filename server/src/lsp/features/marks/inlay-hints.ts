import type { InlayHint } from 'vscode-languageserver'
import { dimension, element } from '../../../framework/framework.ts'
import { dimensionIds, type Language } from '../../../framework/types.ts'
import { toSpan } from '../../session/convert.ts'
import type { Feature } from '../feature.ts'
import { type MeasurePlace, measurePlaces } from './measure-places.ts'

/** After each measure its element, where the setting asks for it. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  serve({ connection, session }) {
    connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      if (!draft?.display.inlayHints) return null
      const { document, analysis, reader } = draft
      return measurePlaces(analysis, toSpan(document, range)).map(
        ({ end, of }): InlayHint => ({
          position: document.positionAt(end),
          label: labelOf(of, reader),
          tooltip: tooltipOf(of, reader),
          paddingLeft: true,
        }),
      )
    })
    session.onSettings(() => {
      if (session.client.refreshesInlayHints) connection.languages.inlayHint.refresh()
    })
  },
}

/** The elements of a measure; of a dimension in which it has none, the dimension. */
function labelOf(of: MeasurePlace['of'], reader: Language): string {
  const names = of.map(
    (one) => (one.element && element(one.element)?.name[reader]) || dimension(one.dimension).name[reader],
  )
  return names.join(reader === 'zh' ? '、' : ', ')
}

/** The dimensions of a measure. */
function tooltipOf(of: MeasurePlace['of'], reader: Language): string {
  const own = dimensionIds
    .filter((id) => of.some((one) => one.dimension === id))
    .map((id) => dimension(id).name[reader])
  return reader === 'zh' ? `计为${own.join('、')}措施` : `Counts as a measure on ${own.join(', ').toLowerCase()}`
}
