import * as vscode from 'vscode'
import { closeAll, eventually, hoverOver, missing } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

const scheme = 'memfs'

describe('a draft that is on no disk', () => {
  let files: vscode.Disposable
  before(() => {
    files = vscode.workspace.registerFileSystemProvider(scheme, filesOf('/plan.md', planWithoutCompute))
  })
  after(() => files.dispose())
  afterEach(closeAll)

  it('has findings and hovers', async () => {
    const uri = vscode.Uri.from({ scheme, path: '/plan.md' })
    const draft = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(draft)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await eventually('a hover', () => hoverOver(draft, '高质量数据集'))
  })
})

/** A file system with one file, which cannot be changed. */
function filesOf(file: string, text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text)
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions()
  }
  const read = ({ path }: vscode.Uri): Uint8Array => {
    if (path !== file) throw vscode.FileSystemError.FileNotFound(path)
    return bytes
  }
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: read(uri).length }),
    readFile: read,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  }
}
