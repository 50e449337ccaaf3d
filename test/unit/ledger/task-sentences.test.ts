import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'
import { said } from './said.ts'

/** A draft, and its tasks in lines. */
const drafts: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'a numbered sentence that opens with who does it is a task, whatever it is': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）市数据局牵头，会同市教育局建设数据集100个。\n\n（二）各县（市、区）人民政府每季度报送进展情况。\n\n（三）市科技局根据省级办法，制定实施细则。\n\n（四）市住房和城乡建设局、市财政局落实租房补贴制度。\n\n（五）数字政府建设步伐加快。\n\n（六）国务院部门制定的标准与地方标准不同。\n',
    '市数据局牵头，会同市教育局建设数据集100个。 >市数据局 +市教育局 目标：建设数据集100个',
    '各县（市、区）人民政府每季度报送进展情况。 >各县（市、区）人民政府',
    '市科技局根据省级办法，制定实施细则。 >市科技局',
    '市住房和城乡建设局、市财政局落实租房补贴制度。 +市住房和城乡建设局、市财政局',
    '数字政府建设步伐加快。',
  ],
  'others who take part, wherever they stand': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）市发展改革委应当会同市通信管理局统筹算力布局。\n\n（二）市教育局会同有关部门和学校制定数据办法。\n\n（三）市科技局牵头，市通信办、市教育局配合，市财政局指导，建成智算中心。（责任单位：市科技局、市通信办、市教育局、市财政局）\n\n（四）市数据局会同市委网信办、市发展改革委员会等部门建立机制。\n',
    '市发展改革委应当会同市通信管理局统筹算力布局。 >市发展改革委 +市通信管理局',
    '市教育局会同有关部门和学校制定数据办法。 >市教育局 +有关部门',
    '市科技局牵头，市通信办、市教育局配合，市财政局指导，建成智算中心。 >市科技局 +市通信办、市教育局、市财政局',
    '市数据局会同市委网信办、市发展改革委员会等部门建立机制。 >市数据局 +市委网信办、市发展改革委员会等',
  ],
  'a sentence behind its heading that opens with who does it, whatever it is': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）通报结果。市数据局每半年通报一次评价结果。\n\n（二）布设节点。市科技局布设边缘节点20个。\n\n（三）建成平台。市数据局2027年底前建成平台。\n',
    '市数据局每半年通报一次评价结果。 >市数据局',
    '市科技局布设边缘节点20个。 >市科技局',
    '市数据局2027年底前建成平台。 >市数据局 →2027年底前',
  ],
  'what the treasury gives, and what each project may get': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）遴选项目。市科技局遴选项目10个，单个项目支持不超过500万元。\n\n（二）安排资金。市财政安排专项资金3亿元。县财政安排服务费80万元。\n',
    '市科技局遴选项目10个，单个项目支持不超过500万元。 >市科技局 目标：遴选项目10个 资金：单个项目支持不超过500万元',
    '市财政安排专项资金3亿元。 >市财政 资金：3亿元',
    '县财政安排服务费80万元。 >县财政 资金：80万元',
  ],
  'English sentences that say who will do what, from when, in which year, and what somebody will get': [
    '# Harbour Plan\n\n## 1. Actions\n\n1. The Department of Schools will change the timetable from September 2027.\n2. Start-ups will receive vouchers for computing time.\n3. Harbour University will lead a project by 2028.\n4. Every hospital will appoint a data officer.\n5. The Office will buy a cloud for 12 million crowns. The contract will be reviewed in 2029.\n6. The Office has published what it agreed in 2024.\n7. The Office will publish a review in 2029.\n',
    'The Department of Schools will change the timetable from September 2027. >Department of Schools from September 2027→',
    'Start-ups will receive vouchers for computing time.',
    'Harbour University will lead a project by 2028. >Harbour University →by 2028',
    'Every hospital will appoint a data officer. >Every hospital',
    'The Office will buy a cloud for 12 million crowns. The contract will be reviewed in 2029. >Office 资金：12 million crowns',
    'The Office will publish a review in 2029. >Office →in 2029',
  ],
  'two duties in one paragraph, each with its own owner and date': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）市通信管理局应当建立调度平台。各区人民政府应当于2026年12月底前完成登记。\n\n（二）建设平台。市数据局应当建设算力平台。\n\n（三）市数据局应当制定接入办法。鼓励各区人民政府于2027年6月底前接入平台。\n',
    '市通信管理局应当建立调度平台。 >市通信管理局',
    '各区人民政府应当于2026年12月底前完成登记。 >各区人民政府 →2026年12月底前',
    '市数据局应当建设算力平台。 >市数据局',
    '市数据局应当制定接入办法。 >市数据局',
    '鼓励各区人民政府于2027年6月底前接入平台。 >各区人民政府 →2027年6月底前',
  ],
  'those who work with a lead in English': [
    '# Harbour Plan\n\n## 1. Actions\n\n1.1 The Department for Science, working with the Energy Regulator, will build two computing sites by 2028.\n',
    'The Department for Science, working with the Energy Regulator, will build two computing sites by 2028. >Department for Science +Energy Regulator →by 2028',
  ],
  'days from its own issue, what recurs, and when it begins': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）市数据局应当于本方案印发之日起20个工作日内制定工作计划。\n\n（二）市数据局应当在每年12月底前公布目录。\n\n（三）市数据局牵头建设平台，2026年6月启动，2027年底前完成。\n\n（四）市数据局应当自收到申请之日起20个工作日内答复。\n\n（五）市教育局应当于每季度末前报送进展。\n\n（六）各有关单位要于每月25日前报送台账。\n\n（七）自本方案印发之日起30日内，各县（市、区）制定实施细则。\n',
    '市数据局应当于本方案印发之日起20个工作日内制定工作计划。 >市数据局 →本方案印发之日起20个工作日内',
    '市数据局应当在每年12月底前公布目录。 >市数据局 →每年12月底前',
    '市数据局牵头建设平台，2026年6月启动，2027年底前完成。 >市数据局 2026年6月→2027年底前',
    '市数据局应当自收到申请之日起20个工作日内答复。 >市数据局',
    '市教育局应当于每季度末前报送进展。 >市教育局 →每季度末前',
    '各有关单位要于每月25日前报送台账。 >各有关单位 →每月25日前',
    '自本方案印发之日起30日内，各县（市、区）制定实施细则。 >各县（市、区） →本方案印发之日起30日内',
  ],
  'quarters, and periods between months, in English': [
    '# Harbour Plan\n\n## 1. Actions\n\n1.1 The Agency shall publish guidance in Q2 2027.\n\n1.2 The Agency shall allocate computing time to firms from January 2027 to December 2028.\n\n1.3 The Agency shall replace the guidance published in March 2024.\n',
    'The Agency shall publish guidance in Q2 2027. >Agency →in Q2 2027',
    'The Agency shall allocate computing time to firms from January 2027 to December 2028. >Agency →from January 2027 to December 2028',
    'The Agency shall replace the guidance published in March 2024. >Agency',
  ],
  'cells that are one with those above, but for sums': [
    '# 滨江市任务分工表\n\n| 任务 | 牵头单位 | 配合单位 | 资金（万元） |\n| --- | --- | --- | --- |\n| 建成数据平台 | 市数据局 | 市财政局 | 1,200 |\n| 制定分级指南 | <!--^--> | 市司法局 | <!--^--> |\n| 开展伦理审查 | | 市科技局 | 约80 |\n',
    '建成数据平台 >市数据局 +市财政局 资金：1,200万元',
    '制定分级指南 >市数据局 +市司法局',
    '开展伦理审查 +市科技局 资金：约80万元',
  ],
  'a head of two rows': [
    '# 滨江市任务分工表\n\n单位：万元\n\n| 任务 | 责任单位 | | 资金 |\n| --- | --- | --- | --- |\n| | 牵头 | 配合 | |\n| 建成数据平台 | 市数据局 | 市财政局 | 300 |\n| 组织技能培训 | 市人社局 | 市教育局 | 50万元 |\n',
    '建成数据平台 >市数据局 +市财政局 资金：300万元',
    '组织技能培训 >市人社局 +市教育局 资金：50万元',
  ],
  'the unit of a sum in English': [
    '# Harbour Plan\n\n| Action | Owner | Budget (€ million) | Cost (m) |\n|---|---|---|---|\n| Publish a catalogue of data | Data Agency | 12.5 | 3 |\n',
    'Publish a catalogue of data >Data Agency 资金：€12.5 million；3',
  ],
  'money apart from targets, what is so much each year, and the figure of a duty that is for a time': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）市财政局每年安排不少于2000万元，支持产业发展。\n\n（二）每年引进高层次人才不少于10名，由市委人才办负责。\n\n（三）市工业和信息化局应当组织研发行业模型，到2027年形成行业模型15个。\n\n（四）市人力资源社会保障局应当每年组织培训5万人次。\n\n（五）培育产业集群，产业规模达到500亿元。（责任单位：市工业和信息化局；资金：300万元）\n',
    '市财政局每年安排不少于2000万元，支持产业发展。 >市财政局 →持续推进 资金：每年安排不少于2000万元',
    '每年引进高层次人才不少于10名，由市委人才办负责。 >市委人才办 目标：每年引进高层次人才不少于10名',
    '市工业和信息化局应当组织研发行业模型，到2027年形成行业模型15个。 >市工业和信息化局 →到2027年 目标：形成行业模型15个',
    '市人力资源社会保障局应当每年组织培训5万人次。 >市人力资源社会保障局 →持续推进 目标：培训5万人次',
    '培育产业集群，产业规模达到500亿元。 >市工业和信息化局 目标：产业规模达到500亿元 资金：300万元',
  ],
  'owners in English without a name or a modal verb': [
    '# Harbour Plan\n\n## 1. Actions\n\n1.1 Each department shall publish a record of its systems by March 2027.\n\n1.2 Providers of high-risk systems must keep technical records.\n\n1.3 The Information Commissioner is responsible for handling complaints about systems.\n\n1.4 The People Team is to train 400 staff each year.\n\n- Build the first computing site by March 2027 (owner: Director of Works; budget: $40 million).\n',
    'Each department shall publish a record of its systems by March 2027. >Each department →by March 2027',
    'Providers of high-risk systems must keep technical records. >Providers',
    'The Information Commissioner is responsible for handling complaints about systems. >Information Commissioner',
    'The People Team is to train 400 staff each year. >People Team →持续推进 目标：train 400 staff each year',
    'Build the first computing site by March 2027 >Director of Works →by March 2027 资金：$40 million',
  ],
  'no footnote as a task, but duties on one line that are numbered in it': [
    '# 滨江市行动方案\n\n## 一、主要任务\n\n（一）市数据局应当建立数据目录[^1]。\n\n## 二、保障措施\n\n（一）各区应当每季度报送进展；（二）不得虚报。\n\n[^1]: 市数据局应当依据国家标准编制目录。\n',
    '市数据局应当建立数据目录。 >市数据局',
    '各区应当每季度报送进展；（二）不得虚报。 >各区',
  ],
}

describe('the table of tasks', () => {
  for (const [title, [text, ...tasks]] of Object.entries(drafts))
    it(`knows ${title}`, () => assert.deepEqual(listTasks(createAnalyzer().analyze(text)).map(said), tasks))
})
