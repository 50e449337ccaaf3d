import * as vscode from 'vscode'
import { serveReadOnly } from '../../../client/src/read-only-files.ts'
import { closeAll, eventually, hoverOver, missing } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

const plan = vscode.Uri.from({ scheme: 'memfs', path: '/plan.md' })

describe('a draft that is on no disk', () => {
  let files: vscode.Disposable
  before(() => {
    files = serveReadOnly(plan.scheme, async (file) => {
      if (file.path !== plan.path) throw vscode.FileSystemError.FileNotFound(file)
      return new TextEncoder().encode(planWithoutCompute)
    })
  })
  after(() => files.dispose())
  afterEach(closeAll)

  it('has findings and hovers', async () => {
    const draft = await vscode.workspace.openTextDocument(plan)
    await vscode.window.showTextDocument(draft)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await eventually('a hover', () => hoverOver(draft, '高质量数据集'))
  })
})
