import { commands, type Disposable, Range, TextEditorRevealType, Uri, window } from 'vscode'
import type { PlaceRange } from '../../../server/protocol.ts'

/** Shows a place of a draft and selects it. Links name it; it is not in the palette. */
export const revealPlace = 'wenheng.revealPlace'

/** The address of a link that shows a place. */
export function revealPlaceLink(uri: string, place: PlaceRange): string {
  return `command:${revealPlace}?${encodeURIComponent(JSON.stringify([uri, place]))}`
}

/** Registers the command. */
export function registerRevealPlace(): Disposable {
  return commands.registerCommand(revealPlace, (uri: string, place: PlaceRange) => reveal(Uri.parse(uri), place))
}

/** Shows the document with the place selected, in the middle of the editor unless it is in view. */
export async function reveal(uri: Uri, place: PlaceRange): Promise<void> {
  const selection = rangeOf(place)
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const editor = await window.showTextDocument(uri, {
    selection,
    ...(open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn }),
  })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

export function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
