// On the desktop alone: it makes a Git repository on the disk.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import * as vscode from 'vscode'
import { closeAll, eventually, newFolder, tabs, writeFile } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

describe('the comparison with the version in Git', () => {
  const folder = newFolder()
  const file = vscode.Uri.joinPath(folder, 'plan.md')
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('git')
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder.fsPath, encoding: 'utf8' })

  before(async () => {
    await writeFile(file, planWithoutCompute)
    git('init', '--quiet')
    // The committer is nobody in particular: the machine may have no settings of Git.
    const nobody = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
    git('add', 'plan.md')
    git(...nobody, 'commit', '--quiet', '--no-gpg-sign', '-m', 'draft')
    // The other tests run without it.
    await settings().update('enabled', true, vscode.ConfigurationTarget.Global)
  })
  after(async () => {
    await vscode.commands.executeCommand('wenheng.closeComparison')
    await vscode.window.tabGroups.close(diffs())
    await closeAll()
    await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global)
  })

  it('shows what has changed since the last commit, saved or not', async () => {
    const draft = await vscode.workspace.openTextDocument(file)
    const editor = await vscode.window.showTextDocument(draft)
    const added = '新增一句，到2030年建成30个平台。'
    await editor.edit((edit) => edit.insert(draft.positionAt(draft.getText().indexOf('。') + 1), added))
    const tab = await eventually('the differences', async () => {
      if (diffs().length === 0) await vscode.commands.executeCommand('wenheng.compareWithGit')
      return diffs()[0]
    })
    const { input } = tab
    assert.ok(input instanceof vscode.TabInputTextDiff)
    assert.equal(input.modified.toString(), file.toString())
    const before = await vscode.workspace.openTextDocument(input.original)
    assert.equal(before.getText(), planWithoutCompute)
    assert.match(tab.label, /plan\.md \(HEAD\)/)
    const table = vscode.Uri.joinPath(folder, 'changes.md')
    await vscode.commands.executeCommand('wenheng.saveChangeTable', table)
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(table))
    assert.ok(written.includes('建成30个平台'), written)
  })

  it('says that nothing has changed where nothing has', async () => {
    await vscode.commands.executeCommand('wenheng.closeComparison')
    await vscode.window.tabGroups.close(diffs())
    const draft = await vscode.workspace.openTextDocument(file)
    await vscode.window.showTextDocument(draft)
    await vscode.commands.executeCommand('workbench.action.files.revert')
    assert.equal(draft.getText(), planWithoutCompute)
    await vscode.commands.executeCommand('wenheng.compareWithGit')
    assert.deepEqual(diffs(), [])
  })
})

function diffs(): vscode.Tab[] {
  return tabs((input) => input instanceof vscode.TabInputTextDiff)
}
