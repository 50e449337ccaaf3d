import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile } from './draft.ts'
import { kindergartenNotice, planWithoutCompute } from './samples.ts'

describe('the tools for assistants in the editor', () => {
  afterEach(closeAll)

  it('are there for every assistant', () => {
    const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('wenheng_'))
    assert.deepEqual(names.sort(), ['wenheng_clause', 'wenheng_coverage', 'wenheng_findings', 'wenheng_framework'])
  })

  // In tests the editor answers its own questions with yes.
  it('read the draft in the active editor once the user has agreed', async () => {
    await openFile('assistant-plan.md', planWithoutCompute)
    const { file, dimensions } = await invoke('wenheng_coverage', {})
    assert.match(String(file), /assistant-plan\.md$/)
    assert.ok(Array.isArray(dimensions) && dimensions.length === 5)
    const { text } = await invoke('wenheng_clause', { element: 'talent.training' })
    assert.equal(typeof text, 'string')
  })

  it('read another open draft by its name, as it is in the editor', async () => {
    const draft = await openFile('assistant-plan.md', planWithoutCompute)
    await openFile('assistant-notice.md', kindergartenNotice)
    const { file } = await invoke('wenheng_findings', { file: vscode.workspace.asRelativePath(draft.uri) })
    assert.equal(file, vscode.workspace.asRelativePath(draft.uri))
  })

  it('say in a sentence why there is nothing to read', async () => {
    assert.match(await refusal('wenheng_findings', { file: 'nowhere.md' }), /nowhere\.md/)
    await openFile('assistant-plan.md', planWithoutCompute)
    assert.match(await refusal('wenheng_clause', { element: 'water' }), /water/)
  })

  it('look up the framework without a draft', async () => {
    assert.match(JSON.stringify(await invoke('wenheng_framework', { term: '算力' })), /"id":"compute"/)
  })
})

async function invoke(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined })
  const [part] = content
  assert.ok(part instanceof vscode.LanguageModelTextPart)
  return JSON.parse(part.value)
}

/** The sentence with which a call fails. */
function refusal(name: string, input: object): Promise<string> {
  return invoke(name, input).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}
