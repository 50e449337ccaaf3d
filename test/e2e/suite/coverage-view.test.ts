import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { acceptQuickPick, append, closeAll, eventually, missing, newFolder, openFile, tabs } from './draft.ts'
import { computeClause, planWithoutCompute } from './samples.ts'

const panels = (kind: string): vscode.Tab[] =>
  tabs((input) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(kind))

describe('the view of coverage in the editor', () => {
  afterEach(async () => {
    await vscode.window.tabGroups.close([...panels('wenheng.coverage'), ...panels('wenheng.ledger')])
    await closeAll()
  })

  async function opened(): Promise<vscode.TextDocument> {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    return draft
  }

  it('opens once, beside the draft, which keeps the focus', async () => {
    const draft = await opened()
    await vscode.commands.executeCommand('wenheng.showCoverage')
    await vscode.commands.executeCommand('wenheng.showCoverage')
    await eventually('the panel', () => panels('wenheng.coverage').length === 1)
    assert.equal(vscode.window.activeTextEditor?.document, draft)
    assert.notEqual(panels('wenheng.coverage')[0]?.group.viewColumn, vscode.window.activeTextEditor?.viewColumn)
    await append(draft, computeClause)
    await eventually('the end of the finding', () => !missing(draft, /算力|compute/i))
  })

  it('inserts a clause on an element', async () => {
    const draft = await opened()
    const asked = { uri: draft.uri.toString(), dimension: 'compute', element: 'compute.green' }
    let isDone = false
    const inserted = Promise.resolve(vscode.commands.executeCommand('wenheng.insertClause', asked)).then(() => {
      isDone = true
    })
    await eventually('the clause', async () => {
      if (!isDone) await acceptQuickPick()
      return isDone && draft.isDirty
    })
    await inserted
    assert.match(draft.getText(), /能效|绿电|PUE/)
  })

  it('writes what a reviewer decides into the draft, in one step to undo', async () => {
    const draft = await opened()
    const before = draft.getText()
    const line = draft.positionAt(before.indexOf('由市数据局')).line
    await vscode.commands.executeCommand('wenheng.decideCoverage', {
      uri: draft.uri.toString(),
      version: draft.version,
      kind: 'not-count',
      topic: 'data',
      position: { line, character: 0 },
      reason: '只编目录',
      reviewer: '李明',
    })
    assert.equal(draft.lineAt(line).text, '<!-- 文衡-不计为 数据：只编目录（审核人：李明） -->')
    await eventually('a finding on data', () => missing(draft, /数据|data/i))
    await vscode.commands.executeCommand('undo')
    assert.equal(draft.getText(), before)
  })

  it('has the table of tasks, and saves it as a workbook, CSV and Markdown', async () => {
    await opened()
    await vscode.commands.executeCommand('wenheng.showLedger')
    await eventually('the panel', () => panels('wenheng.ledger').length === 1)
    const starts = { xlsx: 'PK', csv: '\ufeff序号', md: '| 序号' }
    for (const [format, start] of Object.entries(starts)) {
      const file = vscode.Uri.joinPath(newFolder(), `tasks.${format}`)
      await vscode.commands.executeCommand('wenheng.exportLedger', { format, file })
      const bytes = await vscode.workspace.fs.readFile(file)
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      assert.ok(text.startsWith(start), `${format}: ${text.slice(0, 20)}`)
    }
  })

  it('has trees in the side bar', async () => {
    await opened()
    for (const tree of ['coverage', 'problem', 'task'])
      await vscode.commands.executeCommand(`wenheng.${tree}Tree.focus`)
    await vscode.commands.executeCommand('workbench.view.explorer')
  })
})
