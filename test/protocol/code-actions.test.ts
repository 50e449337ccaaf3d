import assert from 'node:assert/strict'
import {
  type CodeAction,
  type Diagnostic,
  SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import { type OtherFix, otherFixesMethod } from '../../server/protocol.ts'
import { able, Client, plainText, words } from './client.ts'
import { chinese, english } from './samples.ts'

/** The edits of an action as plain ones. */
function edits(action: CodeAction): TextEdit[] {
  const [change] = action.edit?.documentChanges ?? []
  if (!TextDocumentEdit.is(change)) return Object.values(action.edit?.changes ?? {}).flat()
  return change.edits.map((edit) =>
    SnippetTextEdit.is(edit) ? { range: edit.range, newText: plainText(edit.snippet.value) } : edit,
  )
}

async function finding(client: Client, uri: string, said: string): Promise<Diagnostic> {
  const found = (await client.diagnostics(uri)).find((one) => words(one).includes(said))
  assert.ok(found, `a finding with «${said}»`)
  return found
}

describe('protocol: code actions', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  async function take(uri: string, said: string, title: RegExp): Promise<CodeAction> {
    const listed = (await client.actions(uri, await finding(client, uri, said))).find((action) =>
      title.test(action.title),
    )
    assert.ok(listed, `an action ${title}`)
    const action = listed.edit ? listed : await client.resolve(listed)
    await client.apply(uri, edits(action))
    return action
  }

  it('insert a clause behind the last measure, with tab stops; the finding is gone', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const action = await take(uri, '缺少人才', /^插入人才条款/)
    assert.match(action.title, /（四）/)
    const [change] = action.edit?.documentChanges ?? []
    assert.ok(
      TextDocumentEdit.is(change) &&
        change.edits.some((edit) => SnippetTextEdit.is(edit) && /\$\{1:【/.test(edit.snippet.value)),
    )
    assert.match(client.document(uri).getText(), /责任主体。\n\n（四）.+\n\n## 三、保障措施/)
    const after = await client.diagnostics(uri)
    assert.ok(!after.some((one) => words(one).includes('缺少人才')))
    assert.ok(
      after.some(({ code }) => code === 'unfilled-slot'),
      'its slots are still to be filled in',
    )
  })

  it('titles come without edits, which are made when one is chosen', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const listed = await client.actions(uri, await finding(client, uri, '缺少算力'))
    assert.ok(listed.length >= 3)
    assert.ok(
      listed.every(
        ({ edit, title, diagnostics }) => edit === undefined && title.length > 4 && diagnostics?.length === 1,
      ),
    )
  })

  it('a client that cannot resolve or take snippets gets plain edits at once', async () => {
    await client.start({ textDocument: { diagnostic: {}, codeAction: {} } })
    const uri = await client.open(chinese)
    const [first] = await client.actions(uri, await finding(client, uri, '缺少算力'))
    assert.match(Object.values(first?.edit?.changes ?? {})[0]?.[0]?.newText ?? '', /【.+】/)
  })

  it('come in order: the best clause, which is preferred, others to choose from, a section, not applicable', async () => {
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
    await client.replace(uri, '（三）完善', '（三）建设算力平台。市数据局牵头建设智能算力中心。\n\n（四）完善')
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

  it('insert a section', async () => {
    await client.start()
    const uri = await client.open(chinese)
    await take(uri, '缺少算力', /^新增/)
    const text = client.document(uri).getText()
    assert.match(text, /\n## 三、.*算力.*\n/)
    assert.match(text, /\n## 四、保障措施\n/)
    assert.ok(!(await client.diagnostics(uri)).some((one) => words(one).includes('缺少算力')))
  })

  it('mark as not applicable: the dimension is no longer missing', async () => {
    await client.start()
    const uri = await client.open(chinese)
    await take(uri, '缺少算力', /不适用/)
    assert.match(client.document(uri).getText(), /<!-- 文衡-不适用 算力：.*-->/)
    assert.ok(!(await client.diagnostics(uri)).some((one) => words(one).includes('缺少算力')))
  })

  it('switch a rule off: here, in the draft, and for all drafts where the client can', async () => {
    await client.start(able, 'zh-cn', { setsRules: true })
    const text = `${chinese}\n各部门汇总数据,按年公布。\n`
    const uri = await client.open(text)
    await take(uri, '半角', /^在此处停用/)
    assert.match(client.document(uri).getText(), /\n<!-- 文衡-停用下一行 半角标点：【理由】 -->\n各部门汇总数据,/)
    const after = await client.diagnostics(uri)
    assert.ok(!after.some(({ code }) => code === 'half-width-mark'))
    assert.ok(
      after.some(({ code }) => code === 'directive-unknown'),
      'its reason is still to be written',
    )
    await take(uri, '缺少算力', /^在本文稿中停用“维度缺失”/)
    assert.match(client.document(uri).getText(), /^<!-- 文衡-停用 维度缺失：【理由】 -->\n\n#/)
    assert.ok(!(await client.diagnostics(uri)).some(({ code }) => code === 'missing-dimension'))
    const other = await client.open(text, 'file:///other.md')
    const [everywhere] = (await client.actions(other, await finding(client, other, '半角'))).flatMap(
      ({ command }) => command ?? [],
    )
    assert.deepEqual(everywhere?.arguments, [{ rule: 'half-width-mark', severity: 'off', uri: other }])
  })

  it('show the page of a rule in the reader’s language, once for each rule, where the client can', async () => {
    await client.start(able, 'zh-cn', { showsRulePages: true })
    const uri = await client.open(chinese)
    const commands = (await client.actions(uri, await finding(client, uri, '缺少算力'))).flatMap(
      ({ command }) => command ?? [],
    )
    assert.deepEqual(commands, [
      {
        title: '说明“维度缺失”这条规则',
        command: 'wenheng.showRulePage',
        arguments: ['missing-dimension.zh-cn'],
      },
    ])
  })

  it('in an English draft', async () => {
    await client.start(able, 'en')
    const uri = await client.open(english)
    await take(uri, 'No measure on talent', /^Insert a talent/)
    assert.ok(!(await client.diagnostics(uri)).some((one) => words(one).includes('No measure on talent')))
  })

  it('say of a paragraph what it counts as, and of a draft whether it is judged', async () => {
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

  it('none where other kinds are asked for', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.deepEqual(await client.actions(uri, await finding(client, uri, '缺少算力'), ['source.fixAll']), [])
  })

  it('that a rule knows itself are sent with their edits; source.fixAll makes all of them', async () => {
    await client.start()
    const text = '# 数据开放办法\r\n\r\n各部门**开放数据**,每季度更新;按年公布。\r\n'
    const uri = await client.open(text)
    const listed = await client.actions(uri, await finding(client, uri, '半角'), ['quickfix'])
    assert.deepEqual(
      listed.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
      [
        ['改为全角“，”', 'quickfix', true],
        ['在此处停用“半角标点”', 'quickfix', undefined],
        ['在本文稿中停用“半角标点”', 'quickfix', undefined],
      ],
    )
    const [all, ...others] = await client.actions(uri, await finding(client, uri, '半角'), ['source'])
    assert.ok(all)
    assert.deepEqual([all.kind, others], ['source.fixAll.wenheng', []])
    await client.apply(uri, edits(all))
    assert.equal(client.document(uri).getText(), text.replace(',', '，').replace(';', '；'))
  })

  it('an action of an older version is not resolved', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const [listed] = await client.actions(uri, await finding(client, uri, '缺少算力'))
    await client.replace(uri, '定期通报进展', '按月通报进展')
    assert.ok(listed)
    assert.equal((await client.resolve(listed)).edit, undefined)
  })
})
