import { Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type CoverageView, coverageViewMethod, watchCoverageMethod } from '../../../server/protocol/coverage-view.ts'
import { State } from '../protocol-values.ts'
import { isServed } from '../selector.ts'
import { openPinned } from './open-pinned.ts'
import { isCoverageView } from './page-messages.ts'

/** The coverage of the draft that the writer works on, while somebody looks at it. */
export interface CoverageFeed extends Disposable {
  /** The server, also one that was started anew. The connection ends with what is returned. */
  connect(client: BaseLanguageClient): Disposable
  readonly client: BaseLanguageClient | undefined
  /** The draft that is followed; undefined where none is open. */
  readonly document: TextDocument | undefined
  readonly view: CoverageView | undefined
  readonly onChange: (listener: () => void) => Disposable
  /** Follows this draft alone, until `null` lets it go; the one in the active editor is then followed again. */
  pin(document: TextDocument | null): void
  readonly isPinned: boolean
  /** Says that somebody looks, until it is disposed of. */
  look(): Disposable
}

export function createCoverageFeed(): CoverageFeed {
  const changes = new EventEmitter<void>()
  let client: BaseLanguageClient | undefined
  let active = draftOf(window.activeTextEditor) ?? window.visibleTextEditors.map(draftOf).find(Boolean)
  let pinned: TextDocument | undefined
  let view: CoverageView | undefined
  let lookers = 0
  let watched: string | null = null

  const followed = (): TextDocument | undefined => pinned ?? active
  const watch = (): void => {
    const document = lookers > 0 ? followed() : undefined
    const uri = document && client?.state === State.Running ? client.code2ProtocolConverter.asUri(document.uri) : null
    if (uri === watched) return
    watched = uri
    if (client?.state === State.Running) void client.sendNotification(watchCoverageMethod, { uri })
  }
  const follow = (): void => {
    if (view && view.uri !== keyOf(client, followed())) view = undefined
    watch()
    changes.fire()
  }

  // The editor lets go of a document behind other tabs after a while.
  const pinAgain = async (closed: TextDocument): Promise<void> => {
    const document = await openPinned(closed.uri.toString())
    if (!document || pinned) return
    pinned = document
    follow()
  }

  const listeners = Disposable.from(
    changes,
    window.onDidChangeActiveTextEditor((editor) => {
      const document = draftOf(editor)
      if (!document || document === active) return
      active = document
      if (!pinned) follow()
    }),
    workspace.onDidOpenTextDocument((document) => {
      // A file whose language was changed is opened again.
      if (document !== window.activeTextEditor?.document || !isServed(document)) return
      active = document
      follow()
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document !== active && document !== pinned) return
      if (document === pinned) {
        pinned = undefined
        void pinAgain(document)
      }
      if (document === active) active = window.visibleTextEditors.map(draftOf).find((one) => one && one !== document)
      follow()
    }),
  )

  return {
    connect(next) {
      client = next
      watched = null
      return Disposable.from(
        next.onNotification(coverageViewMethod, (sent: unknown) => {
          if (!isCoverageView(sent) || sent.uri !== keyOf(next, followed())) return
          view = sent
          changes.fire()
        }),
        next.onDidChangeState(() => {
          watched = null
          watch()
          changes.fire()
        }),
      )
    },
    get client() {
      return client
    },
    get document() {
      return followed()
    },
    get view() {
      return view
    },
    onChange: (listener) => changes.event(listener),
    pin(document) {
      pinned = document ?? undefined
      follow()
    },
    get isPinned() {
      return pinned !== undefined
    },
    look() {
      lookers++
      watch()
      return new Disposable(() => {
        lookers--
        watch()
      })
    },
    dispose: () => listeners.dispose(),
  }
}

function draftOf(editor: TextEditor | undefined): TextDocument | undefined {
  return editor && isServed(editor.document) ? editor.document : undefined
}

function keyOf(client: BaseLanguageClient | undefined, document: TextDocument | undefined): string | undefined {
  return document && client?.code2ProtocolConverter.asUri(document.uri)
}
