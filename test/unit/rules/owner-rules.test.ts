import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { flags } from './flagged.ts'

/** What a rule says of a draft, with the words that it says it of. */
function said(rule: string, text: string): string[] {
  return createAnalyzer()
    .analyze(text)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => `${text.slice(finding.span.start, finding.span.end)}: ${renderMessage(finding, 'zh')}`)
}

describe('task-without-owner', () => {
  const rule = 'task-without-owner'
  const plan = (owner: string): string =>
    `# 滨江市人工智能行动方案\n\n## 一、重点任务\n\n（一）开放数据。编制公共数据目录。（责任单位：市数据局）\n\n（二）建设平台。建设算力调度平台。${owner}\n\n（三）培养人才。开设人工智能专业。（责任单位：市教育局）\n\n（四）完善制度。制定算法备案办法。（责任单位：市司法局）\n`

  it('leaves a slot for the owner to unfilled-slot', () => {
    assert.equal(said(rule, plan('')).length, 1)
    for (const owner of [
      '（责任单位：【牵头单位】）',
      '（【牵头单位】牵头，【配合单位】配合）',
      '由【牵头单位】负责。',
    ]) {
      assert.deepEqual(said(rule, plan(owner)), [], owner)
      assert.ok(said('unfilled-slot', plan(owner)).length > 0, owner)
    }
    assert.equal(said(rule, plan('面向【领域】开放。')).length, 1)
  })

  it('sees that the first task has none', () => {
    const first = plan('（责任单位：市工信局）').replace('（责任单位：市数据局）', '')
    assert.deepEqual(said(rule, first), ['（一）: 同级任务大多写明责任单位，“（一）”没有写明。'])
    const through =
      '# 滨江市2027年人工智能工作要点\n\n## 一、数据\n\n1. **建数据集。** 建成数据集5个。\n2. **开放数据。** 编制目录。（责任单位：市数据局）\n\n## 二、算力\n\n3. **建平台。** 建设调度平台。（责任单位：市工信局）\n4. **发算力券。** 制定办法。（责任单位：市科技局）\n'
    assert.equal(said(rule, through).length, 1)
    const rules = plan('（责任单位：市工信局）').replace('（责任单位：市数据局）', '')
    const articles = rules.replace(/（([一二三四])）/g, '第$1条　')
    assert.deepEqual(said(rule, articles), [])
  })

  it('takes a label of two characters for one', () => {
    const labelled = (owner: string): string =>
      plan(owner).replace(/（责任单位：(.{3,4})）/g, '牵头：$1；时限：2027年6月底。')
    assert.deepEqual(said(rule, labelled('')), ['（二）: 同级任务大多写明责任单位，“（二）”没有写明。'])
    assert.deepEqual(said(rule, labelled('牵头：市工信局；时限：2027年6月底。')), [])
  })

  it('leaves a bracket that is not closed to unpaired-mark', () => {
    assert.deepEqual(said(rule, plan('（市数据局、市财政局')), [])
    assert.equal(said('unpaired-mark', plan('（市数据局、市财政局')).length, 1)
    assert.equal(said(rule, plan('（见附件')).length, 1)
  })
})

describe('required-part', () => {
  const plan =
    '# 滨江市数据行动方案\n\n## 一、目标\n\n到2028年，建成数据空间5个。\n\n## 二、重点任务\n\n（一）建设数据目录。\n\n（二）建设算力平台。\n\n（三）研发行业大模型。\n\n（四）培养数据人才。\n\n（五）制定数据标准。\n'
  const notice = (addressees: string, signature: string): string =>
    `# 滨江市人民政府关于印发《滨江市数据行动方案》的通知\n\n${addressees}现将《滨江市数据行动方案》印发给你们，请认真组织实施。\n\n${signature}`
  const rule = 'required-part'
  const signature = '滨江市人民政府\n\n2026年3月2日\n\n'
  const ofPlan = '滨江市数据行动方案: 方案、行动计划通常写明责任单位，本稿没有写。'
  const ofNotice = '滨江市人民政府关于印发《滨江市数据行动方案》的通知: 通知通常写明主送机关，本稿没有写。'

  it('reads a plan by itself, whatever its notice says', () => {
    assert.deepEqual(said(rule, plan), [ofPlan])
    assert.deepEqual(said(rule, notice('各区数据主管部门：\n\n', signature) + plan), [ofPlan])
  })

  it('sees goals and deadlines that are told task by task', () => {
    const tasks = (figures: readonly string[], when: string): string =>
      `# 滨江市数据工作方案\n\n${[
        '开放数据。新增数据集',
        '建设平台。建成算力平台',
        '研发模型。研发大模型',
        '培养人才。引进工程师',
        '完善制度。制定数据标准',
      ]
        .map((task, at) => `（${'一二三四五'[at]}）${task}${figures[at] ?? ''}。牵头：市数据局；${when}\n\n`)
        .join('')}`
    assert.deepEqual(said(rule, tasks(['80个', '4个', '12个', '50名'], '时限：6月底。')), [])
    assert.deepEqual(said(rule, tasks(['80个'], '时限：6月底。')), [
      '滨江市数据工作方案: 方案、行动计划通常写明目标，本稿没有写。',
    ])
    assert.deepEqual(said(rule, tasks(['80个', '4个', '12个', '50名'], '')), [
      '滨江市数据工作方案: 方案、行动计划通常写明时限，本稿没有写。',
    ])
  })

  it('asks a signed notice before a plan for its addressees', () => {
    assert.deepEqual(said(rule, notice('', signature) + plan), [ofNotice, ofPlan])
    assert.deepEqual(said(rule, notice('', '') + plan), [ofPlan])
    assert.deepEqual(
      said(
        rule,
        `# 滨江市人民政府关于印发《滨江市数据行动方案》的通知\n\n（滨政发〔2026〕3号，2026年3月2日）\n\n${plan}`,
      ),
      [ofPlan],
    )
  })
})

describe('task-without-owner, in tables', () => {
  const plan = (...rows: readonly string[]): string =>
    `# AI and Data Innovation Plan\n\n## Actions\n\n| No. | Action | Lead |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  const named = ['| 1 | Open registers | Data Office |', '| 2 | Train clerks | College |', '| 3 | Rent time | Board |']

  it('is told of an empty cell where the other rows name somebody', () => {
    flags('task-without-owner', plan(...named, '| ⟦4⟧ | Adopt an AI code | |'))
    flags('task-without-owner', plan(...named, '| ⟦4⟧ | Adopt an AI code |        |'))
    flags('task-without-owner', plan(...named, '| ⟦4⟧ | Adopt an AI code | |', '| | Total | |'))
    flags('task-without-owner', plan(...named, '| 4 | Adopt an AI code | Mayor |', '| | Grand total | |'))
    flags(
      'task-without-owner',
      `# 滨江市人工智能创新行动方案\n\n## 任务分工\n\n| 任务 | 责任单位 | 时限 |\n| --- | --- | --- |\n| 开放数据 | 市数据局 | 2027年 |\n| ⟦引进人才⟧ | | 2028年 |\n| 建设平台 | 市科技局 | 2028年 |\n| 制定规范 | 市司法局 | 2027年 |\n`,
    )
  })

  it('counts tables with like heads together', () => {
    const head = '\n| No. | Action | Lead |\n| --- | --- | --- |'
    flags('task-without-owner', plan(...named.slice(0, 2), '', head, named[2] ?? '', '| ⟦4⟧ | Adopt an AI code | |'))
    const who = plan(...named, '| ⟦4⟧ | Adopt an AI code | |').replace('Lead', 'Who')
    flags('task-without-owner', who)
  })

  it('is not told of headings and totals among the rows, nor where many cells are empty', () => {
    flags('task-without-owner', plan('| | Data | |', ...named, '| Total | Three actions | |'))
    flags('task-without-owner', plan(...named, '| 4 | Adopt a code | |', '| 5 | Report | |'))
    flags('task-without-owner', plan(...named.slice(0, 2), '| 4 | Adopt a code | |'))
  })
})
