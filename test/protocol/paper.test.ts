import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DefinitionLink } from 'vscode-languageserver/node'
import { frameworkDocuments, frameworkTextMethod } from '../../server/protocol/framework.ts'
import { able, box, Client } from './client.ts'
import { chinese, english } from './samples.ts'

/** A paper of our own words. Section 4.2 is where the framework finds its datasets. */
const paragraph = '一是开垦荒地。把数据集像种子一样拣选、分类、晾晒，再交给众人去种；仓库要修在高处，钥匙由三人分管。'
const paper = ['四、怎么办', '（二）开荒', paragraph, '二是修渠引水。', '三是看护山林。'].join('\n\n')

describe('protocol: the paper at hand and the framework', () => {
  let client: Client
  let folder: string
  beforeEach(() => {
    client = new Client('stdio')
    folder = mkdtempSync(join(tmpdir(), 'wenheng-paper-'))
  })
  afterEach(async () => {
    await client.stop()
    rmSync(folder, { recursive: true })
  })

  function writePaper(text: string): string {
    const file = join(folder, 'paper.txt')
    writeFileSync(file, text)
    client.settings = { paper: file }
    return pathToFileURL(file).href
  }

  it('the passage of the reader’s own copy, shortened, with a link to its line', async () => {
    const uri = writePaper(paper)
    await client.start(able, 'zh-cn', { framework: true })
    const text = box(await client.hover(await client.open(chinese), '高质量数据集', 2))
    assert.match(text, /\n> ……?把数据集像种子一样拣选、分类、晾晒，再交给众人去种；……\n/)
    assert.ok(text.includes(`[第四部分（二）第一条](${uri}#L5)`), text)
    assert.ok(text.includes(`[查看论文](${uri}#L5)`), text)
    assert.doesNotMatch(text, /论文建议/)
  })

  it('the same in a copy that marks its places', async () => {
    const uri = writePaper(`## 四、怎么办\n\n### （二）开荒\n\n\`[4.2#1]\` ${paragraph}\n`)
    await client.start()
    const text = box(await client.hover(await client.open(chinese), '高质量数据集', 2))
    assert.ok(text.includes(`[查看论文](${uri}#L5)`), text)
  })

  it('our explanation where the passage cannot be told, and says so', async () => {
    writePaper('今天开会。\n\n四、怎么办\n\n（二）开荒\n\n随便写写。\n')
    await client.start()
    const text = box(await client.hover(await client.open(chinese), '高质量数据集', 2))
    assert.match(text, /论文建议/)
    assert.match(text, /在所设的论文副本中未能定位此处/)
  })

  it('says so where the copy cannot be read', async () => {
    client.settings = { paper: join(folder, 'none.md') }
    await client.start()
    assert.match(box(await client.hover(await client.open(chinese), '高质量数据集', 2)), /所设的论文副本无法读取/)
  })

  it('nothing of it without the setting; another once the setting changes', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.doesNotMatch(box(await client.hover(uri, '高质量数据集', 2)), /副本|查看论文/)
    writePaper(paper)
    await client.configure(client.settings)
    assert.match(box(await client.hover(uri, '高质量数据集', 2)), /查看论文/)
  })

  it('for readers of English our explanation, since the paper is in Chinese, with the link', async () => {
    const uri = writePaper(paper)
    await client.start(able, 'en')
    const text = box(await client.hover(await client.open(chinese), '高质量数据集', 2))
    assert.match(text, /The paper recommends/)
    assert.match(text, /speaks of China/)
    assert.ok(text.includes(`[Go to the paper](${uri}#L5)`), text)
  })

  it('the document of the framework in both languages, and the way to an entry', async () => {
    await client.start(able, 'zh-cn', { framework: true })
    const text = await client.connection.sendRequest<string>(frameworkTextMethod, { language: 'zh' })
    assert.match(text, /^# 文衡的框架\n/)
    assert.match(
      await client.connection.sendRequest<string>(frameworkTextMethod, { language: 'en' }),
      /^# The framework of Wenheng\n/,
    )
    const uri = await client.open(`${chinese}\n（四）推动产学研协同，健全相关制度。\n`)
    for (const [word, heading] of [
      ['高质量数据集', '高质量数据集'],
      ['产学研', '产学研协同创新'],
      ['制度', '制度'],
    ] as const) {
      const found = await client.ask<DefinitionLink[] | null>('textDocument/definition', uri, word, 1)
      const [link] = found ?? []
      assert.ok(link, word)
      assert.equal(link.targetUri, frameworkDocuments.zh)
      assert.equal(text.split('\n')[link.targetRange.start.line]?.replace(/^#+ /, ''), heading)
    }
  })

  it('no way there for a client without such a document', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.equal(await client.ask('textDocument/definition', uri, '高质量数据集', 1), null)
    assert.doesNotMatch(box(await client.hover(uri, '高质量数据集', 2)), /command:/)
  })

  it('in plain text no links', async () => {
    writePaper(paper)
    await client.start(
      { ...able, textDocument: { ...able.textDocument, hover: { contentFormat: ['plaintext'] } } },
      'en',
      { framework: true },
    )
    assert.doesNotMatch(box(await client.hover(await client.open(english), 'foundation models', 3)), /\]\(|\*\*/)
  })
})
