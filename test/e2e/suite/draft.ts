import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import * as vscode from 'vscode'

/** Writes the text to a file of that name, in a new folder of the workspace, and shows it. */
export async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(newFolder(), name)
  await writeFile(file, text)
  return show(await vscode.workspace.openTextDocument(file))
}

let folders = 0

/** A folder of the workspace that is not there yet. Files are written through the editor: in a browser there is no disk. */
export function newFolder(): vscode.Uri {
  const [workspace] = vscode.workspace.workspaceFolders ?? []
  assert.ok(workspace, 'a folder is open')
  folders += 1
  return vscode.Uri.joinPath(workspace.uri, `folder-${folders}`)
}

/** Writes a file as another program would: the editor sees that it has changed. Makes the folders that it lacks. */
export async function writeFile(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
}

/** Shows the text as a document that was never saved. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ language, content }))
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document)
  return document
}

/** Throws away what is unsaved, so that no question is asked, and closes all. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
}

export async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text)
  assert.ok(await vscode.workspace.applyEdit(edit))
}

/** Deletes the words; they stand in the draft exactly once. */
export async function remove(document: vscode.TextDocument, words: string): Promise<void> {
  const start = document.getText().indexOf(words)
  assert.notEqual(start, -1, `the draft has no “${words}”`)
  const edit = new vscode.WorkspaceEdit()
  edit.delete(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + words.length)))
  assert.ok(await vscode.workspace.applyEdit(edit))
}

export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  const { code } = diagnostic
  return typeof code === 'object' ? String(code.value) : code === undefined ? undefined : String(code)
}

export function findings(document: vscode.TextDocument, rule?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((each) => each.source === 'wenheng' && (rule === undefined || ruleOf(each) === rule))
}

/** The finding that the draft leaves out the dimension whose name the pattern matches. */
export function missing(document: vscode.TextDocument, name: RegExp): vscode.Diagnostic | undefined {
  return findings(document, 'missing-dimension').find((each) => name.test(each.message))
}

/** Waits until the answer is there; findings and code actions come when they come. */
export async function eventually<T>(what: string, ask: () => T | undefined | false | Promise<T | undefined | false>) {
  for (const limit = Date.now() + 15_000; Date.now() < limit; await sleep(50)) {
    const answer = await ask()
    if (answer) return answer
  }
  throw new Error(`${what}: not within 15 s`)
}

/** The first quick fix of a finding whose title the pattern matches, with its edit made. */
export function quickFix(document: vscode.TextDocument, finding: vscode.Diagnostic, title: RegExp) {
  return eventually(`a quick fix ${title}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    )
    return actions?.find((each) => title.test(each.title) && (each.edit ?? each.command))
  })
}

/** Does what choosing the action in the menu does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `“${action.title}” was not applied`)
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
}

/** The text of the hovers over the first place where the words stand. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[] | undefined>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  )
  const contents = (hovers ?? []).flatMap((hover) => hover.contents)
  return contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n\n')
}

/** What a provider gives, for which the editor has a command; an empty list until the server has answered. */
export function provided<Answer>(command: string, ...rest: unknown[]): Promise<Answer[]> {
  return eventually(command, async () => {
    const found = await vscode.commands.executeCommand<Answer[] | undefined>(command, ...rest)
    return found && found.length > 0 ? found : undefined
  })
}

/** The tabs whose content is so. */
export function tabs(isMeant: (input: unknown) => boolean): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => isMeant(input))
}

/** The previews of pages. */
export function previews(): vscode.Tab[] {
  return tabs((input) => input instanceof vscode.TabInputWebview && input.viewType.includes('markdown'))
}

/** Chooses what is selected in the list that the editor shows, if it shows one. */
export async function acceptQuickPick(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
}
