import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { apply, closeAll, eventually, missing, openFile, quickFix, writeFile } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

const compute = /算力|compute/i

describe('the configuration of a project in the editor', () => {
  afterEach(closeAll)

  it('is read again when it is saved, and a broken one shows its mistake', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, compute))
    const file = vscode.Uri.joinPath(draft.uri, '../.wenheng.yaml')
    await writeFile(file, 'rules:\n  missing-dimension: off\n')
    await eventually('the end of the finding', () => !missing(draft, compute))
    await writeFile(file, 'rules:\n  mising-dimension: off\n')
    const wrong = await eventually('the mistake', () => vscode.languages.getDiagnostics(file)[0])
    assert.match(wrong.message, /mising-dimension/)
    assert.equal(wrong.range.start.line, 1)
    assert.ok(!missing(draft, compute), 'the last valid one holds')
    await writeFile(file, 'rules:\n  missing-dimension: warning\n')
    await eventually('the end of the mistake', () => vscode.languages.getDiagnostics(file).length === 0)
    await eventually('the return of the finding', () => missing(draft, compute))
  })

  it('is written by the quick fix that switches a rule off, where there is one', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const file = vscode.Uri.joinPath(draft.uri, '../.wenheng.yaml')
    await writeFile(file, '# 本处\nrules:\n  soft-only: hint\n')
    const finding = await eventually('the finding', () => missing(draft, compute))
    await apply(await quickFix(draft, finding, /\.wenheng\.yaml/))
    await eventually('the end of the finding', () => !missing(draft, compute))
    const written = await vscode.workspace.openTextDocument(file)
    assert.equal(written.getText(), '# 本处\nrules:\n  soft-only: hint\n  missing-dimension: off\n')
    assert.ok(!written.isDirty)
  })

  it('is the settings of the user where there is none', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, compute))
    const rules = (): unknown => vscode.workspace.getConfiguration('wenheng').inspect('rules')?.globalValue
    try {
      await apply(await quickFix(draft, finding, /写入设置|in the settings/))
      await eventually('the end of the finding', () => !missing(draft, compute))
      assert.deepEqual(rules(), { 'missing-dimension': 'off' })
    } finally {
      await vscode.workspace.getConfiguration('wenheng').update('rules', undefined, vscode.ConfigurationTarget.Global)
    }
    await eventually('the return of the finding', () => missing(draft, compute))
  })
})
