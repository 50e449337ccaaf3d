import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { acceptQuickPick, apply, closeAll, eventually, missing, openFile, quickFix, tabs } from './draft.ts'
import { englishPlanWithoutTalent, planWithoutCompute } from './samples.ts'

const compute = /算力|compute/i

describe('quick fixes in the editor', () => {
  const settings = () => vscode.workspace.getConfiguration('wenheng')
  before(() => settings().update('previewInsertion', false, vscode.ConfigurationTarget.Global))
  after(() => settings().update('previewInsertion', undefined, vscode.ConfigurationTarget.Global))
  afterEach(closeAll)

  it('insert a clause that ends the finding, and one undo takes it back', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, compute))
    const fix = await quickFix(draft, finding, /算力|compute/i)
    assert.equal(fix.isPreferred, true, `“${fix.title}” is the best one`)
    await apply(fix)
    await eventually('the clause', () => draft.getText().length > planWithoutCompute.length)
    assert.match(draft.getText(), /（五）/, 'numbered like its neighbours')
    await eventually('the end of the finding', () => !missing(draft, compute))
    await vscode.commands.executeCommand('undo')
    await eventually('the draft as it was', () => draft.getText() === planWithoutCompute)
    await eventually('the return of the finding', () => missing(draft, compute))
  })

  it('show what they would insert out of view, and insert it once the writer says so', async () => {
    await settings().update('previewInsertion', true, vscode.ConfigurationTarget.Global)
    const text = planWithoutCompute.replace('## 二、', `${'本市人工智能产业基础较好。\n\n'.repeat(80)}## 二、`)
    const draft = await openFile('long.md', text)
    const finding = await eventually('the finding', () => missing(draft, compute))
    const fix = await quickFix(draft, finding, /算力|compute/i)
    const applied = apply(fix)
    const previews = () => tabs((input) => input instanceof vscode.TabInputTextDiff)
    await eventually('the comparison', () => previews().length > 0)
    assert.equal(draft.getText(), text, 'nothing is inserted yet')
    await eventually('the clause', async () => {
      await acceptQuickPick()
      return draft.getText().length > text.length
    })
    await applied
    assert.equal(previews().length, 0)
    await settings().update('previewInsertion', false, vscode.ConfigurationTarget.Global)
  })

  it('mend an English draft', async () => {
    const draft = await openFile('plan.md', englishPlanWithoutTalent)
    const finding = await eventually('the finding', () => missing(draft, /talent|人才/i))
    await apply(await quickFix(draft, finding, /talent|人才/i))
    await eventually('the clause', () => draft.getText().length > englishPlanWithoutTalent.length)
    await eventually('the end of the finding', () => !missing(draft, /talent|人才/i))
  })

  it('mark a dimension as not applicable', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, compute))
    await apply(await quickFix(draft, finding, /不适用|not applicable/i))
    await eventually('the mark', () => /文衡-不适用 算力/.test(draft.getText()))
    await eventually('the end of the finding', () => !missing(draft, compute))
  })

  it('change half-width marks one by one, and all at once by source.fixAll', async () => {
    const text = '# 数据开放办法\n\n各部门开放数据,每季度**更新**;按年公布。\n'
    const draft = await openFile('marks.md', text)
    const half = (): vscode.Diagnostic | undefined =>
      vscode.languages.getDiagnostics(draft.uri).find(({ message }) => /半角|half-width/.test(message))
    const finding = await eventually('the finding', half)
    await apply(await quickFix(draft, finding, /全角|Change to/))
    await eventually('the mark', () => draft.getText() === text.replace(',', '，'))
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      new vscode.Range(0, 0, draft.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    )
    const all = actions.find(({ kind }) => kind?.value === 'source.fixAll.wenheng')
    assert.ok(all, 'source.fixAll.wenheng is offered')
    await apply(all)
    await eventually('all marks', () => draft.getText() === text.replace(',', '，').replace(';', '；'))
    await eventually('the end of the findings', () => half() === undefined)
  })
})
