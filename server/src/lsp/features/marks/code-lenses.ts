import type { CodeLens } from 'vscode-languageserver'
import { dimension } from '../../../framework/framework.ts'
import type { Language } from '../../../framework/types.ts'
import { toRange } from '../../session/convert.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { type DimensionMeasures, sectionMeasures } from './section-measures.ts'

/** Above each heading what its section covers, where the setting asks for it. */
export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  serve({ connection, session }) {
    connection.onCodeLens(async ({ textDocument }, token) => {
      const draft = await session.draft(textDocument.uri, token)
      return draft?.display.codeLens ? lenses(draft) : null
    })
    session.onSettings(() => {
      if (session.client.refreshesCodeLenses) void connection.sendRequest('workspace/codeLens/refresh')
    })
  },
}

function lenses({ document, analysis, reader }: OpenDraft): CodeLens[] {
  return sectionMeasures(analysis).map(({ heading, found }) => ({
    range: toRange(document, heading),
    // Without a command it would not be shown; an empty one does nothing.
    command: { title: lensTitle(found, reader), command: '' },
  }))
}

function lensTitle(found: readonly DimensionMeasures[], reader: Language): string {
  if (reader === 'zh')
    return `本节措施：${found.map(({ dimension: id, measures }) => `${dimension(id).name.zh}${measures}条`).join('、')}`
  const parts = found.map(({ dimension: id, measures }) => `${dimension(id).name.en.toLowerCase()} ${measures}`)
  return `Measures in this section: ${parts.join(', ')}`
}
