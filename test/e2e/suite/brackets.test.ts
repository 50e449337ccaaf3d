import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, openUntitled } from './draft.ts'

describe('a policy draft in the editor', () => {
  afterEach(closeAll)

  it('closes full-width brackets and quotation marks as they are typed', async () => {
    const draft = await openUntitled('policy-draft', '')
    // The configuration of a language is loaded when the language is first met.
    await eventually('the configuration of the language', async () => {
      await vscode.commands.executeCommand('type', { text: '（' })
      const isLoaded = draft.getText() === '（）'
      await vscode.commands.executeCommand('undo')
      return isLoaded
    })
    for (const [open, closed] of Object.entries({ '（': '（）', '《': '（《》）', '“': '（《“”》）' })) {
      await vscode.commands.executeCommand('type', { text: open })
      await eventually(closed, () => draft.getText() === closed)
    }
    await vscode.commands.executeCommand('type', { text: '”' })
    assert.equal(draft.getText(), '（《“”》）', 'the closing mark is typed over')
  })
})
