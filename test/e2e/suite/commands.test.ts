import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { acceptQuickPick, append, closeAll, eventually, missing, openFile } from './draft.ts'
import { computeClause, planWithoutCompute } from './samples.ts'

describe('commands in the editor', () => {
  afterEach(closeAll)

  it('are there once a draft is open', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    const commands = await vscode.commands.getCommands(true)
    for (const command of ['wenheng.restartServer', 'wenheng.showLog', 'wenheng.showDimensions'])
      assert.ok(commands.includes(command), command)
  })

  it('restart the server, which then goes on with the open draft', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await vscode.commands.executeCommand('wenheng.restartServer')
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await append(draft, computeClause)
    await eventually('its end', () => !missing(draft, /算力|compute/i))
  })

  it('show a place of a draft, as the links of the status do', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const place = { start: { line: 12, character: 0 }, end: { line: 12, character: 5 } }
    await eventually('the command', async () => (await vscode.commands.getCommands()).includes('wenheng.revealPlace'))
    await vscode.commands.executeCommand('wenheng.revealPlace', draft.uri.toString(), place)
    assert.equal(draft.getText(vscode.window.activeTextEditor?.selection), '由市数据局')
  })

  it('show a masked example of a finding that is wrong, and copy it', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, /算力|compute/i))
    const params = { uri: draft.uri.toString(), rule: 'missing-dimension', position: finding.range.start }
    let isDone = false
    const copied = Promise.resolve(vscode.commands.executeCommand('wenheng.copyFalseAlarm', params)).then(() => {
      isDone = true
    })
    await eventually('the example', () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.getText().includes('rule: missing-dimension')),
    )
    await eventually('the copy', async () => {
      await acceptQuickPick()
      return isDone
    })
    await copied
    const example = await vscode.env.clipboard.readText()
    assert.match(example, /^Wenheng \d+\.\d+\.\d+\nrule: missing-dimension/)
    assert.doesNotMatch(example, /星湾/)
  })

  it('show the log', async () => {
    await openFile('plan.md', planWithoutCompute)
    await eventually('the command', async () => (await vscode.commands.getCommands()).includes('wenheng.showLog'))
    await vscode.commands.executeCommand('wenheng.showLog')
  })
})
