import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { paragraph, wordFile } from '../../unit/word/word-file.ts'
import { closeAll, newFolder } from './draft.ts'

const body = ['滨江市人工智能行动方案', '一、重点任务', '（一）建设算力平台。市数据局建设智能算力中心,加快投运。']

describe('a Word document in the editor', () => {
  afterEach(closeAll)

  it('is reviewed in a copy beside it, and stays as it is', async () => {
    const folder = newFolder()
    const file = vscode.Uri.joinPath(folder, '稿.docx')
    const bytes = wordFile({ body: body.map((text) => paragraph(text)).join('') })
    await vscode.workspace.fs.writeFile(file, bytes)
    await vscode.commands.executeCommand('wenheng.reviewWord', file, false)
    const [copy] = (await vscode.workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter((name) => name !== '稿.docx')
    assert.match(copy ?? '', /^稿(（文衡审阅）| \(Wenheng review\))\.docx$/)
    const reviewed = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, copy ?? ''))
    assert.match(new TextDecoder('latin1').decode(reviewed), /^PK.*word\/comments\.xml/s)
    assert.deepEqual([...(await vscode.workspace.fs.readFile(file))], [...bytes])
  })
})
