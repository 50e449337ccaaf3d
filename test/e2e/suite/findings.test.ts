import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import * as vscode from 'vscode'
import { append, closeAll, eventually, findings, missing, openFile, openUntitled, remove, ruleOf } from './draft.ts'
import { computeClause, englishPlanWithoutTalent, kindergartenNotice, planWithoutCompute } from './samples.ts'

describe('findings in the editor', () => {
  afterEach(closeAll)

  it('tell on opening which dimension a draft leaves out, and no other', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const finding = await eventually('the finding', () => missing(draft, /算力|compute/i))
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning)
    assert.equal(finding.source, 'wenheng')
    assert.ok(typeof finding.code === 'object' && finding.code.target instanceof vscode.Uri, 'the rule has a page')
    assert.equal(findings(draft, 'missing-dimension').length, 1)
  })

  it('go when a clause is typed and come back when it is deleted', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await append(draft, computeClause)
    await eventually('its end', () => !missing(draft, /算力|compute/i))
    await remove(draft, computeClause)
    await eventually('its return', () => missing(draft, /算力|compute/i))
  })

  it('follow an English draft', async () => {
    const draft = await openFile('plan.md', englishPlanWithoutTalent)
    await eventually('the finding', () => missing(draft, /talent|人才/i))
    assert.equal(findings(draft, 'missing-dimension').length, 1)
  })

  it('come to a draft that was never saved', async () => {
    const draft = await openUntitled('markdown', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
  })

  it('come to plain text', async () => {
    const draft = await openFile('plan.txt', planWithoutCompute.replace(/^#+ /gm, ''))
    assert.equal(draft.languageId, 'plaintext')
    await eventually('the finding', () => missing(draft, /算力|compute/i))
  })

  it('come to *.policy.txt, which is a policy draft', async () => {
    const draft = await openFile('plan.policy.txt', planWithoutCompute.replace(/^#+ /gm, ''))
    assert.equal(draft.languageId, 'policy-draft')
    await eventually('the finding', () => missing(draft, /算力|compute/i))
  })

  it('leave a notice on kindergartens alone', async () => {
    const draft = await openFile('notice.md', kindergartenNotice)
    // A slot is told in every draft: once it shows, the rest would have shown too.
    await append(draft, '\n由【牵头单位】负责。\n')
    await eventually('the slot', () => findings(draft, 'unfilled-slot').length > 0)
    await sleep(500)
    assert.deepEqual(findings(draft).map(ruleOf), ['unfilled-slot'])
  })
})
