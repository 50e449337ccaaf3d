import assert from 'node:assert/strict'
import { type CodeAction, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver/node'
import { edits, finding } from './actions.ts'
import { able, Client, words } from './client.ts'
import { chinese, english } from './samples.ts'

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
    assert.match(client.document(uri).getText(), /保护制度。\n\n（四）.+\n\n## 三、保障措施/)
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
