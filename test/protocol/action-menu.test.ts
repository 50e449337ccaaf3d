import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver/node'
import { falseAlarmMethod, type OtherFix, otherFixesMethod } from '../../server/protocol.ts'
import { edits, finding } from './actions.ts'
import { able, Client, words } from './client.ts'
import { chinese } from './samples.ts'

describe('protocol: the menu of code actions', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  it('fixes come in order: the best clause, which is preferred, others to choose from, a section, not applicable', async () => {
    client.settings = { rules: { 'missing-synergy': 'off' } }
    await client.start(able, 'zh-cn', { choosesFixes: true, setsRules: true, showsRulePages: true })
    const uri = await client.open(chinese.replace('但算力供给不足', '人才较多'))
    const listed = await client.actions(uri, await finding(client, uri, '缺少算力'))
    // Two findings share the heading of the tasks.
    assert.deepEqual(
      listed.map(({ title, isPreferred }) => `${isPreferred ? '* ' : ''}${title.replace(/：.*/, '')}`),
      [
        '插入算力条款（四）',
        '插入人才条款（四）',
        '算力',
        '人才',
        '说明“维度缺失”这条规则',
        '在此处停用“维度缺失”',
        '在本文稿中停用“维度缺失”',
        '在所有文稿中停用“维度缺失”（写入设置）',
      ],
    )
    await client.replace(
      uri,
      '（三）完善',
      '（三）建设算力平台。市数据局牵头建设智能算力中心，统一调度全市算力。\n\n（四）完善',
    )
    const [best, choice, ...rest] = await client.actions(uri, await finding(client, uri, '缺少人才'))
    assert.equal(best?.isPreferred, true)
    assert.equal(choice?.title, '选择其他人才条款…')
    assert.deepEqual(
      rest.map(({ title }) => title.slice(0, 4)),
      ['新增一节', '标为不适', '说明“维', '在此处停', '在本文稿', '在所有文'],
    )
    const [params] = choice?.command?.arguments ?? []
    const fixes = await client.connection.sendRequest<OtherFix[]>(otherFixesMethod, params)
    const clauses = fixes.filter(({ kind }) => kind === 'clause')
    assert.ok(clauses.length > 3 && clauses.every(({ text, description }) => text && description === '本稿尚无'))
    assert.equal(new Set(clauses.map(({ label }) => label)).size, clauses.length, 'one of each element')
    assert.deepEqual(
      fixes.slice(clauses.length).map(({ kind }) => kind),
      ['section', 'not-applicable'],
    )
    const chosen = clauses[2]
    assert.ok(chosen)
    await client.apply(uri, edits(await client.resolve({ title: chosen.action.title, data: chosen.action.data })))
    assert.ok(!(await client.diagnostics(uri)).some((one) => words(one).includes('缺少人才')))
  })

  it('an example of a false alarm has no words of the draft', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const { range } = await finding(client, uri, '缺少算力')
    const ask = (position: typeof range.start) =>
      client.connection.sendRequest<string | null>(falseAlarmMethod, { uri, rule: 'missing-dimension', position })
    const example = (await ask(range.start)) ?? ''
    assert.match(example, /^rule: missing-dimension \(warning\), message: problem\ndimensions: compute\n/)
    assert.match(example, /算力供给不足/, 'words of the framework stay')
    assert.doesNotMatch(example, /滨江|全市|企业已有/)
    assert.equal(await ask({ line: 999, character: 0 }), null)
  })

  it('rewrites say of a paragraph what it counts as, and of a draft whether it is judged', async () => {
    await client.start(able, 'zh-cn', { choosesFixes: true })
    const uri = await client.open(chinese)
    const rewrites = async (words: string) => {
      const document = client.document(uri)
      const at = document.positionAt(document.getText().indexOf(words))
      return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [], only: ['refactor'] },
      })
    }
    const [out, choose] = await rewrites('市数据局牵头')
    assert.deepEqual([out?.title, choose?.title], ['本段不计为数据措施', '本段计为…措施'])
    assert.deepEqual(
      choose?.command?.arguments?.[0].map(({ title }: CodeAction) => title.slice(4, 6)),
      ['算力', '算法', '人才', '制度'],
    )
    assert.deepEqual(await rewrites('重点任务'), [], 'a heading counts as nothing')
    assert.ok(out)
    await client.apply(uri, edits(await client.resolve(out)))
    assert.match(client.document(uri).getText(), /\n<!-- 文衡-不计为 数据：【理由】 -->\n（一）建设行业数据集。/)
    assert.ok((await client.diagnostics(uri)).some((one) => words(one).includes('缺少数据')))
    for (const kind of ['no-policy', 'policy'] as const) {
      const data = { uri, version: client.document(uri).version, directive: { kind } }
      await client.apply(uri, edits(await client.resolve({ title: '', data })))
      await client.diagnostics(uri)
      assert.equal(client.statuses.at(-1)?.judged, kind === 'policy')
    }
    assert.equal(
      client
        .document(uri)
        .getText()
        .match(/政策文稿/g)?.length,
      1,
      'the directive is changed, not repeated',
    )
  })
})
