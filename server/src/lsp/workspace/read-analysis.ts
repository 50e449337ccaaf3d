import { type Analysis, createAnalyzer } from '../../engine/analyzer.ts'
import { editorLanguage, mostDraftBytes } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'
import { DraftDocument } from '../session/draft-document.ts'
import type { Session } from '../session/session.ts'
import { readText } from './read-text.ts'

/** A document that is not edited here, analysed. */
export interface ReadAnalysis {
  readonly uri: string
  /** Converts its places. */
  readonly document: DraftDocument
  readonly analysis: Analysis
}

/** Reads documents by URI, those that are open as they are in the editor. Null for one that cannot be read. */
export type ReadAnalyses = (uri: string) => Promise<ReadAnalysis | null>

/** Documents that are remembered until they change: a few parents of the drafts at hand. */
const mostKnown = 6

export function createReadAnalyses(session: Session, host: FolderHost | null): ReadAnalyses {
  const known = new Map<string, { readonly stamp: string; readonly read: ReadAnalysis }>()
  session.onSettings(() => known.clear())

  async function fromFile(uri: string): Promise<ReadAnalysis | null> {
    const look = host && (await host.look(uri))
    if (!look || look.bytes > mostDraftBytes) return null
    const before = known.get(uri)
    if (before?.stamp === look.stamp) return before.read
    const text = await readText(host, uri)
    if (text === null) return null
    const languageId = editorLanguage(uri)
    const document = new DraftDocument(uri, languageId, 0, text)
    const settings = { ...(await session.settings.of(uri)).analysis(languageId), check: false }
    const analysis = await session.scheduler.idly(createAnalyzer().analyzeInSteps(document.text, settings), () => true)
    if (!analysis) return null
    const read = { uri, document, analysis }
    known.delete(uri)
    known.set(uri, { stamp: look.stamp, read })
    for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest)
    return read
  }

  return async (uri) => {
    if (!session.isOpen(uri)) return fromFile(uri)
    const open = await session.draft(uri)
    return open && { uri, document: open.document, analysis: open.analysis }
  }
}
