import * as vscode from 'vscode'
import { append, closeAll, eventually, newFolder, openFile, ruleOf, writeFile } from './draft.ts'
import { computeClause, planWithoutCompute } from './samples.ts'

function lacksCompute(file: vscode.Uri): boolean {
  return vscode.languages
    .getDiagnostics(file)
    .some((each) => ruleOf(each) === 'missing-dimension' && /算力|compute/i.test(each.message))
}

async function set(value: boolean | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('wenheng')
  await settings.update('workspaceDiagnostics', value, vscode.ConfigurationTarget.Global)
}

describe('drafts that are not open', () => {
  let folder: vscode.Uri
  let plan: vscode.Uri
  beforeEach(async () => {
    folder = newFolder()
    plan = vscode.Uri.joinPath(folder, '计划 1.md')
    await writeFile(plan, planWithoutCompute)
    // Starts the extension, whatever was run before.
    await openFile('other.md', planWithoutCompute)
  })
  afterEach(async () => {
    await set(undefined)
    await closeAll()
    await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined)
  })

  it('have findings as long as the setting is on', async () => {
    await set(true)
    await eventually('the finding', () => lacksCompute(plan))
    await set(false)
    await eventually('its end', () => !lacksCompute(plan))
  })

  it('keep them when they are opened and closed, and follow what was saved', async () => {
    await set(true)
    await eventually('the finding', () => lacksCompute(plan))
    const document = await vscode.workspace.openTextDocument(plan)
    await vscode.window.showTextDocument(document)
    await append(document, computeClause)
    await eventually('its end', () => !lacksCompute(plan))
    await closeAll()
    await eventually('its return, since nothing was saved', () => lacksCompute(plan))
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(plan))
    await closeAll()
    await eventually('the finding', () => lacksCompute(plan))
  })

  it('follow what another program writes', async () => {
    await set(true)
    await eventually('the finding', () => lacksCompute(plan))
    await writeFile(plan, planWithoutCompute + computeClause)
    await eventually('its end', () => !lacksCompute(plan))
    await writeFile(plan, planWithoutCompute)
    await eventually('its return', () => lacksCompute(plan))
    await vscode.workspace.fs.delete(folder, { recursive: true })
    await eventually('the end of the file', () => !lacksCompute(plan))
  })
})
