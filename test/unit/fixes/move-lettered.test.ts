import assert from 'node:assert/strict'
import { moved, told } from './after-move.ts'

/** The items of a list with blank lines between them, below a clause of the second chapter. */
function regulation(first: string, labels: readonly string[], ...items: readonly string[]): string {
  return `# 某市管理办法

第一章 总则

第一条 制定本办法。

第二章 数据

第二条 市数据局负责下列工作：

${items.map((item, at) => `${labels[at]} ${item}${at === items.length - 1 ? '。' : '；'}`).join('\n\n')}

第三条 市科技局承担${first}。
`
}

const styles = [
  ['a)', 'b)', 'c)'],
  ['a）', 'b）', 'c）'],
  ['（a）', '（b）', '（c）'],
  ['A)', 'B)', 'C)'],
  ['i)', 'ii)', 'iii)'],
  ['a.', 'b.', 'c.'],
  ['1)', '2)', '3)'],
]

describe('an item with half a bracket', () => {
  it('is moved within its list, there and back, and its clause stays', () => {
    for (const labels of styles) {
      for (const format of ['markdown', 'plain'] as const) {
        const before = regulation('评估', labels, '编制目录', '开放数据', '公布标准')
        const after = regulation('评估', labels, '开放数据', '编制目录', '公布标准')
        assert.equal(moved(before.replace('编制', '编|制'), 'down', format), after)
        assert.equal(moved(after.replace('编制', '编|制'), 'up', format), before)
        assert.equal(moved(before.replace('编制', '编|制'), 'up', format), 'edge')
      }
    }
  })

  it('is moved below an English article, and “; and” stays in its place', () => {
    const article = (first: string, second: string, third: string): string => `# Harbour Regulation

Article 1. The Office shall:

a) ${first};

b) ${second}; and

c) ${third}.

Article 2. The Council reports.
`
    assert.equal(
      moved(article('keep registers', 'open da|ta', 'set standards'), 'down', 'markdown'),
      article('keep registers', 'set standards', 'open data'),
    )
  })

  it('is told of where it is named in the same way, which is no reference', () => {
    const text = regulation('第二条a)项、b）点', ['a)', 'b)', 'c)'], '编|制目录', '开放数据', '公布标准')
    assert.equal(told(text, 'down'), 'a) + b）')
    const english =
      'Article 1. The Office shall:\n\na) keep regi|sters;\n\nb) open data.\n\nArticle 2. Point a) and Article 1 b) apply.\n'
    assert.equal(told(english, 'down'), 'Point a) + 1 b)')
  })
})
