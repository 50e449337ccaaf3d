import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'

const tasks =
  '\n\n一、重点任务\n\n（一）归集数据。市直部门每季度更新目录，2027年底前归集数据10亿条。\n\n（二）开展培训。每年培训工作人员300人。\n'
const concern = (title: string): string => coverageOf(`# ${title}${tasks}`).draft.concern
const actions =
  '\n\n## 2. Actions\n\nThe Data Office will publish twelve open datasets by 2029.\n\nHospitals will share scans with researchers through a secure room.\n\nThe city will buy 64 accelerators and share them among small firms.\n\nThe college will train forty engineers each year.\n\nThe council will adopt a code on liability.\n'
const english = (title: string): string => {
  const { judged, concern: whom } = coverageOf(title + actions).draft
  return judged ? whom : 'silent'
}

/** Asserts that each of the titles is told so. */
function are(expected: string, told: (title: string) => string, titles: readonly string[]): void {
  for (const title of titles) assert.equal(told(title), expected, title)
}

describe('whom a text concerns', () => {
  it('is an office alone where the title is that of its own plan for the year', () => {
    are('narrow', concern, [
      '云溪市数据局2027年度工作计划',
      '云溪市数据局2027年重点工作安排',
      '2027年云溪市数据局工作要点',
      '云溪市科技局2027年工作要点',
      '云溪市大数据发展管理局关于印发2027年工作要点的通知',
      '云溪市数据局关于印发《云溪市数据局2027年度工作计划》的通知',
    ])
    are('full', concern, [
      '云溪市人民政府办公室关于印发2027年数字经济工作要点的通知',
      '云溪市数据工作2027年要点',
      '云溪市公共数据2027年度工作计划',
      '云溪市数据局关于印发云溪市2027年数字经济工作要点的通知',
      '数字经济领导小组办公室2027年工作要点',
      '云溪县2027年数据工作要点',
    ])
  })

  it('is told by 数智 and 科创 as by the longer words, unless the title names a sector or the stock market', () => {
    are('full', concern, ['云溪市2027年“数智科创”年度实施计划', '云溪市数智化转型实施方案', '云溪市科创高地建设规划'])
    assert.notEqual(concern('云溪市数智医院建设实施方案'), 'full')
    assert.equal(concern('关于支持企业在科创板上市的若干措施'), 'none')
  })

  it('is told by 智能经济, 软件业 and what stands for innovation at large, not by what only sounds like it', () => {
    are('full', concern, [
      '云溪市智能经济培育行动方案',
      '云溪市软件业提质增效实施方案',
      '云溪市创新驱动发展三年行动计划',
      '关于加快建设科技强市的实施意见',
      '云溪市建设创新型城市实施方案',
    ])
    assert.notEqual(concern('云溪市科技强警工作方案'), 'full')
    assert.notEqual(concern('云溪市创新型领军人才培育计划'), 'full')
  })

  it('is told by what the tasks speak of where the title names another matter', () => {
    const plan = (title: string, others: string): string =>
      `# ${title}\n\n一、重点任务\n\n（一）建成市级智算中心，新增算力800P。\n\n（二）每年立项支持10项大模型关键算法攻关。\n\n（三）向中小企业发放算力券。\n\n${others}`
    const told = (title: string, others = ''): string => coverageOf(plan(title, others)).draft.concern
    are('narrow', told, ['云溪市新质生产力培育行动方案', '云溪市独角兽企业培育计划', '云溪市未来产业培育行动方案'])
    const roads = Array.from({ length: 20 }, (_, at) => `市交通局每年新建农村公路${at + 2}公里，改造危桥${at + 1}座。`)
    assert.equal(told('云溪市民生实事实施方案', roads.join('\n\n')), 'none')
  })

  it('is the same in a white paper, a communication and an act for innovation as in a roadmap', () => {
    are('full', english, [
      '# Roadmap for Artificial Intelligence and Innovation',
      '# White Paper on Artificial Intelligence and Innovation',
      '# Fair Machines: White Paper on Innovation in Data',
      '# Communication on Artificial Intelligence and Innovation',
      '# COMMUNICATION FROM THE COMMISSION TO THE COUNCIL\n\n## A Union That Learns: Innovation by Artificial Intelligence',
      '# Artificial Intelligence Innovation Act',
      '# Ministerial Directive on AI and Data Innovation',
      '# A Bill to promote innovation in artificial intelligence',
    ])
    are('narrow', english, [
      '# Artificial Intelligence Innovation and Accountability Act',
      '# Directive on Automated Decisions by AI',
      '# Quantum Innovation Act',
      '# A Bill to promote the safety of artificial intelligence',
    ])
  })

  it('is told by the subject of a memorandum whose title names its kind alone', () => {
    const memo = (subject: string): string =>
      `Government of Northmark\n\n## OFFICE MEMORANDUM\n\n**Subject: ${subject}**\n\n1. Firms shall be reimbursed 40% of the GPU hours that they use.\n\n2. Heads of unit shall send an officer to the hall by 4 May.\n\n3. The Cell shall frame norms within six months.\n`
    const told = (subject: string): string => coverageOf(memo(subject)).draft.concern
    assert.equal(told('Scheme for Promotion of Artificial Intelligence and Data Innovation – reg.'), 'full')
    assert.equal(told('Training course on artificial intelligence for officers'), 'none')
    assert.equal(told('Data entry of leave'), 'none')
    const directive = (subject: string) =>
      coverageOf(
        `# Ministerial Directive No. 7\n\n**To:** Heads of councils\n**From:** Minister of Science\n**Subject:** ${subject}\n\n1. Each council shall open its cluster to any university.\n\n2. The Statistics Office shall release its microdata.\n\n3. Councils shall offer forty fellowships.\n`,
      )
    const { draft, dimensions } = directive('National programme for machine learning')
    assert.equal(draft.concern, 'narrow')
    assert.equal(dimensions.institutions.measures, 0, 'the fields at its head order nothing')
    assert.equal(directive('Car parks').draft.concern, 'none')
  })

  it('is told by the purpose of a bill whose title names its kind alone', () => {
    const bill = (purpose: string): string =>
      coverageOf(
        `# A BILL\n\n${purpose}\n\nBe it enacted by the Parliament as follows:\n\n1 The Authority\n(1) There is established an Authority.\n\n2 Duty to share\nA public body must give a researcher access to its records.\n\n3 Penalties\nA person who contravenes section 2 is liable to a civil penalty.\n`,
      ).draft.concern
    assert.equal(bill('to establish the Data and Intelligence Authority and for connected purposes'), 'narrow')
    assert.equal(
      bill('Make provision about automated decisions by public bodies; and for connected purposes.'),
      'narrow',
    )
    assert.equal(bill('to establish the Harbour Authority and for connected purposes'), 'none')
  })

  it('is the same for a policy at large in whatever order of words, not for what one body tells its staff', () => {
    are('full', english, [
      '# National Policy on Artificial Intelligence',
      '# Artificial Intelligence Policy of Northmark',
      '# Digital Economy Policy (Statement)',
      '# Government Policy for AI',
      '# Draft National Policy on Data and Artificial Intelligence (AI), 2027',
      '# Science, Technology and Innovation Policy of the Isles',
    ])
    are('narrow', english, [
      '# AI Policy',
      '# Policy on AI Use',
      '# Policy on AI in Government',
      '# National Policy on AI in Health',
      '# AI Policy of Northmark University',
      '# Responsible AI Policy of Northmark Bank',
      '# Digital Innovation Department: Annual Business Plan 2028/29',
      '# National Library Data Policy',
    ])
  })

  it('is narrow in rules for a prize, not in what is paid to firms', () => {
    are('narrow', concern, ['云溪市科学技术奖励办法', '云溪市科学技术进步奖励办法'])
    are('full', concern, ['云溪市科学技术奖补实施办法', '云溪市科技创新扶持办法'])
  })

  it('is told by the kind of a programme with a name in quotation marks', () => {
    are('full', english, ['# Regional Innovation Programme "Bright Lake" 2028–2031', '# AI Programme “Bright Lake”'])
  })
})

describe('what a text is', () => {
  it('is a plan in the present tense where its tasks say who does them', () => {
    const plan = (who: string): string =>
      `# Port Haven: AI and Data Innovation Action Plan\n\nAdopted by the Council on 11 February 2027\n\n## Now\n\n${[
        'Tides, air and traffic sensors go on the open portal; each has a page.',
        'A chat assistant takes repair reports; a person checks each one.',
        'Roads uses images from buses before the frost; the crew gets a map.',
        'Twenty grants a year go to pupils; the schools choose them.',
        'The lab lets firms try out machines; students help them.',
        'Council adopts a code; it tells what we never use.',
      ]
        .map((task) => `- ${task}${who}`)
        .join('\n')}\n`
    assert.equal(coverageOf(plan(' *Who: Roads.*')).draft.judged, true)
  })

  it('is no programme where a white paper studies, and a letter is no communication', () => {
    const study = `\n\nFirms that use AI grow faster. Our platform trains models in hours. Customers report savings.\n\n## Why now\n\nData are everywhere. Talent is scarce.\n`
    assert.equal(coverageOf(`# Acme White Paper on Artificial Intelligence${study}`).draft.judged, false)
    const outage =
      '# Communication on Data Outage\n\nOur data portal was down on 4 May. We apologise.\n\nWe will replace the disk by Friday and will publish a report next week.\n'
    assert.equal(coverageOf(outage).draft.judged, false)
  })

  it('is silent with a reason that is true', () => {
    const reason = (text: string) => coverageOf(text).draft.reason
    const minutes =
      '云溪市人民政府专题会议纪要\n\n〔2027〕3号\n\n　　3月4日，副市长主持召开会议，研究人工智能创新中心建设。现纪要如下：\n\n　　一、由市数据局牵头，6月底前开放交通数据。\n\n　　二、同意租用算力200PFLOPS。\n\n　　三、市科技局要设立重大专项，每项不超过800万元。\n'
    assert.equal(reason(minutes), 'minutes')
    const proposal =
      '关于加快补齐我市智能算力短板的提案\n\n一、现状和问题\n一是供给不足。部分团队到外省租用算力。\n二是价格偏高。训练一次需20万元。\n\n二、建议\n（一）建议由市科技局牵头，划出科研专区。\n'
    assert.notEqual(reason(proposal), 'reply')
    assert.equal(
      reason(
        '对市政协五届二次会议第31号提案的答复\n\n王某委员：\n\n您提出的提案收悉，现答复如下：\n\n一、我局已开放数据20项。\n',
      ),
      'reply',
    )
    assert.equal(
      reason(
        'Office for Data\n\n4 May 2027\n\nDear Mr Lund,\n\nThank you for your question of 2 April on the Data Fund. Your letter asks who was paid.\n\nIn 2026 the Office paid 12 towns.\n\nYours sincerely,\n\nA. Berg\n',
      ),
      'reply',
    )
    assert.equal(
      reason(
        'CIRCULAR No. 3 of 2027\n\nTo: Heads of Agency\nSubject: Survey of data systems\n\n1. Agencies are asked to send a return on their systems by 4 May 2027.\n\n2. Agencies without systems fill in Part A.\n\n3. A briefing will be held on 12 April in Room 2.\n',
      ),
      'call',
    )
    const agenda =
      '# Research Agenda on Artificial Intelligence 2028–2034\n\nThis agenda was drawn up by researchers.\n\n## Learning\n\nThe agenda names questions. What can be learned from few examples?\n\n## Proof\n\nThe agenda asks what can be guaranteed. Groups may answer with letters.\n'
    assert.notEqual(reason(agenda), 'event')
    assert.equal(
      reason(
        '# Data Conference\n\nThe conference will be held on 4 May. Agenda: opening, keynote, lunch.\n\nRegistration opens in March. Speakers are listed below.\n',
      ),
      'event',
    )
    const deal =
      '# Innovation Deal for Data and AI: Heads of Terms\n\nbetween the Isles Council and the Northern Executive\n\nThe parties intend to invest £48 million.\n\n1. The college takes 18 apprentices a year.\n\n2. Developers hand over turbine readings.\n'
    assert.notEqual(reason(deal), 'states')
  })
})
