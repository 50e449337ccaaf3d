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

  it('takes along the references to it', () => {
    const labels = ['a)', 'b)', 'c)']
    const text = (named: string, first: string, second: string): string =>
      regulation(named, labels, first, second, '公布标准')
    const swapped = (named: string): string =>
      moved(text(named, '编|制目录', '开放数据'), 'down').replace(/^[\s\S]*第三条 市科技局承担|。\n$/g, '')
    assert.equal(swapped('第二条a)项、第二条第一款第b）项'), '第二条b)项、第二条第一款第a）项')
    assert.equal(swapped('第二条第（a）项、c)项，按照a)的要求，见b)'), '第二条第（b）项、c)项，按照b)的要求，见a)')
    assert.equal(swapped('第二条a)项和b)项、第二条a)至c)项'), '第二条a)项和b)项、第二条a)至c)项')
    assert.equal(swapped('第二条b)、c)项、《某法》第二条a)项'), '第二条a)、c)项、《某法》第二条a)项')
    const act = (first: string, second: string, named: string): string =>
      `Article 1. The Office shall:\n\na) keep ${first};\n\nb) open ${second};\n\nc) report.\n\nArticle 2. ${named}.\n`
    const english = (named: string): string =>
      moved(act('regi|sters', 'data', named), 'down').replace(/^[\s\S]*Article 2\. |\.\n$/g, '')
    assert.equal(english('Point a) and Article 1 b) apply'), 'Point b) and Article 1 a) apply')
    assert.equal(
      english('Article 1, point b), and points b) and c) apply'),
      'Article 1, point a), and points a) and c) apply',
    )
    assert.equal(
      english('Points a) and b), item a) and points a) to c) apply'),
      'Points a) and b), item b) and points a) to c) apply',
    )
    assert.equal(
      english('Article 1 a) or c), and what it says (in point b)'),
      'Article 1 b) or c), and what it says (in point a)',
    )
  })

  it('leaves letters that list what a sentence says, or that are of a formula', () => {
    const english =
      'Article 1. The Office shall:\n\na) keep regi|sters;\n\nb) open data.\n\nArticle 2. Under Article 1 a) the Office decides and b) the Board pays.\n'
    assert.equal(told(english, 'down'), '1 a) + and b)')
    assert.match(moved(english, 'down'), /Under Article 1 a\) the Office decides and b\) the Board pays/)
    const text = regulation('函数f(a)项', ['a)', 'b)', 'c)'], '编|制目录', '开放数据', '公布标准')
    assert.match(moved(text, 'down'), /承担函数f\(a\)项。/)
  })

  it('is in the order in which its section lists it', () => {
    const act = (named: string): string =>
      `Section 1. The Office shall:\n\n(a) keep regi|sters;\n\n(b) open data.\n\nSection 2. ${named}.\n`
    for (const named of [
      'Points (a) and (b) of section 1 apply',
      'Section 1(a) and (b) apply',
      'What section 1 (a) and (b) say',
      'Items (a) and (b) apply',
    ])
      assert.ok(moved(act(named), 'down').endsWith(`${named}.\n`), named)
    const chinese = regulation('第二条第（一）项、第（二）项', ['（一）', '（二）'], '编|制目录', '开放数据')
    assert.match(moved(chinese, 'down'), /承担第二条第（一）项、第（二）项。/)
    const other = regulation('第二条第一项、第二项，第一条', ['（一）', '（二）'], '编|制目录', '开放数据')
    assert.match(moved(other, 'down'), /承担第二条第一项、第二项，第一条。/)
  })
})
