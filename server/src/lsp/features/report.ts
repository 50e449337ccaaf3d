import { toBase64 } from '../../../protocol/base64.ts'
import { type ReportContent, type ReportParams, reportMethod } from '../../../protocol/report.ts'
import type { LoadedSheet } from '../../config/config-store.ts'
import { decodedUri } from '../../config/paths.ts'
import type { OpenDraft } from '../session/session.ts'
import type { Feature } from './feature.ts'

/** Reports on an open draft, for a client that saves them. What makes them is loaded when first asked for. */
export const report: Feature = {
  serve({ connection, session }) {
    connection.onRequest(reportMethod, async (params: ReportParams, token): Promise<ReportContent | null> => {
      const draft = await session.draft(params.uri, token)
      if (!draft) return null
      const { pmc } = await session.settings.of(params.uri)
      return contentOf(draft, pmc, params)
    })
  },
}

async function contentOf(
  { analysis, reader }: OpenDraft,
  pmc: LoadedSheet | null,
  { uri, what, format, date }: ReportParams,
): Promise<ReportContent | null> {
  const sheet = pmc && { file: decodedUri(pmc.file), sheet: pmc.sheet }
  const drafts = [{ file: nameOf(uri), analysis, ...(sheet ? { pmc: sheet } : {}) }]
  if (what === 'coverage') {
    if (format === 'xlsx') return null
    const { reportFile } = await import('../../report/report-file.ts')
    return { text: reportFile(drafts, format, reader, date), isBase64: false }
  }
  if (format === 'html') return null
  const { pmcFile } = await import('../../report/pmc-file.ts')
  const content = await pmcFile(drafts, format, reader)
  return typeof content === 'string' ? { text: content, isBase64: false } : { text: toBase64(content), isBase64: true }
}

/** The name of a file without its folder; as it stands in the address if that cannot be read. */
function nameOf(uri: string): string {
  return decodedUri(uri.replace(/[?#].*$/, '').replace(/^.*[/:]/, ''))
}
