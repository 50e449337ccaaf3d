import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type ClientSettings, section } from '../../protocol.ts'
import { type Analysis, type Analyzer, createAnalyzer } from '../engine/analyzer.ts'
import type { Settings } from '../engine/settings.ts'
import type { Language } from '../framework/types.ts'
import type { ClientFeatures } from './client-features.ts'

/** One version of an open draft with all that is known of it. */
export interface OpenDraft {
  readonly document: TextDocument
  readonly analysis: Analysis
  /** The language in which its reader is spoken to. */
  readonly reader: Language
  /** Names the version and the settings that answers about it rest on. */
  readonly resultId: string
}

/** What the features share: the open drafts, each analysed once a version. */
export interface Session {
  readonly client: ClientFeatures
  draft(uri: string): Promise<OpenDraft | null>
  /** Told of each version of each open draft, and of all again when the settings have changed. */
  onDraft(listener: (draft: OpenDraft) => void): void
  onClose(listener: (uri: string) => void): void
  onSettings(listener: () => void): void
  /** The settings have changed: what was known rests on the old ones. */
  forgetSettings(): void
}

interface Entry {
  readonly analyzer: Analyzer
  readonly settings: Promise<ClientSettings>
  /** How often the settings had changed when these were asked for. */
  readonly generation: number
  last: { version: number; draft: OpenDraft } | null
}

export function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: ClientFeatures,
): Session {
  const entries = new Map<string, Entry>()
  const drafted: ((draft: OpenDraft) => void)[] = []
  const settled: (() => void)[] = []
  let generation = 0

  async function settingsOf(uri: string): Promise<ClientSettings> {
    const given = client.options.settings ?? {}
    if (!client.configuration) return given
    try {
      const got: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section })
      return typeof got === 'object' && got !== null ? got : given
    } catch {
      return given
    }
  }

  function entryOf(uri: string): Entry {
    const entry = entries.get(uri) ?? { analyzer: createAnalyzer(), settings: settingsOf(uri), generation, last: null }
    entries.set(uri, entry)
    return entry
  }

  async function draftOf(uri: string): Promise<OpenDraft | null> {
    if (!documents.get(uri)) return null
    const entry = entryOf(uri)
    const settings = await entry.settings
    // Read again: the draft may have been typed in, or closed, while the settings came.
    const document = documents.get(uri)
    if (!document) return null
    if (entry.last?.version === document.version) return entry.last.draft
    try {
      const analysis = entry.analyzer.analyze(document.getText(), analysisSettings(document, settings))
      const resultId = `${document.version}.${entry.generation}`
      const draft = { document, analysis, reader: readerLanguage(settings, client), resultId }
      entry.last = { version: document.version, draft }
      return draft
    } catch (error) {
      // The core cannot fail on any text; should it all the same, the other drafts and the next version go on.
      connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return null
    }
  }

  async function tell(uri: string): Promise<void> {
    if (drafted.length === 0) return
    const draft = await draftOf(uri)
    if (draft) for (const listener of drafted) listener(draft)
  }

  documents.onDidChangeContent(({ document }) => tell(document.uri))
  documents.onDidClose(({ document }) => entries.delete(document.uri))

  return {
    client,
    draft: draftOf,
    onDraft: (listener) => drafted.push(listener),
    onClose: (listener) => documents.onDidClose(({ document }) => listener(document.uri)),
    onSettings: (listener) => settled.push(listener),
    forgetSettings() {
      generation++
      entries.clear()
      for (const listener of settled) listener()
      for (const uri of documents.keys()) void tell(uri)
    },
  }
}

/** A file in the language `policy-draft` is one because its writer says so. */
function analysisSettings(document: TextDocument, { draft, rules, maxFindings }: ClientSettings): Partial<Settings> {
  const judge = draft?.judge ?? 'auto'
  return {
    format: document.languageId === 'markdown' ? 'markdown' : 'plain',
    language: draft?.language ?? 'auto',
    judge: document.languageId === 'policy-draft' && judge === 'auto' ? 'always' : judge,
    ...(rules ? { severities: rules } : {}),
    ...(typeof maxFindings === 'number' ? { maxFindings } : {}),
  }
}

function readerLanguage({ locale }: ClientSettings, client: ClientFeatures): Language {
  const wanted = locale === undefined || locale === 'auto' ? client.locale : locale
  return /^zh\b/i.test(wanted) ? 'zh' : 'en'
}
