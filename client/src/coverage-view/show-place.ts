import { type TextDocument, TextEditorRevealType, ViewColumn, window } from 'vscode'
import type { PlaceRange } from '../../../server/protocol.ts'
import { rangeOf } from '../commands/reveal-place.ts'

/** Shows a draft, with a place selected if one is given, beside the page in column `page` and never over it. */
export async function showPlace(document: TextDocument, place: PlaceRange | null, page?: ViewColumn): Promise<void> {
  const viewColumn = columnOf(document, page)
  const selection = place && rangeOf(place)
  const editor = await window.showTextDocument(document, { viewColumn, ...(selection ? { selection } : {}) })
  if (selection) editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Where it is seen, else where it has a tab, else beside the page. */
function columnOf(document: TextDocument, page: ViewColumn | undefined): ViewColumn {
  const seen = window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn)
  if (seen?.viewColumn) return seen.viewColumn
  const others = window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== page)
  const uri = document.uri.toString()
  const isDraft = (input: unknown): boolean =>
    typeof input === 'object' && input !== null && 'uri' in input && String(input.uri) === uri
  const group = others.find(({ tabs }) => tabs.some(({ input }) => isDraft(input))) ?? others[0]
  return group?.viewColumn ?? ViewColumn.Beside
}
