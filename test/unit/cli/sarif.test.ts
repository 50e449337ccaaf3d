import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import type { Log, Region, Result } from 'sarif'
import { root } from '../../../server/scripts/root.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { printed, utf8 } from './printed.ts'

const schema = JSON.parse(readFileSync(path.join(root, 'test/schema/sarif-schema-2.1.0.json'), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
const isUri = (text: string): boolean => URL.canParse(text)
const isReference = (text: string): boolean =>
  /^[!#$&-;=?-Z_a-z~%[\]]*$/.test(text) && URL.canParse(text, 'file:///a/b')
ajv.addFormat('uri', isUri)
ajv.addFormat('uri-reference', isReference)
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
const isValid = ajv.compile(schema)

async function log(files: Readonly<Record<string, string>>, language: 'zh' | 'en' = 'zh'): Promise<Log> {
  const { out } = await printed(['lint', '--format', 'sarif'], files, { language })
  const parsed: Log = JSON.parse(out)
  assert.ok(isValid(parsed), JSON.stringify(isValid.errors, null, 2))
  assert.ok(out.endsWith('}\n'))
  return parsed
}

function resultsOf({ runs }: Log): readonly Result[] {
  return runs[0]?.results ?? []
}

const text =
  '# 滨江市人工智能创新行动方案\n\n𠀀目前,全市算力供给不足。\n\n## 任务\n\n- 市数据局开放数据集100个。\n- 市科技局每年培养研究生80名。\n'

describe('lint as SARIF', () => {
  it('is valid against the schema of OASIS with many files, with one, with none', async () => {
    await log({})
    await log({ 'clean.txt': utf8('散步\n') })
    const parsed = await log({
      'a.md': utf8(text),
      'clean.txt': utf8('散步\n'),
      'word.md': 'PK\u0003\u0004',
      'b.md': utf8(text),
    })
    const [run] = parsed.runs
    assert.deepEqual(
      run?.artifacts?.map(({ location }) => location?.uri),
      ['a.md', 'clean.txt', 'b.md'],
    )
    assert.deepEqual(run?.artifacts?.[0]?.encoding, 'UTF-8')
    assert.equal(run?.columnKind, 'utf16CodeUnits')
    const [invocation] = run?.invocations ?? []
    assert.equal(invocation?.executionSuccessful, false)
    assert.match(invocation?.toolExecutionNotifications?.[0]?.message.text ?? '', /^word\.md：/)
  })

  it('gives each finding its rule, place and mechanical fix', async () => {
    const parsed = await log({ 'a.md': utf8(text) })
    const driver = parsed.runs[0]?.tool.driver
    assert.deepEqual(
      driver?.rules?.map(({ id }) => id),
      rules.map(({ id }) => id),
    )
    for (const { ruleId, ruleIndex } of resultsOf(parsed)) assert.equal(driver?.rules?.[ruleIndex ?? -1]?.id, ruleId)
    const mark = resultsOf(parsed).find(({ ruleId }) => ruleId === 'half-width-mark')
    // 𠀀 is two units of UTF-16.
    const region: Region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 }
    assert.deepEqual(mark?.locations, [{ physicalLocation: { artifactLocation: { uri: 'a.md' }, region } }])
    assert.equal(mark?.level, 'note')
    const [change] = mark?.fixes?.[0]?.artifactChanges ?? []
    assert.deepEqual(change?.replacements, [{ deletedRegion: region, insertedContent: { text: '，' } }])
    assert.ok(mark?.fixes?.[0]?.description?.text)
  })

  it('describes the rules in the language of the reader, those that are off as such', async () => {
    const [chinese, english] = [await log({}, 'zh'), await log({}, 'en')].map(({ runs }) => runs[0])
    assert.deepEqual([chinese?.language, english?.language], ['zh-CN', 'en-US'])
    for (const [index, rule] of rules.entries()) {
      const described = english?.tool.driver.rules?.[index]
      assert.equal(described?.shortDescription?.text, rule.summary.en)
      assert.equal(chinese?.tool.driver.rules?.[index]?.shortDescription?.text, rule.summary.zh)
      assert.equal(described?.defaultConfiguration?.enabled === false, rule.severity === 'off')
      assert.match(chinese?.tool.driver.rules?.[index]?.helpUri ?? '', /page\.zh-cn\.md$/)
    }
  })

  it('writes paths as relative references', async () => {
    const names = ['./文稿 #1%.md', 'sub/../a:b?.md', '../c.md', '/tmp/d e.md']
    const files = Object.fromEntries(names.map((name) => [name, utf8(text)]))
    const uris = (await log(files)).runs[0]?.artifacts?.map(({ location }) => location?.uri)
    assert.deepEqual(uris, ['%E6%96%87%E7%A8%BF%20%231%25.md', 'a%3Ab%3F.md', '../c.md', 'file:///tmp/d%20e.md'])
  })
})
