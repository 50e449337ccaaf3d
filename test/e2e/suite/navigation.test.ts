import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, openFile, provided } from './draft.ts'

const rules = `滨江市数据办法

第一条　滨江数据交易所（以下简称交易所）负责登记。

第二条　交易所依照第一条公布目录。

第三条　违反第二条规定的，由交易所予以通报。
`

function cursorAt(document: vscode.TextDocument, words: string, into = 0): vscode.Position {
  const editor = vscode.window.activeTextEditor
  assert.ok(editor)
  const position = document.positionAt(document.getText().indexOf(words) + into)
  editor.selection = new vscode.Selection(position, position)
  return position
}

function definitions(document: vscode.TextDocument, position: vscode.Position): Thenable<vscode.LocationLink[]> {
  return vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, position)
}

describe('getting about in a draft', () => {
  afterEach(closeAll)

  it('goes from a reference to its article', async () => {
    const draft = await openFile('rules.policy.txt', rules)
    const position = cursorAt(draft, '第一条公布', 1)
    const [found] = await provided<vscode.LocationLink>('vscode.executeDefinitionProvider', draft.uri, position)
    assert.equal(found?.targetSelectionRange?.start.line, 2)
  })

  it('marks the uses of a name, and nothing where there is none', async () => {
    const draft = await openFile('rules.policy.txt', rules)
    const marks = (words: string) =>
      vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        draft.uri,
        draft.positionAt(draft.getText().indexOf(words) + 1),
      )
    await eventually('three marks', async () => (await marks('交易所依照')).length === 3)
    assert.deepEqual(await marks('负责登记'), [])
  })

  it('renames a name everywhere', async () => {
    const draft = await openFile('rules.policy.txt', rules)
    await eventually(
      'the definition',
      async () => (await definitions(draft, cursorAt(draft, '交易所依照', 1))).length > 0,
    )
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      draft.uri,
      draft.positionAt(draft.getText().indexOf('交易所依照') + 1),
      '登记机构',
    )
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.equal(draft.getText(), rules.replace(/(?<!数据)交易所/g, '登记机构'))
  })

  it('moves an article with its references, in one step to undo, and the cursor with it', async () => {
    const draft = await openFile('rules.policy.txt', rules)
    cursorAt(draft, '公布目录')
    await eventually('the commands', async () =>
      (await vscode.commands.getCommands()).includes('wenheng.moveClauseDown'),
    )
    await eventually('the move', async () => {
      if (draft.getText() === rules) await vscode.commands.executeCommand('wenheng.moveClauseDown')
      return draft.getText() !== rules
    })
    assert.equal(
      draft.getText(),
      rules.replace(
        /第二条　[\s\S]*/,
        '第二条　违反第三条规定的，由交易所予以通报。\n\n第三条　交易所依照第一条公布目录。\n',
      ),
    )
    const active = vscode.window.activeTextEditor?.selection.active
    assert.ok(active && draft.getText(new vscode.Range(active, active.translate(0, 4))) === '公布目录', 'the cursor')
    await vscode.commands.executeCommand('wenheng.moveClauseUp')
    await eventually('the way back', () => draft.getText() === rules)
    await vscode.commands.executeCommand('undo')
    await vscode.commands.executeCommand('undo')
    await eventually('the draft as it was', () => draft.getText() === rules)
  })

  it('goes on with the numbers at Enter, and takes an empty one out', async () => {
    const text = '滨江市若干措施\n\n（一）每年开放一批公共数据目录。\n'
    const draft = await openFile('rules.policy.txt', text)
    await eventually('the definition', async () => (await definitions(draft, cursorAt(draft, '目录'))) !== undefined)
    const end = draft.lineAt(2).range.end
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('type', { text: '\n' })
    await eventually('the number', () => draft.lineAt(3).text === '（二）')
    assert.equal(editor.selection.active.character, 3, 'the cursor is after the number')
    await vscode.commands.executeCommand('type', { text: '\n' })
    await eventually('no number', () => draft.getText() === `${text}\n`)
    assert.equal(editor.selection.active.line, 3)
  })
})
