import { Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from 'vscode'
import type { Check } from './checks.ts'
import { fillPage, type PageName, pageOptions } from './page.ts'

/** What a page says when its script has started. */
export interface Ready {
  readonly type: 'ready'
}

/** A page of ours in a panel: what it shows, and what is done when it says something. */
export interface PanelView<Asked extends { readonly type: string }> {
  /** The kind of the panel; package.json names it too, so that one left open comes back after a restart. */
  readonly kind: `wenheng.${PageName}`
  readonly page: PageName
  readonly title: string
  /** Where its data come from, as long as somebody looks. */
  readonly feed: { readonly onChange: (listener: () => void) => Disposable; look(): Disposable }
  readonly isSaid: Check<Asked | Ready>
  /** What the page is to show; null where that is not known yet. */
  readonly shown: () => object | null
  /** Does what the page asks for. */
  readonly answer: (message: Asked, panel: WebviewPanel) => Promise<void>
  readonly onClose?: () => void
  /** Takes up what the page had kept when the editor was closed; it comes from the disk. */
  readonly restore?: (kept: unknown) => void
}

/** There is one panel of a kind at most. It opens beside the draft, and computes only while it is seen. */
export function createViewPanel<Asked extends { readonly type: string }>(
  { extensionUri }: ExtensionContext,
  view: PanelView<Asked>,
): Disposable & { show(): void } {
  const { kind, page, title } = view
  let open: WebviewPanel | undefined
  const adopt = (panel: WebviewPanel): void => {
    open = panel
    panel.onDidDispose(() => {
      if (open === panel) open = undefined
    })
    panel.webview.options = pageOptions(extensionUri)
    serve(panel, view)
    fillPage(panel.webview, extensionUri, page, panel.title)
  }
  const restoring = window.registerWebviewPanelSerializer(kind, {
    async deserializeWebviewPanel(panel, kept: unknown) {
      adopt(panel)
      view.restore?.(kept)
    },
  })
  return {
    show() {
      if (open) open.reveal(undefined, true)
      else {
        const column = { viewColumn: ViewColumn.Beside, preserveFocus: true }
        adopt(window.createWebviewPanel(kind, title, column, pageOptions(extensionUri)))
      }
    },
    dispose() {
      restoring.dispose()
      open?.dispose()
    },
  }
}

function serve<Asked extends { readonly type: string }>(
  panel: WebviewPanel,
  { feed, isSaid, shown, answer, onClose }: PanelView<Asked>,
): void {
  let isThere = false
  let look: Disposable | undefined
  const show = (): void => {
    const message = isThere && panel.visible ? shown() : null
    if (message) void panel.webview.postMessage(message)
  }
  const update = (): void => {
    if (panel.visible) look ??= feed.look()
    else {
      look?.dispose()
      look = undefined
      // A page out of sight is gone; it begins anew.
      isThere = false
    }
  }
  update()
  const listeners = Disposable.from(
    feed.onChange(show),
    panel.onDidChangeViewState(update),
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      if (!isSaid(message)) return
      if (isReady(message)) {
        isThere = true
        show()
      } else await answer(message, panel)
    }),
  )
  panel.onDidDispose(() => {
    look?.dispose()
    onClose?.()
    listeners.dispose()
  })
}

function isReady(message: { readonly type: string }): message is Ready {
  return message.type === 'ready'
}
