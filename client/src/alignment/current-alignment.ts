import { type Disposable, EventEmitter, type Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type AlignmentParams, type AlignmentView, alignmentMethod } from '../../../server/protocol/alignment.ts'
import { documentSelector } from '../selector.ts'
import { createRefreshWhenShown } from './refresh-when-shown.ts'

/** The alignment that is shown: of one draft with its parent documents. */
export interface CurrentAlignment extends Disposable {
  readonly draft: Uri | null
  readonly view: AlignmentView | null
  /** Aligns a draft and shows that from now on. Without parents, with those of its configuration. */
  align(draft: Uri, parents: readonly Uri[]): Promise<AlignmentView | null>
  /** What the server is asked for the draft that is shown; null if none is. */
  params(): AlignmentParams | null
  /** The view has come into sight, or gone out of it. */
  shown(isShown: boolean): void
  /** Called when another alignment, or a newer one, is to be shown. */
  onChange(listener: () => void): Disposable
}

/** Milliseconds after the last edit of the draft until it is aligned again. */
const pause = 800

export function createCurrentAlignment(client: () => BaseLanguageClient): CurrentAlignment {
  const changes = new EventEmitter<void>()
  let shown: { readonly draft: Uri; readonly parents: readonly string[] } | null = null
  let view: AlignmentView | null = null
  const refresher = createRefreshWhenShown(() => void refresh(), false, pause)

  function params(): AlignmentParams | null {
    return shown && { uri: client().code2ProtocolConverter.asUri(shown.draft), parents: shown.parents }
  }

  async function refresh(): Promise<void> {
    const asked = shown
    const request = params()
    const answer = request && (await client().sendRequest<AlignmentView | null>(alignmentMethod, request))
    // Another draft may have been chosen meanwhile; of a closed one the last table stays.
    if (asked !== shown || !answer) return
    view = answer
    changes.fire()
  }

  const edits = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && document.uri.toString() === shown?.draft.toString()) refresher.edited()
  })
  return {
    get draft() {
      return shown?.draft ?? null
    },
    get view() {
      return view
    },
    params,
    async align(draft, parents) {
      view = null
      refresher.refreshed()
      shown = { draft, parents: parents.map((uri) => client().code2ProtocolConverter.asUri(uri)) }
      await refresh()
      return view
    },
    shown: (isShown) => refresher.shown(isShown),
    onChange: (listener) => changes.event(listener),
    dispose() {
      refresher.dispose()
      edits.dispose()
      changes.dispose()
    },
  }
}

/** The draft in the active editor; undefined if it holds none. */
export function activeDraft(): Uri | undefined {
  const document = window.activeTextEditor?.document
  const isServed = documentSelector.some(
    ({ language, scheme }) => language === document?.languageId && scheme === document.uri.scheme,
  )
  return isServed ? document?.uri : undefined
}
