import { l10n, Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { fromBase64 } from '../../server/protocol/base64.ts'
import { type ReportContent, type ReportParams, reportMethod } from '../../server/protocol/report.ts'
import { askWhereToSave } from './ask-where-to-save.ts'
import { stemOf } from './file-name.ts'
import { saveMade } from './save-made.ts'

type Format = ReportParams['format']

/**
 * Asks where to save a report on the draft in the active editor, and saves it there in the format that the name ends in. `formats`
 * by what the dialog calls them, the default first; `target` in place of the dialog.
 */
export async function saveReport(
  client: BaseLanguageClient,
  what: ReportParams['what'],
  { name, formats, target }: { name: string; formats: ReadonlyMap<string, Format>; target: string | undefined },
): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a draft first.'))
    return
  }
  const filters = Object.fromEntries([...formats].map(([label, format]) => [label, [format]]))
  const all = [...formats.values()]
  const [first = 'md'] = all
  const own = document.isUntitled ? name : `${stemOf(document.uri)} ${name}`
  const file =
    target === undefined ? await askWhereToSave(document.uri, `${own}.${first}`, { filters }) : Uri.parse(target)
  if (!file) return
  const format = all.find((one) => file.path.toLowerCase().endsWith(`.${one}`)) ?? first
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const params: ReportParams = {
    uri,
    what,
    format,
    date: new Date().toLocaleDateString(undefined, { dateStyle: 'long' }),
  }
  const content = await client.sendRequest<ReportContent | null>(reportMethod, params)
  if (!content) {
    void window.showInformationMessage(l10n.t('Open a draft first.'))
    return
  }
  await saveMade(document.uri, file, bytesOf(content))
}

function bytesOf({ text, isBase64 }: ReportContent): Uint8Array {
  return isBase64 ? fromBase64(text) : new TextEncoder().encode(text)
}
