import assert from 'node:assert/strict'
import { moved } from './after-move.ts'

describe('an article moved where articles run on through headings 一、', () => {
  const measures = `# 清溪县若干措施

## 一、支持数据

第一条 编制目录。

第二条 开放数据。

## 二、支持算力

第三条 发放算力券，依照第一条申领。

## 三、支持人才

第四条 引进工程师。

第五条 培养标注员，参照第三条。
`
  const at = (words: string): string => measures.replace(words, `|${words}`)

  it('stays within its section', () => {
    assert.equal(moved(at('第二条 开'), 'down', 'markdown'), 'edge')
    assert.equal(moved(at('第三条 发'), 'up', 'markdown'), 'edge')
    assert.equal(moved(at('第三条 发'), 'down', 'markdown'), 'edge')
    assert.equal(moved(at('第四条 引'), 'up', 'markdown'), 'edge')
    assert.equal(
      moved(at('第一条 编'), 'down', 'markdown'),
      measures
        .replace('第一条 编制目录。\n\n第二条 开放数据。', '第一条 开放数据。\n\n第二条 编制目录。')
        .replace('依照第一条', '依照第二条'),
    )
  })

  it('goes with its section, and numbers run on', () => {
    assert.equal(
      moved(at('一、支'), 'down', 'markdown'),
      `# 清溪县若干措施

## 一、支持算力

第一条 发放算力券，依照第二条申领。

## 二、支持数据

第二条 编制目录。

第三条 开放数据。

## 三、支持人才

第四条 引进工程师。

第五条 培养标注员，参照第一条。
`,
    )
  })

  it('does so in plain text', () => {
    const text =
      '清溪县若干措施\n\n一、支持数据\n第一条　编制|目录。\n第二条　开放数据。\n\n二、支持算力\n第三条　发放算力券。\n'
    assert.equal(
      moved(text, 'down'),
      '清溪县若干措施\n\n一、支持数据\n第一条　开放数据。\n第二条　编制目录。\n\n二、支持算力\n第三条　发放算力券。\n',
    )
  })
})

describe('a subsection (b) with paragraphs (1) to (3) below', () => {
  for (const indent of ['', '    ']) {
    const below = `${indent}    `
    const act = `DATA ACT

SEC. 101. CENTERS.
${indent}(a) IN GENERAL.—The Director shall build centers.
${indent}(b) PRIORITY.—The Director shall give priority to—
${below}(1) universities;
${below}(2) firms; and
${below}(3) hospitals.
${indent}(c) REPORT.—The Director shall report on subsection (b)(2).
`

    it(`is moved with them, indented by ${indent.length}`, () => {
      assert.equal(
        moved(act.replace('The Director shall build', 'The |Director shall build'), 'down'),
        `DATA ACT

SEC. 101. CENTERS.
${indent}(a) PRIORITY.—The Director shall give priority to—
${below}(1) universities;
${below}(2) firms; and
${below}(3) hospitals.
${indent}(b) IN GENERAL.—The Director shall build centers.
${indent}(c) REPORT.—The Director shall report on subsection (a)(2).
`,
      )
    })

    it(`keeps its list together, indented by ${indent.length}`, () => {
      const swapped = act
        .replace('(2) firms; and', '(2) hospitals; and')
        .replace('(3) hospitals.', '(3) firms.')
        .replace('(b)(2)', '(b)(3)')
      assert.equal(moved(act.replace('firms', 'fi|rms'), 'down'), swapped)
      assert.equal(moved(act.replace('hospitals', 'hos|pitals'), 'up'), swapped)
      assert.equal(moved(act.replace('hospitals', 'hos|pitals'), 'down'), 'edge')
    })
  }
})

describe('a title moved whose sections are counted by hundreds', () => {
  const act = (second: string, third: string): string => `DATA ACT

TITLE I—DATA

SEC. 101. LISTS.
The Secretary shall publish a list.

${second}

${third}
`

  it('takes them to the hundred of its new number', () => {
    assert.equal(
      moved(
        act(
          'TITLE |II—GRANTS\n\nSEC. 201. GRANTS.\nThe Director shall award grants.\n\nSEC. 202. RULES.\nSection 201 applies.',
          'TITLE III—BOARD\n\nSEC. 301. BOARD.\nThe board reviews grants under sections 201 and 202.',
        ),
        'down',
      ),
      act(
        'TITLE II—BOARD\n\nSEC. 201. BOARD.\nThe board reviews grants under sections 301 and 302.',
        'TITLE III—GRANTS\n\nSEC. 301. GRANTS.\nThe Director shall award grants.\n\nSEC. 302. RULES.\nSection 301 applies.',
      ),
    )
  })

  it('is refused where its numbers would be out of order', () => {
    const chapters = '滨江市办法\n\n第一章　|数据\n\n第一条　编制目录。\n\n第二章　算力\n\n第三条　建设中心。\n'
    assert.equal(moved(chapters, 'down'), 'unclear')
  })
})

describe('the last measure before a list of annexes', () => {
  for (const list of [
    '附件：1. 名单\n\n      2. 目录',
    '附件：1. 名单\n      2. 目录\n      3. 表格',
    '附件：\n\n1. 名单\n\n2. 目录',
  ]) {
    it(`is not moved into it: ${JSON.stringify(list)}`, () => {
      const plan = (measures: string): string => `# 海滨区行动计划\n\n## 三、保障措施\n\n${measures}\n\n${list}\n`
      assert.equal(moved(plan('1. 加强统筹。建立专班。\n2. 加强|评估。每年评估。'), 'down', 'markdown'), 'edge')
      assert.equal(
        moved(plan('1. 加强统筹。建立专班。\n2. 加强|评估。每年评估。'), 'up', 'markdown'),
        plan('1. 加强评估。每年评估。\n2. 加强统筹。建立专班。'),
      )
    })
  }

  it('leaves what sums up the list behind', () => {
    const plan = (measures: string): string =>
      `云水市实施意见

　　一、保障措施
　　成立专班。

　　二、重点任务
${measures}
　　以上两项任务纳入年度考核。

　　附件：1.任务分工表
　　　　　2.项目清单
`
    assert.equal(
      moved(plan('　　（一）汇聚数据。建设数据集。\n　　（二）培养|人才。引进人才。'), 'up'),
      plan('　　（一）培养人才。引进人才。\n　　（二）汇聚数据。建设数据集。'),
    )
  })
})

describe('a list of references behind 第一部分', () => {
  const opinion = (list: string): string => `西河省实施意见

　　一、夯实基础
　　（一）汇聚|数据。建设数据集。
　　（二）引进人才。引进人才。
　　（三）建设中心。建设中心。

　　二、健全制度
　　（一）健全审查制度。出台办法。
　　（二）健全备案制度。范围涵盖${list}所列项目。
`

  it('is of that part, whether it counts 条 or 项', () => {
    for (const unit of ['条', '项']) {
      const list = (...numbers: string[]): string =>
        `第一部分${numbers.map((number) => `第（${number}）${unit}`).join('、')}`
      const text = opinion(list('一', '三'))
      assert.ok(moved(text, 'down').includes(list('二', '三')), moved(text, 'down'))
      const other = text.replace('|', '').replace('健全备案', '健全|备案')
      assert.ok(moved(other, 'up').includes(list('一', '三')), moved(other, 'up'))
    }
  })
})

describe('the items a., b., c. of a Markdown item', () => {
  const plan = (list: string, last: string): string => `# City Plan

1. **Rules.** The Council will adopt a policy:
${list}
2. **Skills.** The College will train engineers. ${last}
`

  it('are three, also behind “; and”, and references to them follow', () => {
    assert.equal(
      moved(
        plan(
          '   a. suppliers |must disclose data;\n   b. suppliers must pass the tests under item (a); and\n   c. pilots are exempt.',
          'Action 1(b) applies.',
        ),
        'down',
        'markdown',
      ),
      plan(
        '   a. suppliers must pass the tests under item (b);\n   b. suppliers must disclose data; and\n   c. pilots are exempt.',
        'Action 1(a) applies.',
      ),
    )
    assert.equal(
      moved(
        plan('   a. data are open;\n   b. tests are |public; or\n   c. pilots are exempt.', 'Items (b) and (c) apply.'),
        'down',
        'markdown',
      ),
      plan('   a. data are open;\n   b. pilots are exempt; or\n   c. tests are public.', 'Items (b) and (c) apply.'),
    )
  })
})
