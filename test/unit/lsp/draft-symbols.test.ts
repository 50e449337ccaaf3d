import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { type DraftSymbol, draftSymbols } from '../../../server/src/lsp/features/structure/draft-symbols.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'

function symbols(text: string, format: TextFormat = 'markdown'): readonly DraftSymbol[] {
  return draftSymbols(createAnalyzer().analyze(text, { format }).draft)
}

/** The names, two spaces deeper for each level; what follows a name that is a number stands behind it. */
function tree(list: readonly DraftSymbol[], depth = 0): string[] {
  return list.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${detail === '' ? name : `${name} | ${detail}`}`,
    ...tree(children, depth + 1),
  ])
}

describe('the symbols of a draft', () => {
  it('are its title, its headings and those that run into their text', () =>
    assert.deepEqual(
      tree(
        symbols(
          '滨江市人工智能行动方案\n\n一、总体要求\n\n坚持创新。\n\n二、重点任务\n\n（一）建设平台。市数据局牵头建设智能算力中心。\n\n1.布局算力。建设智算中心。\n\n（二）培育人才。引进人才。\n',
          'plain',
        ),
      ),
      [
        '滨江市人工智能行动方案',
        '  一、总体要求',
        '  二、重点任务',
        '    （一）建设平台',
        '      1.布局算力',
        '    （二）培育人才',
      ],
    ))

  it('are the articles of an act, in their chapters', () =>
    assert.deepEqual(
      tree(
        symbols(
          '# 滨江市数据条例\n\n第一章　总则\n\n第一条　为了规范数据处理活动，制定本条例。\n\n第二条　本市采取下列措施：\n\n（一）统筹布局；\n\n（二）开放共享。\n\n第二章　登记\n\n第三条　【登记】数据登记由市数据局负责。\n',
        ),
      ),
      [
        '滨江市数据条例',
        '  第一章 总则',
        '    第一条 | 为了规范数据处理活动，制定本条例。',
        '    第二条 | 本市采取下列措施：',
        '  第二章 登记',
        '    第三条 登记',
      ],
    ))

  it('are the sections of an English act, with and without a heading', () =>
    assert.deepEqual(
      tree(
        symbols(
          '# Compute Act\n\n## Part 1. General\n\nSec. 1. Short title. This Act may be cited as the Compute Act.\n\nSec. 2. The Minister shall establish a centre.\n\n(a) one;\n\n(b) two.\n',
        ),
      ),
      [
        'Compute Act',
        '  Part 1. General',
        '    Sec. 1. Short title',
        '    Sec. 2. | The Minister shall establish a centre.',
      ],
    ))

  it('are in the words of the draft, traditional ones too, and without its markup', () =>
    assert.deepEqual(
      tree(
        symbols(
          '# 濱江市**數據**條例\n\n**第一章** 總則\n\n**第一條** 為了規範數據，[制定](https://a.cn)本條例。\n\n## 第二章 數據<b>登記</b>\n',
        ),
      ),
      ['濱江市數據條例', '  第一章 總則', '    第一條 | 為了規範數據，制定本條例。', '  第二章 數據登記'],
    ))

  it('are in the words of the draft, ligatures too', () =>
    assert.deepEqual(tree(symbols('# Oﬃce of ﬁnance Act\n\n## Part 1. A ﬁrst\n')), [
      'Oﬃce of ﬁnance Act',
      '  Part 1. A ﬁrst',
    ]))

  it('are of each annex what they are of the draft, under its number and title', () =>
    assert.deepEqual(
      tree(
        symbols(
          '# 某市工作方案\n\n一、任务\n\n建设平台。\n\n附件：1.任务清单\n\n　　　2.指标表\n\n附件1\n\n# 任务清单\n\n一、平台\n\n（一）算力。建设中心。\n\n附件2\n\n# 指标表\n',
        ),
      ),
      ['某市工作方案', '  一、任务', '附件1 任务清单', '  一、平台', '    （一）算力', '附件2 指标表'],
    ))

  it('are numbers with letters, and English annexes with what they hold', () => {
    const text =
      'Harbour City Data Plan\n\nA. Data\n\nA.1 Registers\n\nText.\n\nA.1.1 Maps\n\nText.\n\nA.2 Formats\n\nText.\n\nB. Compute\n\nText.\n\nAnnex A: Costs\n\nA.1 Staff\n\nText.\n\nAnnex B\n\nText.\n'
    const found = symbols(text, 'plain')
    assert.deepEqual(tree(found), [
      'Harbour City Data Plan',
      '  A. Data',
      '    A.1 Registers',
      '      A.1.1 Maps',
      '    A.2 Formats',
      '  B. Compute',
      '  Annex A: Costs',
      '    A.1 Staff',
      '  Annex B',
    ])
    assert.deepEqual(found[0]?.children.map(({ kind }) => kind).slice(-2), ['annex', 'annex'])
  })

  it('join a title in two lines, and have boxes', () =>
    assert.deepEqual(
      tree(
        symbols(
          '某市关于推进算力建设的\n实施意见\n\n一、任务\n\n建设平台。\n\n专栏1 算力工程\n\n建设三个中心。\n',
          'plain',
        ),
      ),
      ['某市关于推进算力建设的实施意见', '  一、任务', '    专栏1 算力工程'],
    ))

  it('leave out the full stop of a heading', () =>
    assert.deepEqual(tree(symbols('# Data Act\n\n## 1. General provisions.\n\nText.\n')), [
      'Data Act',
      '  1. General provisions',
    ]))

  it('have the topic of an article that is in brackets', () =>
    assert.deepEqual(
      tree(symbols('# 某市条例\n\n第一条（登记期限）　申请人应当登记。\n\n第二条　申请人应当（依法）登记。\n')),
      ['某市条例', '  第一条 登记期限', '  第二条 | 申请人应当（依法）登记。'],
    ))

  it('are none of a draft without headings, and none of its lists, tables and contents', () => {
    assert.deepEqual(symbols(''), [])
    assert.deepEqual(
      symbols('各部门开放数据。\n\n- 第一项\n- 第二项\n\n| 任务 | 单位 |\n|---|---|\n| 一、平台 | 数据局 |\n'),
      [],
    )
  })

  it('reach to the end of what they hold', () => {
    const text =
      '# 方案\r\n\r\n## 一、任务\r\n\r\n（一）平台。建设中心。\r\n\r\n续段。\r\n\r\n## 二、保障\r\n\r\n加强领导。\r\n'
    const [title] = symbols(text)
    const [task] = title?.children ?? []
    const [platform] = task?.children ?? []
    const read = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end)
    assert.equal(read(title?.span), text.slice(2, -2))
    assert.equal(read(task?.span), '一、任务\r\n\r\n（一）平台。建设中心。\r\n\r\n续段。')
    assert.equal(read(task?.words), '一、任务')
    assert.equal(read(platform?.span), '（一）平台。建设中心。\r\n\r\n续段。')
    assert.equal(read(platform?.words), '（一）平台')
  })

  it('have a name, and stand within one another and in order, whatever the text', () => {
    const part = fc.constantFrom(
      '# ',
      '## ',
      '第一章 ',
      '第二条 ',
      '一、',
      '（一）',
      '附件',
      'Sec. 1. ',
      '數據。',
      '**',
      'ﬁ',
      '\n\n',
      '\r\n',
    )
    const within = (list: readonly DraftSymbol[], start: number, end: number): void => {
      let at = start
      for (const { name, span, words, children } of list) {
        assert.notEqual(name, '')
        assert.ok(at <= span.start && span.start <= words.start && words.end <= span.end && span.end <= end)
        within(children, span.start, span.end)
        at = span.end
      }
    }
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('markdown', 'plain'), (parts, format) => {
        const text = parts.join('')
        within(symbols(text, format), 0, text.length)
      }),
      { numRuns: 100 },
    )
  })
})
