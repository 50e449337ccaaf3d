import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, newFolder, openFile } from './draft.ts'

const draft = '# 滨江市算力行动方案\n\n## 一、任务\n\n（一）建设平台。市数据局牵头建设算力平台。\n'

describe('Word documents in the editor', () => {
  afterEach(closeAll)

  it('are written of a draft and opened as one', async () => {
    await openFile('plan.md', draft)
    const file = vscode.Uri.joinPath(newFolder(), 'plan.docx')
    await vscode.commands.executeCommand('wenheng.exportWord', file)
    const bytes = await vscode.workspace.fs.readFile(file)
    assert.equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK')
    await vscode.commands.executeCommand('wenheng.importWord', file)
    const document = vscode.window.activeTextEditor?.document
    assert.ok(document?.isUntitled && document.languageId === 'markdown')
    assert.equal(document.getText(), draft)
  })
})
