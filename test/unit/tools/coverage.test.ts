import assert from 'node:assert/strict'
import { tools } from '../../../server/src/tools/index.ts'
import { chinese, english, minutes } from '../../protocol/samples.ts'
import { ask, marked, type PlaceOfTest } from './ask.ts'

interface CoverageResult {
  readonly draft: { readonly language: string; readonly judged: boolean; readonly reason?: string }
  readonly dimensions: readonly {
    readonly id: string
    readonly name: string
    readonly status: string
    readonly measures: number
    readonly elements: readonly { readonly id: string; readonly measures: number }[]
    readonly clauses: readonly {
      readonly kind: string
      readonly force?: string
      readonly place: PlaceOfTest
      readonly text: string
    }[]
    readonly notListed: number
  }[]
  readonly pathways: readonly { readonly id: string; readonly name: string }[]
}

const coverage = (text: string, input: unknown = {}, reader: 'zh' | 'en' = 'zh') =>
  ask<CoverageResult>('wenheng_coverage', text, input, reader)

describe('the tool that tells coverage', () => {
  it('says what each dimension has, in the framework’s order and in the reader’s language', () => {
    const of = (reader: 'zh' | 'en') =>
      coverage(chinese, {}, reader).dimensions.map(({ name, status }) => `${name} ${status}`)
    assert.deepEqual(of('zh'), ['数据 covered', '算力 mentioned', '算法 covered', '人才 missing', '制度 covered'])
    assert.equal(of('en')[3], 'Talent missing')
  })

  it('answers in the language that is asked for, whatever the reader’s', () => {
    assert.equal(coverage(english, { language: 'en' }, 'zh').dimensions[0]?.name, 'Data')
  })

  it('says of a measure that repeats what is required that it does, as the schema has it', () => {
    const plan = '# 滨江市人工智能行动方案\n\n## 重点任务\n\n1. 认真落实公共数据开放制度。\n'
    const [data] = coverage(plan, { dimension: 'data' }).dimensions
    assert.deepEqual(
      data?.clauses.map(({ kind, force }) => [kind, force]),
      [['measure', 'restated']],
    )
    const output = JSON.stringify(tools.find(({ name }) => name === 'wenheng_coverage')?.output)
    for (const force of ['hard', 'soft', 'restated']) assert.match(output, new RegExp(`"${force}"`))
  })

  it('places clauses by line and column from 1 and by offset from 0', () => {
    const { text, words, line } = marked(chinese.replace(/市数据局牵头.*?开放。/, (clause) => `⟦${clause}⟧`))
    const [data] = coverage(text, { dimension: 'data' }).dimensions
    const clause = data?.clauses.find((one) => one.text === words)
    assert.ok(clause)
    assert.equal(clause.kind, 'measure')
    assert.equal(clause.place.line, line)
    assert.equal(text.slice(clause.place.start, clause.place.end), words)
    assert.equal(
      text
        .split('\n')
        [line - 1]?.slice(clause.place.column - 1)
        .startsWith(words),
      true,
    )
  })

  it('lists all elements with their measures, and as many clauses as asked for', () => {
    const [data, ...others] = coverage(chinese, { dimension: 'data', limit: 0 }).dimensions
    assert.equal(others.length, 0)
    assert.equal(data?.elements.find(({ id }) => id === 'data.datasets')?.measures, 1)
    assert.equal(data?.clauses.length, 0)
    assert.ok((data?.notListed ?? 0) >= 1)
  })

  it('says why a text is not judged', () => {
    const { draft } = coverage(minutes)
    assert.equal(draft.judged, false)
    assert.match(draft.reason ?? '', /。$/)
  })

  it('has the five pathways', () => {
    assert.equal(coverage(chinese).pathways.length, 5)
  })
})
