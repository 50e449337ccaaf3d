import assert from 'node:assert/strict'
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import { able, Client, words } from './client.ts'
import { chinese, minutes } from './samples.ts'

/** Six megabytes, of which no two paragraphs are the same. */
const long = `${chinese}${Array.from({ length: 30_000 }, (_, index) => `第${index}项工作由市统计局会同各区有关部门按职责分工推进落实，于每年年底前向市人民政府报告完成情况。\n`).join('\n')}`
const talent = '（四）培养复合型人才。支持高校开设人工智能专业课程，引进高层次人才团队。'
const big = 'file:///long.md'
const small = 'file:///short.md'

/** Waits for all; gives the names in the order in which they ended, and how. */
async function order(requests: Readonly<Record<string, Promise<unknown>>>): Promise<string[]> {
  const ended: string[] = []
  await Promise.all(
    Object.entries(requests).map(([name, request]) =>
      request.then(
        () => ended.push(name),
        (error: unknown) => ended.push(`${name}: ${error instanceof ResponseError ? error.code : error}`),
      ),
    ),
  )
  return ended
}

function missing(report: DocumentDiagnosticReport): string[] {
  assert.equal(report.kind, 'full')
  return report.items.filter(({ code }) => code === 'missing-dimension').map((item) => words(item).slice(0, 4))
}

describe('protocol: while a long draft is analysed', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  /** Opens the long draft, of which nothing is known yet when this returns, to one that pulls or is pushed to. */
  async function start(pulls: boolean): Promise<void> {
    const { diagnostic, ...others } = able.textDocument ?? {}
    await client.start({ ...able, textDocument: pulls ? { ...others, diagnostic: diagnostic ?? {} } : others })
    await client.open(long, big)
  }

  it('others are opened and answered', async () => {
    await start(true)
    const long = client.report(big)
    await client.open(chinese, small)
    const ended = await order({ long, hover: client.hover(small, '高质量数据集'), report: client.report(small) })
    assert.equal(ended.at(-1), 'long')
  })

  it('typing ends with what the newest version lacks; nothing is told of a version that is gone', async () => {
    await start(false)
    for (const typed of ['甲', '乙', '丙']) await client.replace(big, '定期通报', `${typed}定期通报`)
    await client.replace(big, '## 三、保障措施', `${talent}\n\n## 三、保障措施`)
    await client.hover(big, '高质量数据集')
    const told = client.published.filter(({ uri }) => uri === big)
    assert.deepEqual(
      told.map(({ version }) => version),
      [client.document(big).version],
    )
    assert.deepEqual(missing({ kind: 'full', items: told[0]?.diagnostics ?? [] }), ['缺少算力'])
    assert.deepEqual(
      client.statuses.map(({ missing }) => missing),
      [['算力']],
    )
  })

  it('a pull is answered for the newest version, the next one likewise', async () => {
    await start(true)
    const first = client.report(big)
    await client.replace(big, '## 三、保障措施', `${talent}\n\n## 三、保障措施`)
    const second = client.report(big)
    assert.deepEqual(missing(await first), ['缺少算力'])
    assert.deepEqual(missing(await second), ['缺少算力'])
    const { resultId } = await second
    assert.equal((await client.report(big, resultId)).kind, 'unchanged')
  })

  it('a cancelled request ends at once, the work goes on', async () => {
    await start(true)
    const source = new CancellationTokenSource()
    const params = { textDocument: { uri: big } }
    const cancelled = client.connection.sendRequest('textDocument/diagnostic', params, source.token)
    const kept = client.report(big)
    await client.open(chinese, small)
    await client.hover(small, '高质量数据集')
    source.cancel()
    assert.deepEqual(await order({ cancelled, kept }), [`cancelled: ${LSPErrorCodes.RequestCancelled}`, 'kept'])
  })

  it('a hover over a place of an older version is called off', async () => {
    await start(true)
    const hover = client.hover(big, '高质量数据集')
    await client.replace(big, '滨江市', '江滨市')
    assert.deepEqual(await order({ hover }), [`hover: ${LSPErrorCodes.ContentModified}`])
  })

  it('closed in the middle, nothing is told of it; opened again it is new', async () => {
    await start(true)
    const report = client.report(big)
    const hover = client.hover(big, '高质量数据集')
    await client.close(big)
    assert.deepEqual(await order({ report, hover }), [`report: ${LSPErrorCodes.ServerCancelled}`, 'hover'])
    assert.deepEqual(await hover, null)
    assert.deepEqual(client.statuses, [])
    await client.open(minutes, big)
    assert.deepEqual(await client.diagnostics(big), [])
    assert.deepEqual(
      client.statuses.map(({ judged }) => judged),
      [false],
    )
  })
})
