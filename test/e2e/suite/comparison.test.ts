import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, findings, newFolder, openFile, tabs, writeFile } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

describe('the comparison in the editor', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('wenheng.closeComparison')
    await vscode.window.tabGroups.close(diffs())
    await closeAll()
  })

  it('shows both drafts side by side, and goes to the place of a change', async () => {
    const old = vscode.Uri.joinPath(newFolder(), 'old.md')
    await writeFile(old, planWithoutCompute)
    const changed = planWithoutCompute.replace(/。/, '。新增一句，到2030年建成30个平台。')
    const draft = await openFile('new.md', changed)
    await vscode.commands.executeCommand('wenheng.compareWithDraft', old)
    const [tab] = await eventually('the differences', () => diffs().length > 0 && diffs())
    const input = tab?.input
    assert.ok(input instanceof vscode.TabInputTextDiff)
    assert.equal(input.modified.toString(), draft.uri.toString())
    const before = await vscode.workspace.openTextDocument(input.original)
    assert.equal(before.getText(), planWithoutCompute)
    assert.deepEqual(findings(before), [], 'the old draft is no draft to check')
    const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } }
    await vscode.commands.executeCommand('wenheng.showChange', {
      kind: 'changed',
      words: '',
      where: '',
      old: place,
      new: place,
    })
    await eventually('the place', () => vscode.window.activeTextEditor?.selection.start.line === 2)
  })

  it('takes a draft that was never saved', async () => {
    const old = await vscode.workspace.openTextDocument({ language: 'markdown', content: planWithoutCompute })
    await openFile('new.md', `${planWithoutCompute}\n新增一段。\n`)
    await vscode.commands.executeCommand('wenheng.compareWithDraft', old.uri)
    await eventually('the differences', () => diffs().length > 0)
  })
})

function diffs(): vscode.Tab[] {
  return tabs((input) => input instanceof vscode.TabInputTextDiff)
}
