import { l10n, type Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AlignmentTask,
  type StatedTaskState,
  type StateTaskParams,
  stateTaskMethod,
} from '../../../server/protocol/alignment.ts'
import type { DraftEdits } from '../../../server/protocol.ts'
import { rangeOf } from '../commands/reveal-place.ts'

/** Asks what the writer makes of a task and why, and keeps it in the draft as a directive. */
export async function stateTask(client: BaseLanguageClient, draft: Uri, task: AlignmentTask): Promise<void> {
  const picked = await window.showQuickPick(states(), { title: task.title })
  if (!picked) return
  const reason = await window.showInputBox({
    title: `${task.title}: ${picked.label}`,
    prompt: l10n.t('Why? It is kept in the draft in a line that “Clean copy” leaves out.'),
    ignoreFocusOut: true,
  })
  if (reason === undefined) return
  const document = await workspace.openTextDocument(draft)
  const request: StateTaskParams = {
    uri: client.code2ProtocolConverter.asUri(draft),
    version: document.version,
    key: task.key,
    state: picked.state,
    reason,
  }
  const answer = await client.sendRequest<DraftEdits | null>(stateTaskMethod, request).catch(() => null)
  if (!answer || document.version !== request.version) {
    void window.showInformationMessage(l10n.t('The draft is not ready yet. Try again.'))
    return
  }
  const edit = new WorkspaceEdit()
  for (const { range, newText } of answer.edits) edit.replace(draft, rangeOf(range), newText)
  await workspace.applyEdit(edit)
}

function states(): { readonly label: string; readonly detail: string; readonly state: StatedTaskState }[] {
  return [
    {
      label: l10n.t('No mandate at this level'),
      detail: l10n.t('The task is for another level of government or another place.'),
      state: 'no-mandate',
    },
    {
      label: l10n.t('Taken up in another document'),
      detail: l10n.t('Name the document in the reason.'),
      state: 'elsewhere',
    },
    {
      label: l10n.t('Taken up here'),
      detail: l10n.t('The draft takes it up in other words.'),
      state: 'taken-up',
    },
  ]
}
