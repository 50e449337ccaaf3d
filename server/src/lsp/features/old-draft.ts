import type { OldDraft } from '../../../protocol/comparison.ts'
import { type Analysis, createAnalyzer } from '../../engine/analyzer.ts'
import { editorLanguage } from '../../host/draft-file.ts'
import { DraftDocument } from '../session/draft-document.ts'
import { readText } from '../workspace/read-text.ts'
import type { FeatureContext } from './feature.ts'

/** Reads and analyses a draft that another is compared with. Null if it cannot be read. `beside`: the open draft. */
export type OldDraftReader = (
  old: OldDraft,
  beside: string,
) => Promise<{ readonly document: DraftDocument; readonly analysis: Analysis } | null>

/** An open draft is taken as it stands in the editor, another as its file has it; both with the settings of `beside`. */
export function oldDraftReader({ session, host }: FeatureContext): OldDraftReader {
  return async ({ uri, text: given }, beside) => {
    if (given === null) {
      const open = await session.draft(uri)
      if (open) return { document: open.document, analysis: open.analysis }
    }
    const text = given ?? (host && (await readText(host, uri)))
    if (text === null) return null
    const languageId = editorLanguage(uri)
    const document = new DraftDocument(uri, languageId, 0, text)
    const settings = await session.settings.of(beside)
    const steps = createAnalyzer().analyzeInSteps(document.text, { ...settings.analysis(languageId), check: false })
    const analysis = await session.scheduler.idly(steps, () => true)
    return analysis && { document, analysis }
  }
}
