import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { apply, closeAll, eventually, missing, openFile, quickFix } from './draft.ts'
import { englishPlanWithoutTalent, planWithoutCompute } from './samples.ts'

const compute = /算力|compute/i

describe('quick fixes in the editor', () => {
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
    await eventually('the mark', () => /wenheng-not-applicable compute/.test(draft.getText()))
    await eventually('the end of the finding', () => !missing(draft, compute))
  })
})
