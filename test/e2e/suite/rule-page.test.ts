import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { apply, closeAll, eventually, findings, missing, openFile, previews, quickFix } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

const page = vscode.Uri.parse('wenheng-rule:/missing-dimension.md')

describe('the page of a rule in the editor', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.window.tabGroups.close(previews())
  })

  it('opens from the code of a finding', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, /算力|compute/i))
    assert.ok(typeof finding.code === 'object')
    const { target } = finding.code
    assert.equal(target.scheme, 'command')
    await vscode.commands.executeCommand(target.path, ...JSON.parse(target.query))
    await eventually('its preview', () => previews().some(({ label }) => label.includes('missing-dimension')))
  })

  it('opens from the quick fixes', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, /算力|compute/i))
    await apply(await quickFix(draft, finding, /^(?:Explain the rule missing-dimension|说明“维度缺失”这条规则)$/))
    await eventually('its preview', () => previews().some(({ label }) => label.includes('missing-dimension')))
  })

  it('cannot be written, and is no draft', async () => {
    const document = await vscode.workspace.openTextDocument(page)
    assert.match(document.getText(), /^# missing-dimension\n/)
    assert.equal(document.languageId, 'markdown')
    assert.equal(vscode.workspace.fs.isWritableFileSystem(page.scheme), false)
    await assert.rejects(async () => vscode.workspace.fs.writeFile(page, new Uint8Array()))
    await vscode.window.showTextDocument(document)
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the findings of a draft', () => findings(draft).length > 0)
    assert.deepEqual(findings(document), [])
  })

  it('there is none of any other name', async () => {
    for (const path of ['/none.md', '/../package.json', '/rules/missing-dimension.md', '/missing-dimension'])
      await assert.rejects(async () => vscode.workspace.fs.readFile(page.with({ path })), vscode.FileSystemError)
  })
})
