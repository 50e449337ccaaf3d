import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { editorLanguage } from '../../../server/src/host/draft-file.ts'
import { nodeFolders } from '../../../server/src/host/node.ts'

describe('folders of the disk', () => {
  let root: string
  const uri = (file: string): string => pathToFileURL(path.join(root, file)).href
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'wenheng-host-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function write(file: string, text = 'x'): void {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }

  async function list(folder = pathToFileURL(root).href): Promise<string[]> {
    const found: string[] = []
    for await (const file of nodeFolders.list(folder)) found.push(file)
    return found
  }

  it('list the drafts in them by name, without what is hidden or installed', async () => {
    for (const file of ['b.md', 'a/c.markdown', 'a/稿 #1.TXT', 'a/d/e.gongwen', 'f.docx', 'g.ts']) write(file)
    for (const file of ['node_modules/p/README.md', '.git/x.md', 'a/.hidden.md', 'md']) write(file)
    symlinkSync(root, path.join(root, 'round'))
    assert.deepEqual(await list(), ['a/c.markdown', 'a/d/e.gongwen', 'a/稿 #1.TXT', 'b.md'])
  })

  it('are empty where there is none, or not on the disk', async () => {
    assert.deepEqual(await list(uri('nowhere')), [])
    assert.deepEqual(await list('vscode-vfs://github/a/b'), [])
  })

  it('look at a file and read it by its URI', async () => {
    write('稿 #1.md', '正文')
    const look = await nodeFolders.look(uri('稿 #1.md'))
    assert.equal(look?.bytes, 6)
    assert.equal(new TextDecoder().decode(await nodeFolders.read(uri('稿 #1.md'))), '正文')
    utimesSync(path.join(root, '稿 #1.md'), 1, 1)
    assert.notEqual((await nodeFolders.look(uri('稿 #1.md')))?.stamp, look.stamp)
    assert.equal(await nodeFolders.look(uri('nowhere.md')), null)
    assert.equal(await nodeFolders.look(pathToFileURL(root).href), null)
    await assert.rejects(nodeFolders.read(uri('nowhere.md')), { fault: 'missing' })
  })
})

describe('the language of a file', () => {
  it('is told by its name as the editor would', () => {
    const names = ['a.md', 'b.MARKDOWN', 'c.txt', 'd.policy.txt', 'e.gongwen']
    assert.deepEqual(names.map(editorLanguage), ['markdown', 'markdown', 'plaintext', 'policy-draft', 'policy-draft'])
  })
})
