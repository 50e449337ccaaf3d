import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver'
import { type Analysis, type Analyzer, createAnalyzer } from '../../engine/analyzer.ts'
import type { Language } from '../../framework/types.ts'
import type { ChunkedText } from '../../text/document/chunked-text.ts'
import { cancelled, unlessCancelled } from './cancellation.ts'
import type { ClientFeatures } from './client-features.ts'
import type { Display } from './client-settings.ts'
import type { DraftDocument } from './draft-document.ts'
import { createDraftSettings, type DraftSettings, type DraftSettingsSource } from './draft-settings.ts'
import { createThrownLog, traceOf } from './fault-log.ts'
import { LSPErrorCodes, ResponseError } from './protocol-values.ts'
import { createScheduler, type Scheduler } from './scheduler.ts'

/** One version of an open draft with everything known about it. */
export interface OpenDraft {
  /** Changes with the next version: convert places before awaiting anything. */
  readonly document: DraftDocument
  readonly version: number
  readonly analysis: Analysis
  /** The language of messages for its reader. */
  readonly reader: Language
  /** The nearest configuration file that holds for it; null if there is none. */
  readonly config: string | null
  readonly display: Display
  /** The rules whose hints are shown as information. */
  readonly informing: ReadonlySet<string>
  /** A number of its own for each version and settings. */
  readonly revision: number
  /** The same object from opening to closing. */
  readonly opening: object
}

/** What an analysis is of. A client may send another text under the same number. */
interface Version {
  readonly version: number
  readonly text: ChunkedText
  readonly generation: number
}

/** What the features share: the open drafts, each analysed once per version. */
export interface Session {
  readonly client: ClientFeatures
  readonly settings: DraftSettingsSource
  readonly scheduler: Scheduler
  /** How often the settings have changed. */
  readonly generation: number
  isOpen(uri: string): boolean
  /** The newest version, once analysed; null if the draft is not open any more. */
  draft(uri: string, token?: CancellationToken): Promise<OpenDraft | null>
  /** The same for a request that names places: fails with ContentModified if the writer has typed since. */
  draftAsSent(uri: string, token: CancellationToken): Promise<OpenDraft | null>
  /** Called for each analysed version of an open draft that is still the newest, and again under new settings. */
  onDraft(listener: (draft: OpenDraft) => void): void
  onOpen(listener: (uri: string) => void): void
  onClose(listener: (uri: string) => void): void
  onSettings(listener: () => void): void
  /** Called when the settings have changed: all results depend on the old ones. */
  forgetSettings(): void
}

interface Entry {
  readonly uri: string
  /** Serves all versions: what it knows of one speeds up the next. */
  readonly analyzer: Analyzer
  /** Null until they are known. */
  settings: DraftSettings | null
  /** The newest analysed version; no draft if its analysis failed. */
  known: (Version & { readonly draft: OpenDraft | null }) | null
  /** The analysis that is running, if any. */
  work: Promise<void> | null
}

export function createSession(
  connection: Connection,
  documents: TextDocuments<DraftDocument>,
  client: ClientFeatures,
  source: DraftSettingsSource = createDraftSettings(connection, client, null),
): Session {
  const scheduler = createScheduler()
  const logThrown = createThrownLog(connection)
  const entries = new Map<string, Entry>()
  const drafted: ((draft: OpenDraft) => void)[] = []
  const settled: (() => void)[] = []
  let generation = 0
  let revision = 0

  function open(uri: string): void {
    entries.set(uri, { uri, analyzer: createAnalyzer(), settings: source.general, known: null, work: null })
  }

  function isOpen(entry: Entry): boolean {
    return entries.get(entry.uri) === entry
  }

  /** Null once the newest version is known or the draft is closed; otherwise a promise to await before asking again. */
  function bringUp(entry: Entry): Promise<void> | null {
    if (entry.work) return entry.work
    const document = documents.get(entry.uri)
    if (!document || !isOpen(entry) || isKnown(entry, document)) return null
    entry.work = entry.settings ? analyse(entry, document, entry.settings) : ask(entry, document)
    return entry.work
  }

  function isKnown({ known }: Entry, document: DraftDocument): boolean {
    return known !== null && isNewest(known, document)
  }

  function isNewest({ version, text, generation: under }: Version, document: DraftDocument): boolean {
    return version === document.version && text === document.text && under === generation
  }

  async function ask(entry: Entry, document: DraftDocument): Promise<void> {
    const { version, text } = document
    const of: Version = { version, text, generation }
    try {
      const settings = source.of(entry.uri)
      if (entry.known === null) readAhead(entry, document, settings)
      const own = await settings
      if (of.generation === generation) entry.settings = own
    } catch (error) {
      giveUp(entry, of, error)
    }
    goOn(entry)
  }

  /**
   * Analyses a draft of which nothing is known under the settings it most likely has, until its own are there. The first
   * draft after the start needs most of its time for code that has never run: that time would pass in waiting.
   */
  function readAhead(entry: Entry, { text, languageId }: DraftDocument, settings: Promise<unknown>): void {
    let isWaiting = true
    const stop = (): void => {
      isWaiting = false
    }
    settings.then(stop, stop)
    const steps = entry.analyzer.analyzeInSteps(text, source.likely.analysis(languageId))
    // What fails here fails again under its own settings, and is told then.
    scheduler.idly(steps, () => isWaiting && isOpen(entry)).catch(stop)
  }

  /**
   * Analyses one version, at once if that is short. If the writer types meanwhile it still runs to its end: restarting at each keystroke would never finish, and the next version is fast once this one is done.
   */
  function analyse(entry: Entry, document: DraftDocument, settings: DraftSettings): Promise<void> | null {
    const { version, languageId, text } = document
    const of: Version = { version, text, generation }
    const keep = (analysis: Analysis | null): void => {
      if (!isOpen(entry) || !isNewest(of, document)) return
      revision++
      const draft = analysis && {
        document,
        version,
        analysis,
        reader: settings.reader,
        config: settings.config,
        display: settings.display,
        informing: settings.informing,
        revision,
        opening: entry,
      }
      entry.known = { ...of, draft }
      if (draft) tell(draft)
    }
    try {
      const steps = entry.analyzer.analyzeInSteps(text, settings.analysis(languageId))
      const analysis = scheduler.now(steps, () => isOpen(entry))
      if (analysis instanceof Promise) {
        return analysis
          .then(keep)
          .catch((error) => giveUp(entry, of, error))
          .then(() => goOn(entry))
      }
      keep(analysis)
    } catch (error) {
      giveUp(entry, of, error)
    }
    return null
  }

  /** A listener that throws does not keep the draft from the others. */
  function tell(draft: OpenDraft): void {
    for (const [at, listener] of drafted.entries())
      try {
        listener(draft)
      } catch (error) {
        logThrown(`What follows an analysis (${at})`, error)
      }
  }

  /** The core cannot fail on any text. Should it fail anyway, other drafts and the next version still work. */
  function giveUp(entry: Entry, of: Version, error: unknown): void {
    connection.console.error(`${entry.uri}: ${traceOf(error)}`)
    entry.known = { ...of, draft: null }
  }

  function goOn(entry: Entry): void {
    entry.work = null
    bringUp(entry)
  }

  async function draftOf(uri: string, token?: CancellationToken): Promise<OpenDraft | null> {
    const entry = entries.get(uri)
    if (token?.isCancellationRequested) throw cancelled()
    if (!entry) return null
    for (let work = bringUp(entry); work; work = bringUp(entry)) await unlessCancelled(work, token)
    return isOpen(entry) ? (entry.known?.draft ?? null) : null
  }

  documents.onDidOpen(({ document }) => open(document.uri))
  documents.onDidChangeContent(({ document }) => {
    const entry = entries.get(document.uri)
    if (entry) bringUp(entry)
  })
  documents.onDidClose(({ document }) => entries.delete(document.uri))

  return {
    client,
    settings: source,
    scheduler,
    get generation() {
      return generation
    },
    isOpen: (uri) => entries.has(uri),
    draft: draftOf,
    async draftAsSent(uri, token) {
      const sent = documents.get(uri)?.text
      const draft = await draftOf(uri, token)
      if (draft && documents.get(uri)?.text !== sent) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed.')
      }
      return draft
    },
    onDraft: (listener) => drafted.push(listener),
    onOpen: (listener) => documents.onDidOpen(({ document }) => listener(document.uri)),
    onClose: (listener) => documents.onDidClose(({ document }) => listener(document.uri)),
    onSettings: (listener) => settled.push(listener),
    forgetSettings() {
      generation++
      for (const entry of entries.values()) entry.settings = source.general
      for (const listener of settled) listener()
      for (const entry of entries.values()) bringUp(entry)
    },
  }
}
