import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { crossCheck } from '../../../server/scripts/cross-check.ts'
import { compileFramework, generatedFile, moduleText } from '../../../server/scripts/framework-compiler.ts'

describe('the framework compiler', () => {
  let folder = ''
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework-'))
    const item = {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: { id: { type: 'string', pattern: '^stage' } },
    }
    write('schema/stages.schema.json', JSON.stringify({ type: 'array', items: item }))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('writes one constant for a file, with its type', () => {
    write('stages.yaml', '- id: stage.value\n')
    const { files, problems } = compileFramework(folder)
    assert.deepEqual(problems, [])
    const text = files[generatedFile] ?? ''
    assert.match(text, /^import type \{ Stage \} from '\.\/types\.ts'$/m)
    assert.match(text, /^export const stages: readonly Stage\[\] = .*JSON\.parse\(`\[\{"id":"stage\.value"\}\]`\)$/m)
  })

  it('makes a folder one record by file name, checked by one schema', () => {
    write('schema/templates.schema.json', '{ "type": "object" }')
    write('templates/data.yaml', 'term: 数据')
    write('templates/compute.yaml', 'term: 算力')
    const text = compileFramework(folder).files[generatedFile] ?? ''
    assert.ok(text.includes('{"compute":{"term":"算力"},"data":{"term":"数据"}}'), text)
  })

  it('tells every violation of a schema with its line and column, and writes nothing', () => {
    write('stages.yaml', '- id: stage.value\n- { id: value, extra: 1 }\n- {}\n')
    const { files, problems } = compileFramework(folder)
    assert.deepEqual(files, {})
    assert.deepEqual(problems, [
      'stages.yaml:2:23 /1 must NOT have additional properties: extra',
      'stages.yaml:2:9 /1/id must match pattern "^stage" (found "value")',
      "stages.yaml:3:3 /2 must have required property 'id'",
    ])
  })

  it('tells what is wrong with the sentences that teach, and writes nothing', () => {
    write('stages.yaml', '- id: stage.value\n')
    write('sentences/zh/data.txt', '# 数据\ndata.markets | 设立数据专区。\n')
    const { files, problems } = compileFramework(folder)
    assert.deepEqual(files, {})
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', /^sentences\/zh\/data\.txt:2 "data\.markets" is no label/)
  })

  it('tells what is no YAML, has no schema, or has no type', () => {
    write('stages.yaml', '- id: stage.value\n  id: stage.value\n')
    write('nameless.yaml', 'a: 1')
    const { problems } = compileFramework(folder)
    assert.equal(problems.length, 3)
    assert.match(problems[0] ?? '', /^nameless\.yaml: no type registered for "nameless"/)
    assert.match(problems[1] ?? '', /^nameless\.yaml:1:1 cannot use schema\/nameless\.schema\.json/)
    assert.match(problems[2] ?? '', /^stages\.yaml:2:3 Map keys must be unique/)
  })

  it('writes any data so that it is read back the same', () => {
    const types = { stages: { type: 'unknown', imports: {} } }
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.string({ minLength: 0, maxLength: 900, unit: 'grapheme' }),
        (json, long) => {
          const value = { json, long, escapes: ['`', '$', '{x}', '\\n\\u0041\u2028'].join('') }
          const code = /JSON\.parse\(`[\s\S]*`\)/.exec(moduleText({ stages: value }, types))?.[0] ?? ''
          assert.equal(JSON.stringify(runInNewContext(code)), JSON.stringify(value))
        },
      ),
    )
  })
})

describe('the checks between the framework’s files', () => {
  const data = {
    dimensions: { data: { id: 'data', elements: [{ id: 'data.market' }] } },
    pathways: [{ id: 'path.talent', measures: Array.from({ length: 12 }, (_, n) => ({ id: `path.talent.${n}` })) }],
    problems: [{ id: 'problem.talent', points: [{ id: 'problem.talent.few', remedies: ['data.market', 'data.*'] }] }],
  }

  it('pass what belongs together', () => {
    assert.deepEqual(crossCheck(data), [])
  })

  it('tell an element of another dimension, and a file of another name', () => {
    const dimensions = { compute: { id: 'data', elements: [{ id: 'compute.chips' }, { id: 'data.market' }] } }
    assert.deepEqual(crossCheck({ ...data, dimensions }), [
      'dimensions/compute.yaml: holds the dimension "data"',
      'dimensions/compute.yaml: element "compute.chips" is not of "data"',
    ])
  })

  it('tell a remedy that is no element', () => {
    const problems = [
      { id: 'problem.talent', points: [{ id: 'problem.talent.few', remedies: ['talent.*', 'data.price'] }] },
    ]
    assert.deepEqual(crossCheck({ ...data, problems }), [
      'problems.yaml: "problem.talent.few" is remedied by "talent.*", which is no element',
      'problems.yaml: "problem.talent.few" is remedied by "data.price", which is no element',
    ])
  })

  it('tell an element that others name and that is none', () => {
    const lexicon = { data: { groups: [{ element: 'data.market' }, { element: null }, { element: 'data.price' }] } }
    assert.deepEqual(crossCheck({ ...data, lexicon }), ['/lexicon/data/groups/2: "data.price" is no element'])
  })

  it('tell measures that are not twelve, and an id given twice', () => {
    const pathways = [{ id: 'path.talent', measures: [{ id: 'path.talent.a' }, { id: 'path.talent.a' }] }]
    assert.deepEqual(crossCheck({ ...data, pathways }), [
      'pathways.yaml: 2 measures, the paper has 12',
      'the id "path.talent.a" is given twice',
    ])
  })
})
