import { commands, type Disposable, l10n, type QuickPickItem, type TextDocument, window } from 'vscode'
import type { DimensionStatus, DraftStatus, PlaceRange } from '../../../server/protocol.ts'
import { describe, lineOf } from '../status-words.ts'
import { rangeOf, reveal } from './reveal-place.ts'

interface Pick extends QuickPickItem {
  readonly dimension: DimensionStatus
}

/**
 * Registers `wenheng.showDimensions`, which lists the dimensions of the draft in the active editor and shows the first
 * place of the one chosen.
 */
export function registerShowDimensions(statusOf: (uri: string) => DraftStatus | undefined): Disposable {
  return commands.registerCommand('wenheng.showDimensions', async () => {
    // The walkthrough stands beside the draft, or over it.
    const editors = [window.activeTextEditor, ...window.visibleTextEditors]
    const document = editors.map((editor) => editor?.document).find((one) => one && statusOf(one.uri.toString()))
    const status = document && statusOf(document.uri.toString())
    if (!status) {
      void window.showInformationMessage(l10n.t('Open a draft first.'))
      return
    }
    const picked = await window.showQuickPick(
      status.dimensions.map((dimension) => pickOf(document, dimension)),
      { title: l10n.t('Dimensions of this draft'), placeHolder: placeHolder(status) },
    )
    if (picked?.dimension.place) await reveal(document.uri, picked.dimension.place)
  })
}

function pickOf(document: TextDocument, dimension: DimensionStatus): Pick {
  const { name, place } = dimension
  const description = [describe(dimension), lineOf(dimension)].filter((part) => part !== '').join(' · ')
  return { label: name, description, ...(place ? { detail: words(document, place) } : {}), dimension }
}

/** The words of the clause, on one line. */
function words(document: TextDocument, place: PlaceRange): string {
  return document.getText(rangeOf(place)).replace(/\s+/g, ' ').trim()
}

function placeHolder(status: DraftStatus): string {
  if (!status.judged) return status.reason ?? ''
  return l10n.t('Choose a dimension to go to its first place')
}
