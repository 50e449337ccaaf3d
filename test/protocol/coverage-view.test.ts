import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ClauseList,
  type CoverageView,
  coverageClausesMethod,
  coverageViewMethod,
  coverageWhyMethod,
  decideMethod,
  watchCoverageMethod,
} from '../../server/protocol/coverage-view.ts'
import { type LedgerView, ledgerFileMethod, ledgerMethod } from '../../server/protocol/ledger-view.ts'
import { type DraftEdits, type OtherFix, otherFixesMethod } from '../../server/protocol.ts'
import { Client } from './client.ts'

const compute = '（二）布局算力。建设智能算力中心，统筹调度全市算力资源。'
const plan = `# 滨江市推动人工智能创新发展行动计划

## 一、重点任务

（一）开放数据。2026年底前，建设高质量数据集20个。（市数据局牵头，市科技局配合）

${compute}（市数据局负责）
`

describe('the view of coverage over the protocol', () => {
  let client: Client
  const views: CoverageView[] = []
  before(async () => {
    client = new Client('stdio')
    client.connection.onNotification(coverageViewMethod, (view: CoverageView) => {
      views.push(view)
    })
    await client.start()
  })
  after(() => client.stop())

  async function viewOf(version: number): Promise<CoverageView> {
    for (const limit = Date.now() + 5000; Date.now() < limit; await sleep(5)) {
      const view = views.findLast((one) => one.version === version)
      if (view) return view
    }
    throw new Error(`no view of version ${version}`)
  }
  const watch = (uri: string | null) => client.connection.sendNotification(watchCoverageMethod, { uri })

  it('is sent for the draft that is shown, after each change, and no longer', async () => {
    const uri = await client.open(plan)
    await client.open(plan, 'file:///other.md')
    await client.report(uri)
    assert.equal(views.length, 0)
    await watch(uri)
    assert.equal((await viewOf(1)).dimensions[1]?.status, 'covered')
    await client.replace(uri, compute, '（二）其他。另行规定。')
    assert.notEqual((await viewOf(2)).dimensions[1]?.status, 'covered')
    await client.replace(uri, '（二）其他。另行规定。', compute)
    await viewOf(3)
    assert.ok(views.every((view) => view.uri === uri))
    await watch(null)
    const { length } = views
    await client.replace(uri, '2026年底前', '2027年底前')
    await client.report(uri)
    await sleep(150)
    assert.equal(views.length, length)
    await watch(uri)
    await viewOf(4)
  })

  it('gives the clauses and their reasons on request, for the newest version alone', async () => {
    const uri = 'file:///draft.md'
    const { version } = await viewOf(4)
    const asked = { uri, version, dimension: 'data', kind: 'measure' }
    const clauses = await client.connection.sendRequest<ClauseList | null>(coverageClausesMethod, asked)
    const place = clauses?.first[0]?.place
    assert.ok(place)
    const why = { uri, version, dimension: 'data', position: place.start }
    assert.match(String(await client.connection.sendRequest(coverageWhyMethod, why)), /^计为数据措施/)
    assert.equal(await client.connection.sendRequest(coverageClausesMethod, { ...asked, version: 1 }), null)
    assert.equal(await client.connection.sendRequest(coverageWhyMethod, { ...why, version: 1 }), null)
  })

  it('writes what a reviewer decides', async () => {
    const uri = 'file:///draft.md'
    const decision = { uri, version: 4, kind: 'not-count', topic: 'compute', reason: '只是远景', reviewer: '李明' }
    const position = { line: 6, character: 0 }
    const made = await client.connection.sendRequest<DraftEdits>(decideMethod, { ...decision, position })
    assert.deepEqual(
      made.edits.map(({ newText }) => newText),
      ['<!-- 文衡-不计为 算力：只是远景（审核人：李明） -->\n'],
    )
    await client.apply(uri, [...made.edits])
    const view = await viewOf(5)
    assert.equal(view.decisions[0]?.reviewer, '李明')
    assert.equal(view.dimensions[1]?.measures, 0)
    const refused = await client.connection.sendRequest<DraftEdits>(decideMethod, {
      ...decision,
      version: 5,
      reason: '',
    })
    assert.match(refused.reason ?? '', /理由/)
  })

  it('lists the clauses on one element', async () => {
    const asked = { uri: 'file:///draft.md', dimension: 'talent', element: 'talent.training' }
    const fixes = await client.connection.sendRequest<OtherFix[]>(otherFixesMethod, asked)
    assert.ok(fixes.length > 0 && fixes.every(({ kind, label }) => kind === 'clause' && label === '在职培训'))
  })

  it('gives the table of tasks, and saves it', async () => {
    const uri = 'file:///other.md'
    const ledger = await client.connection.sendRequest<LedgerView>(ledgerMethod, { uri })
    assert.equal(ledger.title, '滨江市推动人工智能创新发展行动计划')
    assert.deepEqual(ledger.owners, [
      { name: '市数据局', rows: [0, 1] },
      { name: '市科技局', rows: [0] },
    ])
    assert.deepEqual(ledger.rows[1]?.place.start.line, 6)
    const bytes = async (params: object): Promise<Buffer> =>
      Buffer.from(String(await client.connection.sendRequest(ledgerFileMethod, { uri, ...params })), 'base64')
    assert.equal((await bytes({ format: 'xlsx' })).subarray(0, 2).toString(), 'PK')
    const csv = (await bytes({ format: 'csv', owner: '市科技局' })).toString()
    assert.match(csv, /^\ufeff序号,章节,/)
    assert.equal(csv.trimEnd().split('\r\n').length, 2)
    assert.match((await bytes({ format: 'md' })).toString(), /^\| 序号 \|/)
    assert.equal(await client.connection.sendRequest(ledgerMethod, { uri: 'file:///none.md' }), null)
  })

  it('is there soon after a keystroke in 60 kB, which is answered as soon as without it', async () => {
    const clause = (n: number): string =>
      `（${n}）由市数据局牵头，2026年底前建成高质量数据集${n}个，支持企业研发行业大模型，引进领军人才${n}名。`
    const paragraphs = Array.from({ length: 420 }, (_, index) => clause(index + 1))
    const text = `${plan}\n${paragraphs.join('\n\n')}\n`
    assert.ok(Buffer.byteLength(text) > 50_000)
    const uri = await client.open(text, 'file:///long.md')
    await client.report(uri)
    const answered = { closed: [] as number[], open: [] as number[] }
    const shown: number[] = []
    views.length = 0
    const place = { line: 200, character: 5 }
    for (let round = 0; round < 6; round++)
      for (const mode of ['closed', 'open'] as const) {
        await watch(mode === 'open' ? uri : null)
        await sleep(100)
        for (let stroke = 0; stroke < 12; stroke++) {
          const start = performance.now()
          await client.apply(uri, [{ range: { start: place, end: place }, newText: '数' }])
          await client.report(uri)
          answered[mode].push(performance.now() - start)
          if (mode === 'open') {
            await viewOf(client.document(uri).version)
            shown.push(performance.now() - start)
          } else await sleep(30)
        }
      }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0
    const [closed, open, view] = [median(answered.closed), median(answered.open), median(shown)]
    assert.ok(open < 1.5 * closed + 5, `closed ${closed.toFixed(1)} ms, open ${open.toFixed(1)} ms`)
    assert.ok(view < 100, `${view.toFixed(1)} ms`)
  })
})
