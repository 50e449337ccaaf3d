import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, missing, newFolder, writeFile } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

describe('exports that cannot be written', () => {
  let draft: vscode.TextDocument
  before(async () => {
    const folder = newFolder()
    await writeFile(vscode.Uri.joinPath(folder, 'old.md'), planWithoutCompute.replace('。', '，试行。'))
    await writeFile(vscode.Uri.joinPath(folder, '.wenheng.yaml'), 'parents: [old.md]\n')
    await writeFile(vscode.Uri.joinPath(folder, 'plan.md'), planWithoutCompute)
    draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'plan.md'))
    await vscode.window.showTextDocument(draft)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await vscode.commands.executeCommand('wenheng.compareWithDraft', vscode.Uri.joinPath(folder, 'old.md'))
    await vscode.window.showTextDocument(draft)
    await eventually('the alignment', () => vscode.commands.executeCommand('wenheng.alignWithParents'))
  })
  after(async () => {
    await vscode.commands.executeCommand('wenheng.closeComparison')
    await closeAll()
  })

  /** Every command that writes a file of a draft, with the file to write. */
  const exports = (file: (ending: string) => vscode.Uri): readonly (readonly [string, unknown])[] => [
    ['wenheng.exportReport', file('html').toString()],
    ['wenheng.exportPmc', file('csv').toString()],
    ['wenheng.exportWord', file('docx')],
    ['wenheng.exportLedger', { format: 'csv', file: file('csv') }],
    ['wenheng.exportAlignment', file('csv')],
    ['wenheng.saveChangeTable', file('md')],
  ]

  it('end with a sentence, not with an error of the command', async () => {
    for (const [command, argument] of exports((ending) => vscode.Uri.joinPath(draft.uri, `in-a-file.${ending}`))) {
      await vscode.window.showTextDocument(draft)
      const failure = await Promise.resolve(vscode.commands.executeCommand(command, argument)).then(
        () => null,
        (error: unknown) => String(error),
      )
      assert.equal(failure, null, command)
    }
  })

  it('never write over the draft', async () => {
    for (const [command, argument] of exports(() => draft.uri)) {
      await vscode.window.showTextDocument(draft)
      await vscode.commands.executeCommand(command, argument)
      const bytes = await vscode.workspace.fs.readFile(draft.uri)
      assert.equal(new TextDecoder().decode(bytes), planWithoutCompute, command)
    }
  })

  it('are written where they can be', async () => {
    const folder = vscode.Uri.joinPath(draft.uri, '..')
    let made = 0
    for (const [command, argument] of exports((ending) => vscode.Uri.joinPath(folder, `made-${++made}.${ending}`))) {
      await vscode.window.showTextDocument(draft)
      await vscode.commands.executeCommand(command, argument)
    }
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name)
    assert.equal(names.filter((name) => name.startsWith('made-')).length, 6)
  })
})
