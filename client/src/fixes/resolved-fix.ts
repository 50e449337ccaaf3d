import { commands, type TextDocument, window, workspace } from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'
import { type ListedAction, section } from '../../../server/protocol.ts'
import { CodeActionResolveRequest } from '../protocol-values.ts'
import { type Replacement, snippetText } from './text-after.ts'

/** A fix that the writer has chosen, with the edits that it makes in one draft. */
export interface ResolvedFix {
  readonly title: string
  readonly document: TextDocument
  readonly edit: WorkspaceEdit
  readonly replacements: readonly Replacement[]
  /** It inserts a clause or a section. */
  readonly isInsertion: boolean
}

/** Asks the server for the edits of a fix that it has listed. Null if the draft has changed since. */
export async function resolveFix(
  client: BaseLanguageClient,
  { title, data }: ListedAction,
): Promise<ResolvedFix | null> {
  // A step of the walkthrough is done.
  void commands.executeCommand('setContext', 'wenheng.hasChosenFix', true)
  const { edit } = await client.sendRequest(CodeActionResolveRequest.type, { title, data })
  const [change] = edit?.documentChanges ?? []
  if (!edit || !change || !('textDocument' in change)) return null
  const uri = client.protocol2CodeConverter.asUri(change.textDocument.uri)
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString())
  if (!document) return null
  const replacements = change.edits.map((one) => {
    const range = client.protocol2CodeConverter.asRange(one.range)
    const text = 'snippet' in one ? snippetText(one.snippet.value) : one.newText
    return { start: document.offsetAt(range.start), end: document.offsetAt(range.end), text }
  })
  return { title, document, edit, replacements, isInsertion: isInsertion(data) }
}

function isInsertion(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('fix' in data)) return false
  const { fix } = data
  return typeof fix === 'object' && fix !== null && 'kind' in fix && /^insert-/.test(String(fix.kind))
}

/** True if a fix is to be shown before it is made: it adds text outside the lines in view, and no setting says no. */
export function isShownFirst({ document, replacements, isInsertion }: ResolvedFix): boolean {
  if (!isInsertion || !workspace.getConfiguration(section, document).get('previewInsertion', true)) return false
  const [longest] = [...replacements].sort((a, b) => b.text.length - a.text.length)
  if (!longest) return false
  const place = document.positionAt(longest.start)
  return !window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .some(({ visibleRanges }) => visibleRanges.some((range) => range.contains(place)))
}
