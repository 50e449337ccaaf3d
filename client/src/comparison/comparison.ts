import {
  commands,
  Disposable,
  l10n,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type ComparedChange,
  type ComparedRange,
  type CompareParams,
  type ComparisonAnswer,
  compareMethod,
  type OldDraft,
} from '../../../server/protocol/comparison.ts'
import { rangeOf } from '../commands/reveal-place.ts'
import { nameOf } from '../file-name.ts'
import { ChangeTree, showChangeCommand } from './change-tree.ts'
import { chooseOldDraft } from './choose-old-draft.ts'
import { versionInGit } from './git-version.ts'
import { oldTextUri, serveOldTexts } from './old-texts.ts'
import { saveChangeTable } from './save-change-table.ts'

/** In the panel below the editor, shown while there is a comparison; package.json names both. */
const view = 'wenheng.changes'
const isComparing = 'wenheng.comparing'

/** The comparison that the view shows. */
interface Shown {
  readonly draft: Uri
  readonly old: OldDraft
  /** What the old draft is called. */
  readonly name: string
  /** What the left side of the editor shows. */
  readonly left: Uri
  readonly title: string
}

/**
 * Registers the comparison with the version in Git and with another draft: the editor of differences, and beside it a
 * view of the changes by weight, from which each is a click away.
 */
export function registerComparison(client: () => BaseLanguageClient): Disposable {
  const tree = new ChangeTree()
  const shownIn = window.createTreeView(view, { treeDataProvider: tree, showCollapseAll: true })
  let shown: Shown | null = null

  async function compare(document: TextDocument, old: OldDraft, name: string): Promise<void> {
    const params = paramsOf(document.uri, old)
    const found = await client().sendRequest<ComparisonAnswer>(compareMethod, params)
    if (found.problem !== null) return tell(problems[found.problem]())
    if (found.groups.length === 0) {
      await close()
      return tell(found.summary)
    }
    const title = l10n.t('{0} ↔ {1}', name, nameOf(document.uri))
    shown = { draft: document.uri, old, name, left: oldTextUri(Uri.parse(old.uri).path, found.oldText), title }
    tree.show(found)
    shownIn.message = `${title}　${found.summary}`
    await commands.executeCommand('setContext', isComparing, true)
    await commands.executeCommand('vscode.diff', shown.left, shown.draft, title, { preview: false })
    const [first] = found.groups
    if (first) await shownIn.reveal(first, { select: false, focus: false })
  }

  function paramsOf(draft: Uri, old: OldDraft): CompareParams {
    return { uri: client().code2ProtocolConverter.asUri(draft), old }
  }

  async function withGit(): Promise<void> {
    const document = window.activeTextEditor?.document
    if (!document) return tell(l10n.t('Open the draft first.'))
    const version = await versionInGit(document.uri)
    if ('reason' in version) return tell(version.reason)
    const old = { uri: client().code2ProtocolConverter.asUri(document.uri), text: version.text }
    await compare(document, old, `${nameOf(document.uri)} (HEAD)`)
  }

  async function withDraft(chosen?: unknown): Promise<void> {
    const document = window.activeTextEditor?.document
    if (!document) return tell(l10n.t('Open the draft first.'))
    const other = chosen instanceof Uri ? chosen : await chooseOldDraft(document.uri)
    if (other) await compare(document, { uri: client().code2ProtocolConverter.asUri(other), text: null }, nameOf(other))
  }

  async function again(): Promise<void> {
    if (!shown) return
    const { draft, old, name } = shown
    await compare(await workspace.openTextDocument(draft), old, name)
  }

  async function show({ old, new: fresh }: ComparedChange): Promise<void> {
    if (!shown) return
    const { left, draft, title } = shown
    const options = fresh ? { selection: rangeOf(fresh), preview: false } : { preview: false }
    await commands.executeCommand('vscode.diff', left, draft, title, options)
    if (old) select(left, old)
    if (fresh) select(draft, fresh)
  }

  async function close(): Promise<void> {
    shown = null
    tree.show({ groups: [] })
    await commands.executeCommand('setContext', isComparing, false)
  }

  return Disposable.from(
    shownIn,
    serveOldTexts(),
    commands.registerCommand('wenheng.compareWithGit', withGit),
    commands.registerCommand('wenheng.compareWithDraft', withDraft),
    commands.registerCommand('wenheng.compareAgain', again),
    commands.registerCommand('wenheng.closeComparison', close),
    commands.registerCommand('wenheng.saveChangeTable', async (chosen?: unknown) => {
      if (!shown) return
      const { draft, old } = shown
      await saveChangeTable(client(), paramsOf(draft, old), draft, chosen instanceof Uri ? chosen : undefined)
    }),
    commands.registerCommand(showChangeCommand, show),
  )
}

/** Selects a place in the editor that shows a document, if one does. */
function select(uri: Uri, place: ComparedRange): void {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  if (!editor) return
  const range = rangeOf(place)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  editor.selection = new Selection(range.start, range.end)
}

const problems: Readonly<Record<NonNullable<ComparisonAnswer['problem']>, () => string>> = {
  closed: () => l10n.t('This is no draft that Wenheng reads.'),
  unreadable: () => l10n.t('The draft before the changes cannot be read.'),
}

function tell(words: string): void {
  void window.showInformationMessage(words)
}
