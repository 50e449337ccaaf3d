import { commands, type Disposable, l10n, Range, Selection, type Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { fromBase64 } from '../../../server/protocol/base64.ts'
import {
  type ExportedWord,
  type ExportWordParams,
  exportWordMethod,
  type OpenSlot,
} from '../../../server/protocol/word.ts'
import { askWhereToSave } from '../ask-where-to-save.ts'
import { nameOf } from '../file-name.ts'
import { saveMade } from '../save-made.ts'

/** Registers `wenheng.exportWord`: saves the draft of the active editor as a Word document where the writer says, or to the file given. */
export function registerExportWord(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('wenheng.exportWord', async (chosen?: Uri) => {
    const document = window.activeTextEditor?.document
    if (!document) return say(l10n.t('Open a draft first.'))
    const uri = client().code2ProtocolConverter.asUri(document.uri)
    const ask = (slots: ExportWordParams['slots']): Promise<ExportedWord | null> =>
      client().sendRequest<ExportedWord | null>(exportWordMethod, { uri, slots } satisfies ExportWordParams)
    let made = await ask('refuse')
    if (made && made.bytes === null) made = (await keepsSlots(made.slots)) ? await ask('keep') : made
    if (made === null) return say(l10n.t('This file is no draft that Wenheng reads.'))
    if (made.bytes === null) return
    const name = `${nameOf(document.uri).replace(/(?:\.policy)?\.[^.]*$/, '')}.docx`
    const options = { title: l10n.t('Export to Word'), filters: { Word: ['docx'] } }
    const file = chosen ?? (await askWhereToSave(document.uri, name, options))
    if (!file) return
    if (!(await saveMade(document.uri, file, fromBase64(made.bytes)))) return
    window.setStatusBarMessage(l10n.t('Exported: {0}', nameOf(file)), shown)
    if (made.left !== null) say(made.left)
  })
}

/** Milliseconds for which a word to the writer is shown. */
const shown = 5000
const mostSlots = 5

/** Asks what to do with slots that are not filled in; true if the document is to be made with them. */
async function keepsSlots(slots: readonly OpenSlot[]): Promise<boolean> {
  const listed = slots.slice(0, mostSlots).map(({ line, text }) => l10n.t('line {0}: {1}', line + 1, text))
  if (slots.length > mostSlots) listed.push('…')
  const keep = l10n.t('Export with slots on yellow')
  const fill = l10n.t('Fill them in')
  const words = l10n.t('Slots that are not filled in: {0}', slots.length)
  const picked = await window.showWarningMessage(words, { modal: true, detail: listed.join('\n') }, keep, fill)
  const [first] = slots
  const editor = window.activeTextEditor
  if (picked === fill && first && editor) {
    const place = new Range(first.line, first.character, first.line, first.character + first.text.length)
    editor.revealRange(place)
    editor.selection = new Selection(place.start, place.end)
  }
  return picked === keep
}

function say(words: string): void {
  void window.showInformationMessage(words)
}
