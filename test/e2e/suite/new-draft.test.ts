import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { acceptQuickPick, closeAll, eventually, findings, openFile } from './draft.ts'
import { kindergartenNotice } from './samples.ts'

describe('a new draft in the editor', () => {
  // Commands are there once a draft has started the extension.
  before(() => openFile('notice.md', kindergartenNotice))
  afterEach(closeAll)

  it('is asked for in three steps, and has slots to fill in and nothing else to mend', async () => {
    const begun = vscode.commands.executeCommand('wenheng.newDraft')
    const draft = await eventually('the draft', async () => {
      await acceptQuickPick()
      const document = vscode.window.activeTextEditor?.document
      return document?.isUntitled && document.getText() !== '' ? document : undefined
    })
    await begun
    assert.equal(draft.languageId, 'policy-draft')
    await eventually('its slots', () => findings(draft, 'unfilled-slot').length > 5)
    assert.equal(findings(draft).length, findings(draft, 'unfilled-slot').length)
    assert.match(draft.getText(vscode.window.activeTextEditor?.selection), /^【.+】$/, 'the first slot is selected')
  })

  it('may be a copy of a sample', async () => {
    await vscode.commands.executeCommand('wenheng.openSample', 'binjiang-opinion.md')
    const draft = vscode.window.activeTextEditor?.document
    assert.ok(draft?.isUntitled && draft.languageId === 'markdown')
    assert.match(draft.getText(), /^# 滨江市/)
  })
})
