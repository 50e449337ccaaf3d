import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'

const title = '# 滨江市人工智能发展行动方案\n\n## 一、重点任务\n\n'
const data = '市数据局牵头建设公共数据开放平台。\n'
const thanks = '市数据局位于中山路。\n'

/** The measures of a draft as `dimension element`, and the directives that change nothing. */
function read(text: string, format: TextFormat = 'markdown') {
  const { coverage } = createAnalyzer().analyze(text, { format })
  return {
    measures: coverage.evidence
      .filter(({ kind }) => kind === 'measure')
      .map(({ dimension, span }) => `${dimension} ${text.slice(span.start, span.end)}`),
    counts: coverage.dimensions,
    idle: coverage.idle.map(({ span }) => text.slice(span.start, span.end)),
  }
}

describe('directives that say what counts', () => {
  it('count a paragraph as a measure on a dimension', () => {
    const { measures, counts, idle } = read(`${title}<!-- 文衡-计为 人才：此处办人才专窗 -->\n${thanks}\n${thanks}`)
    assert.deepEqual(measures, ['talent 市数据局位于中山路。'])
    assert.equal(counts.talent.status, 'covered')
    assert.deepEqual(idle, [])
  })

  it('count it for an element, by id or Chinese name', () => {
    for (const name of ['talent.training', '在职培训'])
      assert.deepEqual(read(`${title}<!-- wenheng-count ${name}: 见说明 -->\n\n${thanks}`).counts.talent.elements, {
        'talent.training': 1,
      })
  })

  it('take a measure out, of one dimension or of all', () => {
    const before = read(title + data).counts.data
    assert.equal(before.status, 'covered')
    for (const name of ['数据', 'data', ''])
      assert.equal(read(`${title}<!-- 文衡-不计为 ${name}：仅为举例 -->\n${data}`).counts.data.status, 'mentioned')
  })

  it('take out the measure on one element, and leave that on another', () => {
    const both = '市数据局牵头建设公共数据开放平台。市人社局每年引进算法人才五十名。\n'
    const { measures } = read(title + both)
    assert.deepEqual(
      measures.map((one) => one.split(' ')[0]),
      ['data', 'talent'],
    )
    const without = (topic: string): string[] =>
      read(`${title}<!-- wenheng-not-count ${topic}: an example -->\n${both}`).measures.map(
        (one) => one.split(' ')[0] ?? '',
      )
    assert.deepEqual(without('talent'), ['data'])
    assert.deepEqual(without('data'), ['talent'])
    assert.deepEqual(without('data, talent'), [])
    assert.deepEqual(without('talent.training'), ['data', 'talent'])
  })

  it('count for a topic the clause that mentions it, and else the one that speaks of it most', () => {
    const mention = '市数据局位于中山路。算力是重要资源。'
    const counted = (topic: string, text: string): string[] =>
      read(`${title}<!-- wenheng-count ${topic}: see note -->\n${text}\n`).measures
    assert.deepEqual(counted('compute', mention), ['compute 算力是重要资源。'])
    assert.equal(counted('talent', mention).length, 1)
  })

  it('hold for the paragraph below alone, several one above the other', () => {
    const both = '<!-- 文衡-不计为 数据：重复 -->\n<!-- 文衡-计为 算力：平台即算力平台 -->\n'
    const { measures } = read(`${title}${both}${data}\n${data.replace('。', '，向社会开放。')}`)
    assert.deepEqual(measures, [
      'compute 市数据局牵头建设公共数据开放平台。',
      'data 市数据局牵头建设公共数据开放平台，向社会开放。',
    ])
  })

  it('stand in plain text on a line of their own', () => {
    const text = `滨江市人工智能发展行动方案\n\n一、重点任务\n\n// 文衡-计为 人才：此处办人才专窗\n${thanks}`
    assert.equal(read(text, 'plain').counts.talent.status, 'covered')
  })

  it('that change nothing are known', () => {
    const idle = '<!-- 文衡-计为 数据：开放平台 -->'
    assert.deepEqual(read(`${title}${idle}\n${data}`).idle, [idle])
    const none = '<!-- wenheng-not-count talent: no talent here -->'
    assert.deepEqual(read(`${title}${none}\n${data}`).idle, [none])
    const last = '<!-- wenheng-count talent: nothing below -->'
    assert.deepEqual(read(`${title}${data}\n${last}\n`).idle, [last])
  })

  it('come and go while the paragraph stays', () => {
    const analyzer = createAnalyzer()
    const directive = '<!-- 文衡-计为 人才：此处办人才专窗 -->\n\n'
    const status = (text: string) => analyzer.analyze(text).coverage.dimensions.talent.status
    assert.equal(status(`${title}${data}\n${thanks}`), 'missing')
    assert.equal(status(`${title}${data}\n${directive}${thanks}`), 'covered')
    assert.equal(status(`${title}${data}\n${directive.replace('计为', '计入')}${thanks}`), 'missing')
    assert.equal(status(`${title}${data}\n${directive}${thanks}`), 'covered')
    assert.equal(status(`${title}${data}\n${thanks}`), 'missing')
  })

  it('are of their own paragraph, where another counts for nothing too', () => {
    const ends = ['滨江市人工智能行动方案', '—2—'].map((words) => {
      const text = `<!-- wenheng-count data.market: a -->\n${words}`
      const { coverage, draft } = createAnalyzer().analyze(text, { format: 'markdown' })
      const spans = coverage.blocks.flatMap(({ evidence }) => evidence.map(({ span }) => span.end))
      return [spans, draft.blocks.at(-1)?.prose.text.length]
    })
    assert.deepEqual(ends, [
      [[11], 11],
      [[], 3],
    ])
  })
})
