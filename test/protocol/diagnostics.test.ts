import assert from 'node:assert/strict'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { ClientSettings } from '../../server/protocol.ts'
import { able, Client, words } from './client.ts'
import { chinese, english, minutes } from './samples.ts'

const talent = '（四）培养复合型人才。支持高校开设人工智能专业课程，引进高层次人才团队。'

function missing(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ code }) => code === 'missing-dimension').map(words)
}

describe('protocol: diagnostics', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  it('are pulled: each missing dimension a warning at the heading of the tasks, in the reader’s language', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'missing-dimension')
    assert.equal(found.length, 2)
    assert.match(
      found.map(words).join(),
      /缺少算力方面的措施：文稿指出了问题（“算力.*”），没有写明如何解决.*缺少人才方面的措施：全文没有作出安排/,
    )
    for (const { range, source, severity, codeDescription } of found) {
      assert.equal(client.document(uri).getText(range), '二、重点任务')
      assert.equal(source, 'wenheng')
      assert.equal(severity, 2)
      assert.match(codeDescription?.href ?? '', /missing-dimension\/page\.zh-cn\.md$/)
    }
    const [place] = found[0]?.relatedInformation ?? []
    assert.match(place ? client.document(uri).getText(place.location.range) : '', /^算力/)
  })

  it('speak English to an English reader', async () => {
    await client.start(able, 'en')
    const uri = await client.open(english)
    assert.deepEqual(
      missing(await client.diagnostics(uri)).map((message) => message.split(':')[0]),
      ['No measure on compute', 'No measure on talent'],
    )
  })

  it('an unchanged draft is answered with its result id alone', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const first = await client.report(uri)
    assert.ok(first.resultId)
    assert.deepEqual(await client.report(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId })
    await client.replace(uri, '定期通报进展', '每季度通报进展')
    assert.equal((await client.report(uri, first.resultId)).kind, 'unchanged', 'the same findings at the same places')
    await client.replace(uri, '## 二、重点任务', '\n## 二、重点任务')
    const moved = await client.report(uri, first.resultId)
    assert.equal(moved.kind, 'full', 'all a line further down')
    assert.notEqual(moved.resultId, first.resultId)
  })

  it('a result id holds under the settings and for the opening that it was given for', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const { resultId } = await client.report(uri)
    await client.configure({ rules: { 'missing-dimension': 'hint' } })
    assert.equal((await client.report(uri, resultId)).kind, 'full')
    await client.configure({})
    await client.close(uri)
    await client.open(minutes, uri)
    assert.deepEqual((await client.report(uri, resultId)).kind, 'full')
  })

  it('follow typing: a measure written takes the finding away, deleted brings it back', async () => {
    await client.start()
    const uri = await client.open(chinese)
    await client.replace(uri, '## 三、保障措施', `${talent}\n\n## 三、保障措施`)
    assert.deepEqual(
      missing(await client.diagnostics(uri)).map((message) => /缺少(..)/.exec(message)?.[1]),
      ['算力'],
    )
    await client.replace(uri, `${talent}\n\n`, '')
    assert.deepEqual(
      missing(await client.diagnostics(uri)).map((message) => /缺少(..)/.exec(message)?.[1]),
      ['算力', '人才'],
    )
  })

  it('are pushed to a client that does not pull, and taken back on close', async () => {
    const { diagnostic: _, ...textDocument } = able.textDocument ?? {}
    await client.start({ ...able, textDocument: { ...textDocument, publishDiagnostics: { relatedInformation: true } } })
    assert.equal(client.initialized?.capabilities.diagnosticProvider, undefined)
    const uri = await client.open(chinese)
    await client.hover(uri, '算力')
    assert.equal(missing(client.published.at(-1)?.diagnostics ?? []).length, 2)
    assert.equal(client.published.at(-1)?.version, 1)
    await client.close(uri)
    await client.open(minutes, 'file:///other.md')
    await client.hover('file:///other.md', '食堂')
    assert.deepEqual(
      client.published.find((sent) => sent.uri === uri && sent.diagnostics.length === 0)?.diagnostics,
      [],
    )
  })

  it('a text that is no policy draft has none, and the status says so', async () => {
    await client.start()
    const uri = await client.open(minutes)
    assert.deepEqual(await client.diagnostics(uri), [])
    const { judged, kind, reason, missing } = client.statuses.at(-1) ?? {}
    assert.deepEqual({ judged, kind, missing }, { judged: false, kind: 'other', missing: [] })
    assert.match(reason ?? '', /未作审读/)
  })

  it('a file of the language policy-draft is one whatever it looks like', async () => {
    await client.start()
    const uri = await client.open(minutes, 'file:///a.policy.txt', 'policy-draft')
    await client.diagnostics(uri)
    assert.equal(client.statuses.at(-1)?.judged, true)
  })

  it('a setting or the draft itself says what is judged, the draft before the setting, and the status tells', async () => {
    const judged = async (text: string, path: string, language?: string): Promise<boolean | undefined> => {
      await client.diagnostics(await client.open(text, path, language))
      return client.statuses.at(-1)?.judged
    }
    await client.start()
    assert.equal(await judged(chinese, 'file:///plan.md'), true)
    assert.equal(await judged(`<!-- wenheng-no-policy -->\n\n${chinese}`, 'file:///no-policy.md'), false)
    assert.equal(await judged(`<!-- wenheng-policy -->\n\n${minutes}`, 'file:///policy.md'), true)
    assert.equal(await judged(`// wenheng-no-policy\n${minutes}`, 'file:///a.policy.txt', 'policy-draft'), false)
    await client.configure({ draft: { judge: 'never' } })
    assert.equal(await judged(chinese, 'file:///never.md'), false)
    assert.equal(await judged(`<!-- wenheng-policy -->\n\n${minutes}`, 'file:///still.md'), true)
  })

  it('settings switch a rule off, and are read again when they change', async () => {
    client.settings = {
      rules: { 'missing-dimension': 'off', 'problem-without-remedy': 'off', 'thin-dimension': 'off' },
    }
    await client.start()
    const uri = await client.open(chinese)
    assert.deepEqual(await client.diagnostics(uri), [])
    await client.configure({ rules: { 'missing-dimension': 'hint' } })
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'missing-dimension')
    assert.deepEqual(
      found.map(({ severity }) => severity),
      [4, 4],
    )
  })

  it('hints on what a draft leaves out are information, unless a rule or the setting says hint', async () => {
    const uri = 'file:///narrow.md'
    const severity = async (settings: ClientSettings) => {
      await client.configure(settings)
      const found = await client.diagnostics(uri)
      return found.find(({ code }) => code === 'missing-dimension')?.severity
    }
    await client.start()
    await client.open(chinese.replace('人工智能创新发展', '算力基础设施建设'), uri)
    assert.equal(await severity({}), DiagnosticSeverity.Information)
    assert.equal(await severity({ rules: { 'missing-dimension': 'hint' } }), DiagnosticSeverity.Hint)
    assert.equal(await severity({ hintsAsInformation: false }), DiagnosticSeverity.Hint)
    assert.equal(await severity({}), DiagnosticSeverity.Information)
  })

  it('a client without configuration gives its settings at the start', async () => {
    await client.start({ textDocument: able.textDocument ?? {} }, 'en', {
      settings: { locale: 'zh-CN', rules: { 'missing-dimension': 'error' } },
    })
    const uri = await client.open(chinese)
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'missing-dimension')
    assert.match(
      found.map(words).join(),
      /缺少算力方面的措施：文稿指出了问题（“算力.*”），没有写明如何解决.*缺少人才方面的措施：全文没有作出安排/,
    )
    assert.equal(found[0]?.severity, 1)
  })

  it('the status names what is covered and what is missing', async () => {
    await client.start()
    const uri = await client.open(chinese)
    await client.diagnostics(uri)
    const { covered, missing: left, judged } = client.statuses.at(-1) ?? {}
    assert.deepEqual(
      { judged, covered, left },
      { judged: true, covered: ['数据', '算法', '制度'], left: ['算力', '人才'] },
    )
  })

  it('the status tells where the first measure on each dimension stands, and follows the text', async () => {
    await client.start()
    const uri = await client.open(chinese)
    await client.diagnostics(uri)
    const placesOf = () =>
      client.statuses.at(-1)?.dimensions.map(({ id, status, place }) => `${id} ${status} ${place?.start.line}`)
    assert.deepEqual(placesOf(), [
      'data covered 8',
      'compute mentioned 4',
      'algorithm covered 10',
      'talent missing undefined',
      'institutions covered 12',
    ])
    await client.replace(uri, '## 二、重点任务', '## 二、重点任务\n')
    await client.diagnostics(uri)
    assert.equal(placesOf()?.[0], 'data covered 9')
  })

  it('a draft that is not open has none', async () => {
    await client.start()
    assert.deepEqual(await client.report('file:///nowhere.md'), { kind: 'full', items: [] })
  })

  it('CRLF, lone CR, a split surrogate pair and an empty text do no harm', async () => {
    await client.start()
    const uri = await client.open(chinese.replaceAll('\n', '\r\n'))
    assert.equal(missing(await client.diagnostics(uri)).length, 2)
    for (const [index, text] of ['', '\r\r', '\ud83d', '# \ude00\r一、'].entries()) {
      await client.diagnostics(await client.open(text, `file:///${index}.md`))
    }
  })
})
