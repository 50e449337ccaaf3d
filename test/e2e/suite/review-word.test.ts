import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, newFolder } from './draft.ts'

const names = 'http://schemas.openxmlformats.org/'
const body = ['滨江市人工智能行动方案', '一、重点任务', '（一）建设算力平台。市数据局建设智能算力中心,加快投运。']
const files: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${names}package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${names}package/2006/relationships"><Relationship Id="r1" Type="${names}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${names}wordprocessingml/2006/main"><w:body>${body.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
}

describe('a Word document in the editor', () => {
  afterEach(closeAll)

  it('is reviewed in a copy beside it, and stays as it is', async () => {
    const folder = newFolder()
    const file = vscode.Uri.joinPath(folder, '稿.docx')
    const bytes = zipOf(files)
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

/** A zip archive of stored files. */
function zipOf(contents: Readonly<Record<string, string>>): Uint8Array {
  const bytes: number[] = []
  const directory: number[] = []
  const little = (size: number, value: number): number[] =>
    Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff)
  let count = 0
  for (const [name, content] of Object.entries(contents)) {
    const data = [...new TextEncoder().encode(content)]
    const encoded = [...new TextEncoder().encode(name)]
    const common = [
      ...[...little(2, 20), ...little(2, 0), ...little(2, 0), ...little(4, 0x210000), ...little(4, crcOf(data))],
      ...[...little(4, data.length), ...little(4, data.length), ...little(2, encoded.length), ...little(2, 0)],
    ]
    directory.push(
      ...little(4, 0x02014b50),
      ...little(2, 20),
      ...common,
      ...little(4, 0),
      ...little(4, 0),
      ...little(2, 0),
      ...little(4, bytes.length),
      ...encoded,
    )
    bytes.push(...little(4, 0x04034b50), ...common, ...encoded, ...data)
    count++
  }
  const end = [...little(4, 0x06054b50), ...little(4, 0), ...little(2, count), ...little(2, count)]
  return Uint8Array.from([
    ...[...bytes, ...directory, ...end],
    ...[...little(4, directory.length), ...little(4, bytes.length), ...little(2, 0)],
  ])
}

function crcOf(data: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
