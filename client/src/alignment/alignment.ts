import { commands, Disposable, l10n, Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AlignmentFile,
  type AlignmentFileParams,
  type AlignmentView,
  alignmentFileMethod,
} from '../../../server/protocol/alignment.ts'
import { fromBase64 } from '../../../server/protocol/base64.ts'
import { askWhereToSave } from '../ask-where-to-save.ts'
import { nameOf } from '../file-name.ts'
import { serveReadOnly } from '../read-only-files.ts'
import { saveMade } from '../save-made.ts'
import { type AlignmentNode, createAlignmentTree } from './alignment-tree.ts'
import { activeDraft, type CurrentAlignment, createCurrentAlignment } from './current-alignment.ts'
import { stateTask } from './state-task.ts'

const scheme = 'wenheng-alignment'
const viewId = 'wenheng.alignment'

/** Registers the view of what a draft makes of the documents above it, and its commands. */
export function registerAlignment(client: () => BaseLanguageClient): Disposable {
  const current = createCurrentAlignment(client)
  const tree = window.createTreeView(viewId, { treeDataProvider: createAlignmentTree(current), showCollapseAll: true })
  current.onChange(() => {
    tree.message = current.view?.summary ?? ''
    tree.description = current.view?.parents.map(({ title }) => title).join(' · ') ?? ''
  })
  current.shown(tree.visible)
  return Disposable.from(
    current,
    tree,
    tree.onDidChangeVisibility(({ visible }) => current.shown(visible)),
    serveReadOnly(scheme, async () => (await tableFile(client(), current, 'md')) ?? new Uint8Array()),
    commands.registerCommand('wenheng.alignWithParents', () => alignWithParents(current)),
    commands.registerCommand('wenheng.showAlignment', () => showTable(current)),
    commands.registerCommand('wenheng.exportAlignment', (chosen?: unknown) =>
      exportTable(client(), current, chosen instanceof Uri ? chosen : undefined),
    ),
    commands.registerCommand('wenheng.stateParentTask', async (node?: AlignmentNode) => {
      if (node?.kind === 'task' && current.draft) await stateTask(client(), current.draft, node.task)
    }),
  )
}

/**
 * Aligns the draft of the active editor: with the parents of its configuration, or with files that the writer picks.
 * Gives the view; null for none.
 */
async function alignWithParents(current: CurrentAlignment): Promise<AlignmentView | null> {
  const draft = activeDraft() ?? current.draft
  if (!draft) {
    void window.showInformationMessage(l10n.t('Open the draft first.'))
    return null
  }
  const configured = await current.align(draft, [])
  if (!configured) {
    void window.showInformationMessage(l10n.t('The draft is not ready yet. Try again.'))
    return null
  }
  const view = configured.parents.length > 0 ? configured : await withPicked(current, draft)
  if (!view) return null
  for (const uri of view.unread) void window.showWarningMessage(l10n.t('{0} cannot be read.', nameOf(Uri.parse(uri))))
  if (view.parents.length > 0 && view.tasks.length === 0)
    void window.showInformationMessage(l10n.t('No tasks were found in the parent documents.'))
  await commands.executeCommand(`${viewId}.focus`)
  return view
}

async function withPicked(current: CurrentAlignment, draft: Uri): Promise<AlignmentView | null> {
  const picked = await window.showOpenDialog({
    canSelectMany: true,
    title: l10n.t('Parent documents of {0}', nameOf(draft)),
    openLabel: l10n.t('Compare'),
    filters: { [l10n.t('Documents')]: ['md', 'markdown', 'txt', 'gongwen', 'docx'] },
    ...(draft.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(draft, '..') }),
  })
  return picked && picked.length > 0 ? current.align(draft, picked) : null
}

/** Shows the table as a page, read-only. Each has an address of its own, so that no older one is shown. */
async function showTable(current: CurrentAlignment): Promise<void> {
  if (!current.view) await alignWithParents(current)
  if (!current.view) return
  const page = Uri.from({ scheme, path: `/${l10n.t('Alignment')}.md`, query: String(Date.now()) })
  // Not beside the draft: the table is wide. Without the built-in preview, which may be disabled, its source is shown.
  const preview = commands.executeCommand('markdown.showPreview', page)
  await preview.then(undefined, () => window.showTextDocument(page, { preview: true }))
}

/** `chosen` in place of the dialog. */
async function exportTable(client: BaseLanguageClient, current: CurrentAlignment, chosen?: Uri): Promise<void> {
  if (!current.view) await alignWithParents(current)
  const { draft } = current
  if (!current.view || !draft) return
  const options = {
    title: l10n.t('Export the alignment'),
    filters: { Excel: ['xlsx'], Markdown: ['md'], CSV: ['csv'] },
  }
  const target = chosen ?? (await askWhereToSave(draft, `${l10n.t('Alignment')}.xlsx`, options))
  if (!target) return
  const format = (['md', 'csv'] as const).find((one) => target.path.toLowerCase().endsWith(`.${one}`)) ?? 'xlsx'
  const bytes = await tableFile(client, current, format)
  if (bytes) await saveMade(draft, target, bytes)
}

async function tableFile(
  client: BaseLanguageClient,
  current: CurrentAlignment,
  format: AlignmentFileParams['format'],
): Promise<Uint8Array | null> {
  const params = current.params()
  const file = params && (await client.sendRequest<AlignmentFile | null>(alignmentFileMethod, { ...params, format }))
  return file && fromBase64(file.bytes)
}
