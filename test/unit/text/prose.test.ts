import assert from 'node:assert/strict'
import fc from 'fast-check'
import { toSourceSpan } from '../../../server/src/text/prose/prose.ts'
import { holdsMap } from './prose-map.ts'
import { blocksOf } from './source-of.ts'

const markdown = (text: string): string[] => blocksOf(text, 'markdown').map(({ prose }) => prose.text)

function holds(samples: readonly (readonly [string, readonly string[]])[], read: (text: string) => string[]): void {
  for (const [text, prose] of samples) assert.deepEqual(read(text), prose, text)
}

describe('the prose of Markdown', () => {
  it('has no marks of emphasis', () => {
    holds(
      [
        ['**算力**与*数据*', ['算力与数据']],
        ['**真，**她说', ['真，她说']],
        ['推动**“双随机”**监管', ['推动“双随机”监管']],
        ['***重要***：__强调__', ['重要：强调']],
        ['*Sec. 2*. *Policy*. Text', ['Sec. 2. Policy. Text']],
        ['snake_case_name and 2*3*4 are 5~10', ['snake_case_name and 234 are 5~10']],
        ['5 * 3 * 2', ['5 * 3 * 2']],
        ['~~旧~~新', ['新']],
        ['**未闭合', ['**未闭合']],
        ['*~~旧~~*新 new*~~old~~*new', ['新 newnew']],
        ['~~全部划去~~', []],
        ['**~~旧~~新**文', ['新文']],
      ],
      markdown,
    )
  })

  it('has no code, HTML, comments and pictures', () => {
    holds(
      [
        ['运行`npm`命令', ['运行命令']],
        ['a ``b ` c`` d', ['a  d']],
        ['不成对的`反引号', ['不成对的`反引号']],
        ['<span style="text-decoration: underline">Section</span>\n<span>1</span>.', ['Section 1.']],
        ['数据<!-- 旁注 -->要素', ['数据要素']],
        ['第一行<br>第二行', ['第一行 第二行']],
        ['![图](a.png)算力', ['算力']],
        ['a < b 且 c > d', ['a < b 且 c > d']],
        ['`npm` 命令', ['命令']],
        ['&nbsp;&nbsp;<b>算力</b>', ['算力']],
        ['x<br>\n算力', ['x 算力']],
        ['```\n数据\n```\n\n算力', ['算力']],
        ['<div>\n数据\n</div>\n\n算力', ['数据', '算力']],
        ['<!-- 数据\n\n数据 -->\n算力', ['算力']],
      ],
      markdown,
    )
  })

  it('has no deleted text, and all that is inserted', () => {
    holds(
      [
        ['<del>旧</del>新<s>旧</s><strike class="a">旧</strike>', ['新']],
        ['<ins>新</ins><u>文</u><span>本</span>', ['新文本']],
        ['a<del>b<del>c</del>d</del>e', ['ae']],
        ['<del>未闭合', ['未闭合']],
        ['未打开</del>', ['未打开']],
        ['0<section>a</section><strong>b</strong><small>c</small>', ['0abc']],
        ['<DEL>旧</DEL>新', ['新']],
        ['甲{++乙++}{--丙--}{~~丁~>戊~~}{==己==}{>>庚<<}辛', ['甲乙戊己辛']],
        ['{++**新**`码`++}文', ['新文']],
        ['{~~旧~~>新~~}', ['新']],
        ['{--未闭合', ['{--未闭合']],
        ['{++甲{++乙++}', ['甲{++乙']],
        ['{~~没有箭头~~}文', ['{}文']],
        ['{++甲++}~~乙~~{~~丙~>丁~~}~~戊~~', ['甲丁']],
        ['## {++新++}章', ['新章']],
        ['| {--旧--}甲 | ~~乙~~丙 |\n|---|---|', ['甲 丙']],
        ['- {--删去的一项--}\n- 留下的一项', ['留下的一项']],
      ],
      markdown,
    )
  })

  it('has the text of links, not what they lead to', () => {
    holds(
      [
        ['见[规划](https://example.org/plan "题")全文', ['见规划全文']],
        ['[规划]({{ site.baseurl }}/plan/)全文', ['规划全文']],
        ['国发[2025]11号', ['国发[2025]11号']],
        ['[规划][1]全文\n\n[1]: https://example.org', ['规划全文']],
        ['[规划]全文\n\n[规划]: https://example.org', ['规划全文']],
        ['[规划]全文', ['[规划]全文']],
        ['数据[^1]要素\n\n[^1]: 见附件。', ['数据要素', '见附件。']],
        ['详见 https://example.org/ai-data。', ['详见 。']],
        ['<https://example.org>数据', ['数据']],
        ['见[https://example.org/a](https://example.org/a)，下同', ['见，下同']],
        ['见 https://[agency].example.org/a_(b) 和（https://example.org）', ['见  和（）']],
        ['见注![^1]。\n\n[^1]: 注', ['见注!。', '注']],
        ['[Straße]与[　a][]\n\n[STRASSE]: u\n[a]: u', ['Straße与[ a][]']],
        ['[**粗**](u) [a [b](c)](d)', ['粗 [a b](d)']],
      ],
      markdown,
    )
  })

  it('has entities and escapes decoded', () => {
    holds(
      [
        ['A&nbsp;B &#8212; &#x2014; &lt;数据&gt; &unknown; &', ['A B — — <数据> &unknown; &']],
        ['\\*不是强调\\* 1\\. \\算', ['*不是强调* 1. \\算']],
      ],
      markdown,
    )
  })

  it('goes over wraps without a break in Chinese and with one space elsewhere', () => {
    holds(
      [
        ['数据要素\n市场，\n加快', ['数据要素市场，加快']],
        ['data\n   market\r\nand  \ncompute', ['data market and compute']],
        ['算力\nGPU\n集群', ['算力 GPU 集群']],
        ['> 数据\n> 要素', ['数据要素']],
        ['- 数据\n  要素\n- 算力', ['数据要素', '算力']],
        ['数据\r要素', ['数据要素']],
        ['硬换行\\\n之后', ['硬换行之后']],
        ['硬换行\\\n一、之后', ['硬换行', '一、之后']],
      ],
      markdown,
    )
  })

  it('takes indented lines for paragraphs unless they read like code', () => {
    holds(
      [
        ['　　加快建设算力枢纽。', ['加快建设算力枢纽。']],
        ['    加快建设算力枢纽。', ['加快建设算力枢纽。']],
        [
          '     Under the powers that the law gives to the Minister\nit is ordered.',
          ['Under the powers that the law gives to the Minister it is ordered.'],
        ],
        ['    (a) Report.', ['(a) Report.']],
        ['    let data = compute({ a: 1 })\n    return data', []],
        ['    npm install', []],
      ],
      markdown,
    )
  })

  it('of a paragraph over a line of dashes is no heading', () => {
    const kinds = (text: string): string[] => blocksOf(text, 'markdown').map(({ kind }) => kind)
    assert.deepEqual(kinds('总体要求\n---'), ['heading'])
    assert.deepEqual(kinds(`${'归集数据，'.repeat(20)}开放数据。\n---`), ['paragraph'])
    assert.deepEqual(kinds(`# ${'归集数据，'.repeat(20)}开放数据。`), ['heading'])
  })

  it('leaves out front matter, and marks that only converters make', () => {
    holds(
      [
        ['---\ntitle: 数据\n---\n算力', ['算力']],
        ['\ufeff---\r\ntitle: 数据\r\n---\r\n# 算力', ['算力']],
        ['+++\ntitle = "数据"\n+++\n算力', ['算力']],
        ['---\n没有结尾', ['没有结尾']],
        ['{: .note}\n\n{0}----------\n\n算力{: .b}', ['算力']],
      ],
      markdown,
    )
  })

  it('of a table row has its cells', () => {
    holds([['| 指标 | 目标 |\n|:--|--:|\n| 算力 | **10** EFLOPS |', ['指标 目标', '算力 10 EFLOPS']]], (text) =>
      markdown(text),
    )
  })
})

describe('the way from prose to source', () => {
  it('leads to the mark-up between, not behind', () => {
    const text = '- 建设**算力**\n  平台'
    const [block] = blocksOf(text, 'markdown')
    assert.ok(block)
    const at = block.prose.text.indexOf('算力')
    const span = toSourceSpan(block.prose, { start: at, end: at + 4 })
    assert.equal(text.slice(block.start + span.start, block.start + span.end), '算力**\n  平台')
  })

  const characters = fc.string({
    unit: fc.constantFrom(
      ...'数据a1 \n\n\r\t*_`[](){}<>!#-+>|\\&;:/~。，（一）\u3000\ud83d\ude00\ud800\ufeff',
      '\r\n',
      '<!--',
      '-->',
      '](',
      '&amp;',
      '```',
      'https://x',
    ),
    maxLength: 80,
  })

  for (const format of ['markdown', 'plain'] as const) {
    it(`is right for any ${format} text`, () => {
      fc.assert(
        fc.property(fc.oneof(characters, fc.string({ unit: 'binary' })), (text) => {
          let last = 0
          for (const { start, length, prose } of blocksOf(text, format)) {
            assert.ok(start >= last && length > 0 && start + length <= text.length)
            last = start + length
            holdsMap(text, { span: { start, end: last }, prose })
          }
        }),
        { numRuns: 2000 },
      )
    })
  }
})
