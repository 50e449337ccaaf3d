import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

const titles = ['# 滨江市数据条例\n', '# 滨江市数据行动计划（2027—2029年）\n', '']
const lines = [
  '重点做好三项工作：一是编制目录；二是建设平台。',
  '三是培训人员。',
  '坚持三项原则：',
  '——坚持协同。',
  '现提出以下三条措施：',
  '## 三、五大任务',
  '重点实施两大任务。',
  '本方案自2026年3月1日起施行，有效期至2025年12月31日。',
  '第一章 总则',
  '第一条 为了规范数据管理，制定本条例。',
  '第二条 市数据局负责数据汇聚；依照第四条第二款执行。',
  '第三条 各部门应当：',
  '（一）编制目录；',
  '（二）报送数据；',
  '区数据局参照第三条第（五）项执行。',
  '第四条 违反第二条、第七条规定的，责令改正。',
  '第四条 违反本条例第四条规定的，责令改正。',
  '一、重点任务',
  '（一）建设平台。按照第一部分（三）执行。',
  '二、主要目标',
  '数据供给能力显著提升，覆盖80%的MES和制造执行系统（MES）。',
  '附件：',
  '# 附件',
  '依照前条、前两项办理，违反前款规定的除外。',
  '目录',
  '第一章 总则……1',
  '《滨江市算力规划》（以下简称《规划》）由数据中枢（以下简称中枢）实施。',
  '中枢落实《规划》，数据中枢必须公布规划。',
  '本条例所称中枢，是指数据中枢。原规定同时废止。',
  '建设智算中心，接入智能计算中心。',
  '（二）开放数据。编制目录。（责任单位：市数据局、市科技局）',
  '（三）培育企业。建立企业库。',
  '责任单位：市教育局',
  '- 到2027年，算力规模达到2000PFLOPS。',
  '到2025年底前，智能算力规模达到3000PFLOPS，建成20个数据空间。',
  '总投资12亿元，其中数据中心7亿元、网络4亿元、平台3亿元。',
  '| 项目 | 数量 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 | 2 |\n| 合计 | 4 |',
  '| 序号 | 任务 | 责任单位 | 时限 |\n| --- | --- | --- | --- |\n| 1 | 开放数据 | 市数据局 | 2027年6月 |\n| 2 | 建平台 | | 2031年 |\n| 2 | 育才 | 市教育局 | 2024年 |\n| 4 | 立规 | 市司法局 | 2028年 |',
  '| 任务 | 责任单位 | 时限 | 进展 |\n| --- | --- | --- | --- |\n| 开放数据 | 市数据局 | 2024年 | 已完成 |',
  '## 四、2024年任务完成情况',
  '注：同属两类的已去重。',
  '| 编号 | 任务 |\n| --- | --- |\n| A1 | 汇聚 |\n| A1 | 开放 |\n| A4 | 建库 |',
  '| 指标 | 数量 |\n| --- | --- |\n| A3 | 5 |',
  '专栏1 主要指标\n\n| 序号 | 指标 | 单位 | 2025年 |\n| --- | --- | --- | --- |\n| 1 | 智能算力规模 | PFLOPS | 2500 |',
  '专栏3 算力工程',
  '落实专栏5的工程；专栏6所列平台优先。',
  '第三条之一 公布目录，见第三条之二。',
  '违反第二条第三项的，责令改正。',
  '建设工程，见专栏2、专栏3。',
  '| 任务 | 责任单位 |\n| --- | --- |\n| 汇聚 | 市数据局 |\n| 开放 | |\n| 建库 | 市科技局 |\n| 培训 | 市教育局 |',
  '对本市企业给予补贴。',
  '实施重点项目4个（见附件1），项目投资6万元，具体见下表。',
  '| 序号 | 项目名称 | 投资（万元） |\n| --- | --- | --- |\n| 1 | 甲 | 5 |\n| 2 | 乙 | 2 |',
  '滨政发〔2026〕3号',
  '2026年3月1日',
  '附件：1.申领表',
  '2.标准表',
  '附件1',
  '',
]
const words = [
  '到2027年',
  '（市数据局负责）',
  '其中',
  '5',
  '第',
  '三',
  '条',
  '（',
  '）',
  '\n\n',
  '新',
  '，',
  '第九条',
  '本条例第三款',
  '目标',
  '大幅提高',
  '3个',
  'MES',
  '（以下简称中枢）',
  '中枢',
  '《规划》',
  '附件2',
  '专栏',
  '# ',
  ' | ',
  '二',
]

/** Drafts of numbered lines, and edits that strike, insert and join within them. */
const drafts = fc
  .tuple(fc.constantFrom(...titles), fc.array(fc.constantFrom(...lines), { minLength: 3, maxLength: 14 }))
  .map(([title, some]) => [title, ...some].join('\n\n'))
const editsOf = (some: readonly string[]) =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    strike: fc.nat(4),
    text: fc.constantFrom('', ...some),
  })

/** The same in English: numbers with letters, annexes, their lists and references to them. */
const englishLines = [
  'A. Data',
  'A.1 Open Registers',
  'The Office acts under A.3, A.2 and section B.',
  'A.2 Share Data',
  'A.2.1 Requests',
  'B. Compute',
  'Action A1: Open. The Office acts.',
  'Action A3: Share. The Office acts under action A5.',
  'Annexes:',
  'Annex A: Formats',
  '- Annex A: Formats\n- Annex C: Staff',
  '## Annex A: Formats',
  '## 2 Records',
  '## 2A Maps',
  '(1A) Units act under section 2B, subsection (1B) and section 7 of this Act.',
  'After section 2 insert—',
  '1. Units act under paragraph 8.',
  '## Annex B: Costs',
  'ANNEX I',
  '1. CSV.',
  'Formats are in Annex A, costs in Annex B, staff in Annexes C to E.',
  'Paragraph 5 of Annex A applies.',
  'A. Smith',
  '## Goal 1: Open',
  '## Goal 3: Share',
  '## Pillar I. Know',
  '**Question 1.** Do you agree?',
  '| No. | Action | Lead |\n| --- | --- | --- |\n| A1 | Open | Office |\n| A1 | Share | |\n| A4 | Map | Board |',
  '| Item | Paragraph | Cost |\n| --- | --- | --- |\n| Maps | 2.1 | 12 |\n| Staff | 2.2 | 8 |\n| Total | | 30 |',
]
const englishWords = [
  'A',
  'B',
  '.',
  '1',
  '2',
  ' ',
  '\n\n',
  'Annex ',
  '# ',
  ':',
  'see A.4 ',
  'Annex C',
  'Annexes',
  'of the Treaty',
]
const englishDrafts = fc
  .array(fc.constantFrom(...englishLines), { minLength: 3, maxLength: 14 })
  .map((some) => ['# Harbour City Data Plan', ...some].join('\n\n'))

/** Rules that are off by default are held to the same. */
const on = { severities: { 'foreign-abbreviation': 'hint', 'target-without-number': 'hint' } } as const

describe('what survey rules found', () => {
  for (const [language, texts, changed] of [
    ['Chinese', drafts, editsOf(words)],
    ['English', englishDrafts, editsOf(englishWords)],
  ] as const)
    it(`is the same as in a fresh analysis, after any edits of a ${language} draft`, () => {
      fc.assert(
        fc.property(texts, fc.array(changed, { minLength: 1, maxLength: 10 }), (draft, changes) => {
          const analyzer = createAnalyzer()
          let text = draft
          analyzer.analyze(text, on)
          for (const { at, strike, text: inserted } of changes) {
            const from = Math.floor(at * text.length)
            text = text.slice(0, from) + inserted + text.slice(from + strike)
            assert.deepEqual(analyzer.analyze(text, on).findings, createAnalyzer().analyze(text, on).findings)
          }
        }),
        { numRuns: 150 },
      )
    })

  it('moves with its block while the text before it changes', () => {
    const analyzer = createAnalyzer()
    const draft = '# 滨江市数据条例\n\n第一条 为了规范数据管理，制定本条例。\n\n第二条 违反第九条规定的，责令改正。\n'
    const [before] = analyzer.analyze(draft).findings.filter(({ rule }) => rule === 'cross-reference')
    const typed = draft.replace('违反第九条', '严重违反第九条')
    const [after] = analyzer.analyze(typed).findings.filter(({ rule }) => rule === 'cross-reference')
    assert.equal(draft.slice(before?.span.start, before?.span.end), '第九条')
    assert.equal(typed.slice(after?.span.start, after?.span.end), '第九条')
  })
})
