import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { fromBase64, toBase64 } from '../../../server/protocol/base64.ts'
import { type ReviewWordParams, type ReviewWordResult, reviewWordMethod } from '../../../server/protocol/review-word.ts'
import { nameOf } from '../file-name.ts'
import { saveMade } from '../save-made.ts'
import { askForWordFile } from './ask-for-word-file.ts'

/**
 * Registers `wenheng.reviewWord`: saves a copy of a Word document beside it, with findings as comments and fixes as
 * tracked changes. The document itself is never written. What is not given is asked for.
 */
export function registerReviewWord(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('wenheng.reviewWord', async (chosen?: Uri, given?: unknown) => {
    const file = chosen ?? (await askForWordFile(l10n.t('Review a Word file')))
    // From the explorer a second argument comes too: the list of files.
    const clauses = typeof given === 'boolean' ? given : file && (await askForClauses())
    if (!file || clauses === undefined) return
    const copy = Uri.joinPath(file, '..', l10n.t('{0} (Wenheng review).docx', nameOf(file).replace(/\.[^.]*$/, '')))
    if (!(await mayWrite(copy))) return
    const uri = client().code2ProtocolConverter.asUri(file)
    const bytes = toBase64(await workspace.fs.readFile(file))
    const params: ReviewWordParams = { uri, bytes, clauses }
    const reviewed = await client().sendRequest<ReviewWordResult>(reviewWordMethod, params)
    if (reviewed.bytes === null) {
      void window.showErrorMessage(`${nameOf(file)}: ${reviewed.problem ?? l10n.t('Nothing was written.')}`)
      return
    }
    if (await saveMade(file, copy, fromBase64(reviewed.bytes))) void offerToOpen(copy, reviewed)
  })
}

async function askForClauses(): Promise<boolean | undefined> {
  const items = [
    { label: l10n.t('Comments and corrections only'), value: false },
    { label: l10n.t('Also put in a clause for each missing dimension, as a tracked change'), value: true },
  ]
  return (await window.showQuickPick(items, { title: l10n.t('Review a Word file') }))?.value
}

/** Asks before a copy of an earlier review is replaced. */
async function mayWrite(copy: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(copy)
  } catch {
    return true
  }
  const replace = l10n.t('Replace')
  const words = l10n.t('{0} exists already.', nameOf(copy))
  return (await window.showWarningMessage(words, { modal: true }, replace)) === replace
}

async function offerToOpen(copy: Uri, { comments, changes, clauses }: ReviewWordResult): Promise<void> {
  const words = l10n.t('{0}: comments: {1}, tracked changes: {2}', nameOf(copy), comments, changes + clauses)
  const open = l10n.t('Open')
  // Other files than those on disk have no program of the system.
  const buttons = copy.scheme === 'file' ? [open] : []
  if ((await window.showInformationMessage(words, ...buttons)) === open) await env.openExternal(copy)
}
