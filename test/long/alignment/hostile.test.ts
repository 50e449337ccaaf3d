import assert from 'node:assert/strict'
import { alignDraft } from '../../../server/src/alignment/align-draft.ts'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'

const head = '一、重点任务\n\n'
const size = 100_000

/** Texts in which much is alike. */
const repeated: Readonly<Record<string, string>> = {
  'one sentence': '推进公共数据开放共享。',
  'one paragraph': '推进公共数据开放共享，建设算力中心。\n\n',
  'paragraphs of four kinds':
    '建设算力中心。培育数据要素市场。\n\n引进数字人才，推动算法备案。\n\n布局数据中心；开放场景。\n\n制定目录，公布清单。\n\n',
  'one character': '数',
  'a numbered task': '（一）推进数据开放。发布数据目录。（责任单位：市数据局）\n\n',
  'one English task': 'Each agency shall publish its data.\n\n',
}

describe('the alignment of texts in which much is alike', () => {
  for (const [name, unit] of Object.entries(repeated))
    it(`takes time as their length: ${name}`, () => {
      const short = timeOf(unit, size / 4)
      const long = timeOf(unit, size)
      assert.ok(long < 1000 || long < 8 * short, `${short} ms for a quarter, ${long} ms`)
    })

  it('takes time as their length: a long heading over many tasks', () => {
    const plan = (size: number): Analysis => {
      const heading = Array.from({ length: 5 * size }, (_, at) => String.fromCharCode(0x4e00 + at, 0x5200 + 3 * at))
      const tasks = Array.from({ length: size }, (_, at) => `${at + 1}. 建设${heading[at]}平台。\n\n`)
      return analysed(`# 方案\n\n## 一、${heading.join('')}\n\n${tasks.join('')}`, 'markdown')
    }
    const time = (size: number): number => {
      const both = plan(size)
      const start = performance.now()
      assert.ok(alignDraft([both], both).tasks.length > 0.9 * size)
      return performance.now() - start
    }
    const [short, long] = [time(250), time(1000)]
    assert.ok(long < 1000 || long < 8 * short, `${short} ms for a quarter, ${long} ms`)
  })

  it('takes less than a second for two plans of 60 kB', () => {
    const words = Array.from({ length: 4000 }, (_, at) => String.fromCharCode(0x4e00 + at, 0x5200 + ((at * 7) % 4000)))
    const plan = (from: number): string =>
      head +
      Array.from({ length: 220 }, (_, at) => {
        const own = Array.from({ length: 12 }, (__, part) => `建设${words[(from + at * 5 + part * 3) % 4000]}中心`)
        return `${at + 1}. ${own.join('，')}。\n\n`
      }).join('')
    const [parent, draft] = [analysed(plan(0)), analysed(plan(700))]
    const start = performance.now()
    const { tasks } = alignDraft([parent], draft)
    assert.ok(tasks.length > 150)
    assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`)
  })
})

function timeOf(unit: string, length: number): number {
  const both = analysed(head + unit.repeat(length / unit.length))
  const start = performance.now()
  alignDraft([both], both)
  return performance.now() - start
}

function analysed(text: string, format: 'plain' | 'markdown' = 'plain'): Analysis {
  return createAnalyzer().analyze(text, { format, check: false })
}
