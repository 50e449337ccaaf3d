import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'
import { said } from './said.ts'

/** A draft, and its tasks: action; > who leads; + the others; by when; what else. */
const drafts: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'several owners in one paragraph': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n（一）建设平台。建成统一的算力调度平台（市数据局负责）。推动科研机构接入平台（市科技局、市教育局等按职责分工负责）。\n',
    '建成统一的算力调度平台 >市数据局',
    '推动科研机构接入平台 +市科技局、市教育局等',
  ],
  'the first leads where the draft says so': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 建设算力平台，制定调度规则。（责任单位：市数据局、市科技局。列第一位的为牵头单位，下同）\n2. 开放公共数据，编制数据目录。（责任单位：市档案局、市数据局）\n',
    '建设算力平台，制定调度规则。 >市数据局 +市科技局',
    '开放公共数据，编制数据目录。 >市档案局 +市数据局',
  ],
  'an owner on a line of its own': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n（一）建设平台。建成算力调度平台。\n\n面向中小企业开放平台算力。\n\n牵头单位：市数据局；配合单位：市科技局\n\n（二）汇聚数据。编制公共数据目录。\n',
    '建成算力调度平台。 >市数据局 +市科技局',
    '面向中小企业开放平台算力。 >市数据局 +市科技局',
    '编制公共数据目录。',
  ],
  'a sentence over a line that says who answers for it': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n（一）编制公共数据目录。\n\n责任单位：市数据局\n\n（二）2027年底前引进领军人才50名。\n\n责任单位：市委组织部\n',
    '编制公共数据目录。 >市数据局',
    '2027年底前引进领军人才50名。 >市委组织部 →2027年底前 目标：引进领军人才50名',
  ],
  'who a paragraph says answers for it, whatever a note below or a heading above says': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n### （一）平台（市数据局牵头）\n\n1. 建设算力平台，由市发展改革委负责。\n\n2. 编制平台目录。\n\n### （二）制度\n\n1. 建立数据台账，由市档案局负责。\n\n2. 制定知识产权规范。\n\n责任单位：市司法局\n',
    '建设算力平台，由市发展改革委负责。 >市发展改革委',
    '编制平台目录。 >市数据局',
    '建立数据台账，由市档案局负责。 >市档案局',
    '制定知识产权规范。 >市司法局',
  ],
  'an owner in the heading': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n### （一）建设平台（市数据局牵头）\n\n1. 建成算力调度平台。\n2. 制定平台管理办法。\n',
    '建成算力调度平台。 >市数据局',
    '制定平台管理办法。 >市数据局',
  ],
  'an owner of the paragraph that leads into sections': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n### （一）建设平台\n\n统筹建设算力平台。（市数据局、市科技局负责）\n\n#### 1. 调度\n\n建成算力调度平台。\n',
    '统筹建设算力平台。 +市数据局、市科技局',
    '建成算力调度平台。 +市数据局、市科技局',
  ],
  'dates, targets and sums': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 自2026年起，支持企业购买算力，最高补助300万元；到2027年，建成10个以上数据空间。（责任单位：市数据局）\n2. 落实《滨江市数据条例》，持续推进数据开放。（责任单位：市数据局；完成时限：2026年底）\n',
    '自2026年起，支持企业购买算力，最高补助300万元；到2027年，建成10个以上数据空间。 >市数据局 自2026年起→到2027年 目标：建成10个以上数据空间 资金：最高补助300万元',
    '落实《滨江市数据条例》，持续推进数据开放。 >市数据局 →2026年底 依据：《滨江市数据条例》',
  ],
  'not why the draft is made, nor how long a thing may take': [
    '# 滨江市行动方案\n\n## 重点任务\n\n为加快开放数据，落实部署要求，制定本实施方案。\n\n### 一、平台\n\n1. 建设登记平台，审查时间压缩至3个月以内。\n2. 各区三个月内制定本区实施方案。\n',
    '建设登记平台，审查时间压缩至3个月以内。',
    '各区三个月内制定本区实施方案。 →三个月内',
  ],
  'without an end': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 持续推进公共数据开放。（责任单位：市数据局）\n',
    '持续推进公共数据开放。 >市数据局 →持续推进',
  ],
  'the date of the stage': [
    '# 滨江市行动方案\n\n## 一、工作步骤\n\n### （一）启动阶段（2026年6月底前）\n\n1. 制定实施细则，建立工作台账。\n',
    '制定实施细则，建立工作台账。 →2026年6月底前',
  ],
  'rows of a table': [
    '# 滨江市任务分工表\n\n| 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 建设算力平台 | 市数据局 | 市科技局、市财政局 | 2026年底 |\n| 2 | 开放公共数据 | 市数据局 | 各区政府 | 持续推进 |\n',
    '建设算力平台 >市数据局 +市科技局、市财政局 →2026年底',
    '开放公共数据 >市数据局 +各区政府 →持续推进',
  ],
  'rows in groups, which are no tasks': [
    '# 滨江市任务分工表\n\n| 序号 | 任务 | 责任单位 | 完成时限 | 完成情况 |\n| --- | --- | --- | --- | --- |\n| （一） | 夯实基础 | | | |\n| 1 | 编制数据目录 | 市数据局 | 每年9月 | 推进中 |\n| 2 | 归集公共数据 | 同上 | 2027年 | 已完成 |\n| （二） | 拓展应用 | | | |\n| 3 | 开放数据接口 | 市科技局 | 每年 | |\n',
    '编制数据目录 >市数据局 →每年9月',
    '归集公共数据 >市数据局 →2027年',
    '开放数据接口 >市科技局 →持续推进',
  ],
  'rows numbered as groups are, which are tasks': [
    '# 滨江市任务分工表\n\n| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 一 | 编制数据目录 | |\n| 二 | 归集公共数据 | |\n| 三 | 开放数据接口 | 市数据局 |\n| 四 | 培训从业人员 | |\n',
    '编制数据目录',
    '归集公共数据',
    '开放数据接口 >市数据局',
    '培训从业人员',
  ],
  'no note to a colleague': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 开放数据200项。【小李：问一下供电公司】（牵头单位：市数据局）\n',
    '开放数据200项。 >市数据局',
  ],
  'rows of a table that was pasted a cell a line': [
    '# 滨江市行动方案\n\n附件\n\n重点任务分工表\n\n序号\n\n重点任务\n\n牵头领导\n\n牵头单位\n\n配合单位\n\n完成时限\n\n一、算力\n\n1\n\n建设算力平台\n\n张三\n\n市数据局\n\n市科技局、市财政局\n\n2026年底\n\n二、数据\n\n2\n\n开放公共数据\n\n李四\n\n市数据局\n\n各区政府\n\n持续推进\n',
    '建设算力平台 >市数据局 +市科技局、市财政局 →2026年底',
    '开放公共数据 >市数据局 +各区政府 →持续推进',
  ],
  'rows of such a table with a cell too few': [
    '# 滨江市行动方案\n\n附件\n\n序号\n\n任务\n\n内容\n\n牵头单位\n\n配合单位\n\n1\n\n建设平台\n\n建设算力调度平台\n\n市数据局\n\n市科技局\n\n2\n\n制定平台运行管理的办法\n\n市数据局\n\n市司法局\n',
    '建设平台；建设算力调度平台 >市数据局 +市科技局',
    '制定平台运行管理的办法 >市数据局 +市司法局',
  ],
  'a column of what shows that it is done': [
    '# 滨江市任务清单\n\n| 编号 | 任务内容 | 完成标志 | 时限 | 责任单位 |\n| --- | --- | --- | --- | --- |\n| 1 | 建设海洋数据中心 | 通过验收 | 10月 | 市科技局 |\n',
    '建设海洋数据中心 >市科技局 →10月 目标：通过验收',
  ],
  'what begins with the means': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 联合市内高校攻关陶瓷质检。\n\n2. 依托县职教中心每年培训从业人员。\n\n3. 给新材料企业发算力券，按季兑付。\n',
    '联合市内高校攻关陶瓷质检。',
    '依托县职教中心每年培训从业人员。',
    '给新材料企业发算力券，按季兑付。',
  ],
  'the imprint is none': [
    '滨江市行动方案\n\n一、重点任务\n\n建成算力调度平台。\n\n附表1　资金安排表（单位：万元）\n\n滨江市人民政府办公室　　2026年11月20日印发\n',
    '建成算力调度平台。',
  ],
  'other tables are none': ['# 滨江市行动方案\n\n| 指标 | 2026年 |\n| --- | --- |\n| 算力规模 | 2000P |\n'],
  'what a draft says of itself is none': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n建成算力调度平台。\n\n本方案自2026年1月1日起施行。\n\n本方案由市数据局负责解释。\n',
    '建成算力调度平台。',
  ],
  'the sum below a table as none': [
    '# 滨江市任务分工表\n\n| 序号 | 项目名称 | 建设单位 | 总投资（万元） |\n| --- | --- | --- | --- |\n| 1 | 建设算力平台 | 市数据局 | 300 |\n| 2 | 建设数据空间 | 市科技局 | 200 |\n| | 合 计 | | 500 |\n',
    '建设算力平台 >市数据局 资金：300万元',
    '建设数据空间 >市科技局 资金：200万元',
  ],
  'that an owner on its own line is for the task before it, where each has one': [
    '# Harbour Plan\n\n## 1. Actions\n\n1. Build a shared data platform by 2028.\n\nLead: Data Office\n\n2. Train 200 data stewards by 2029.\n\nLead: Skills Agency\n\n3. Open a testing site by 2029.\n\n4. Fund the reuse of models by 2030.\n\nLead: Innovation Agency\n\n5. Publish a code of practice by 2028.\n\nLead: Legal Department\n',
    'Build a shared data platform by 2028. >Data Office →by 2028',
    'Train 200 data stewards by 2029. >Skills Agency →by 2029 目标：Train 200 data stewards',
    'Open a testing site by 2029. →by 2029',
    'Fund the reuse of models by 2030. >Innovation Agency →by 2030',
    'Publish a code of practice by 2028. >Legal Department →by 2028',
  ],
  'that it is for all before it, where some have none': [
    '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 建设算力平台，统一调度算力。\n\n2. 制定平台办法，规范平台运行。\n\n责任单位：市数据局\n\n3. 建设数据平台，统一汇聚数据。\n\n4. 编制数据目录，开放公共数据。\n\n责任单位：市档案局\n',
    '建设算力平台，统一调度算力。 >市数据局',
    '制定平台办法，规范平台运行。 >市数据局',
    '建设数据平台，统一汇聚数据。 >市档案局',
    '编制数据目录，开放公共数据。 >市档案局',
  ],
  'rows of a table in English': [
    '# Harbour Plan\n\n## 1. Actions\n\n| Action | Owner | Completion |\n|---|---|---|\n| Publish a catalogue of data | Data Agency | December 2028 |\n| Set up a space for health data | Ministry of Health; Data Agency | Q2 2029 |\n| Issue standards for data | Ministry of Health and Social Affairs | 2029 |\n| Train stewards of data | Ministry of Finance, Data Agency | end of 2027 |\n| Open a test site | Data Agency with the Port Authority | 2029 |\n| Total | | |\n',
    'Publish a catalogue of data >Data Agency →December 2028',
    'Set up a space for health data +Ministry of Health、Data Agency →Q2 2029',
    'Issue standards for data >Ministry of Health and Social Affairs →2029',
    'Train stewards of data +Ministry of Finance、Data Agency →end of 2027',
    'Open a test site >Data Agency +Port Authority →2029',
  ],
  'who acts in a numbered paragraph': [
    '# Harbour Plan\n\n## 2. Data\n\n2.1 The Data Agency shall open a register of data.\n\n2.2 The Ministry of Ports will publish a licence for its data.\n',
    'The Data Agency shall open a register of data. >Data Agency',
    'The Ministry of Ports will publish a licence for its data. >Ministry of Ports',
  ],
  'in each of several objectives, those that somebody is to do': [
    '# Harbour Plan\n\n## 1. Objectives\n\nThe Harbour Office must lead the region.\n\n### Objective 1: Open data\n\n1.1 The Data Office will open the tide register by 2028.\n\n1.2 Every ministry will list its registers.\n\n1.3 By 2030 half of all registers will be open.\n\n## 2. Money\n\nThe Treasury will pay.\n',
    'The Data Office will open the tide register by 2028. >Data Office →by 2028',
    'Every ministry will list its registers. >Every ministry',
    'The Treasury will pay. >Treasury',
  ],
  'a date behind the owner': [
    '# Harbour Plan\n\n## Actions\n\n**Action 1.** The city will open the tide register.\n*Owner: Data Office. Date: June 2028.*\n\n**Action 2.** The city will train its pilots.\n*Lead: Pilots; Deadline: May 2029; Budget: £2.5 million*\n',
    'The city will open the tide register. >Data Office →June 2028',
    'The city will train its pilots. >Pilots →May 2029 资金：£2.5 million',
  ],
  'short English sentences before others': [
    '# AI Strategy of Lowmoor\n\n## Tasks\n\n1. Ministries will open registers. Firms may use them free.\n',
    'Ministries will open registers. Firms may use them free. >Ministries',
  ],
  'an order in English': [
    '# An Order on Data\n\nSec. 2. Catalogue. (a) Within 75 days of the signing of this order, the Secretary of Harbours, in consultation with the Head of the Data Office, shall:\n\n(i) publish a catalogue of data; and\n\n(ii) establish a platform for access to data.\n\n(b) Agencies shall appoint a data officer.\n',
    'publish a catalogue of data; and >Secretary of Harbours +Head of the Data Office →Within 75 days of the signing of this order',
    'establish a platform for access to data. >Secretary of Harbours +Head of the Data Office →Within 75 days of the signing of this order',
    'Agencies shall appoint a data officer. >Agencies',
  ],
}

describe('the tasks of a draft', () => {
  for (const [title, [text, ...tasks]] of Object.entries(drafts))
    it(`know ${title}`, () => assert.deepEqual(listTasks(createAnalyzer().analyze(text)).map(said), tasks))

  it('stand where they are in the draft', () => {
    const text =
      '# 滨江市行动方案\n\n## 一、重点任务\n\n（一）**建设平台。** 建成**统一**的算力平台（市数据局负责）。\n'
    const [task] = listTasks(createAnalyzer().analyze(text))
    assert.equal(text.slice(task?.span.start, task?.span.end).trim(), '建成**统一**的算力平台')
    assert.deepEqual(task?.section, ['一、重点任务', '（一）建设平台'])
  })

  it('stand in the groups of their table', () => {
    const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
    const text = `# 滨江市行动方案\n\n## 一、重点任务\n\n${[
      row('序号', '任务', '责任单位'),
      row('---', '---', '---'),
      row('（一）', '夯实基础', ''),
      row('1', '编制数据目录', '市数据局'),
      row('（二）', '拓展应用', ''),
      row('2', '开放数据接口', '市科技局'),
    ].join('')}`
    const rows = listTasks(createAnalyzer().analyze(text))
    assert.deepEqual(
      rows.map(({ section }) => section.join(' / ')),
      ['一、重点任务 / （一）夯实基础', '一、重点任务 / （二）拓展应用'],
    )
  })
})
