import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { flags } from './flagged.ts'

const tasks = `# 滨江市公共数据开放工作方案

截至2024年底，全市已编制目录12个。

## 一、重点任务

（一）编制目录。各部门2026年2月底前编制公共数据开放目录。

（二）建设平台。2026年底前建成公共数据开放平台。
`
const day = { year: 2026, month: 3, day: 15 }

describe('deadline-past, without a date of the draft', () => {
  const analyzer = createAnalyzer()
  const found = (text: string, today: typeof day | null, language: 'zh' | 'en' = 'zh'): string[] =>
    analyzer
      .analyze(text, { today })
      .findings.filter(({ rule }) => rule === 'deadline-past')
      .map((finding) => renderMessage(finding, language))

  it('knows no other date unless it is given one', () => {
    assert.deepEqual(found(tasks, null), [])
  })

  it('holds deadlines against the day that it is given', () => {
    assert.deepEqual(found(tasks, day), ['按2026年3月15日计，完成时限“2026年2月底前”已过。'])
    assert.deepEqual(found(tasks, day, 'en'), ['As of 2026-03-15, the deadline “2026年2月底前” has passed.'])
    assert.deepEqual(found(tasks, { ...day, month: 2 }), [])
  })

  it('prefers the date of the draft', () => {
    assert.deepEqual(found(`${tasks}\n滨江市人民政府\n\n2026年1月5日\n`, day), [])
  })

  it('holds the days of a call for applications against its date', () => {
    const call = (day: string): string =>
      `滨江市数据局关于开展数据标注试点申报工作的通知\n\n各区数据局：\n\n现就申报工作通知如下。\n\n一、申报程序\n\n申报单位于${day}登录市数据局网站提交申报书，各区数据局择优推荐。\n\n滨江市数据局\n\n2026年7月8日\n`
    assert.equal(found(call('2025年8月15日前'), null).length, 1)
    assert.deepEqual(found(call('2026年8月15日前'), null), [])
    assert.deepEqual(found(call('2025年底前'), null), [])
  })
})

describe('deadline-past, by the date above an English text', () => {
  const memo = (lines: readonly string[], due: string): string =>
    `${lines.join('\n\n')}\n\n1. The Data Office shall publish twelve open datasets ${due}.\n\n2. The CIO shall buy GPU hours by March 2028.\n`
  const memoHead = ['MEMORANDUM', 'TO: All Directors', 'DATE: December 7, 2026', 'SUBJECT: AI Innovation Action Plan']
  const unionHead = [
    'COMMISSION RECOMMENDATION',
    'of 7 December 2026',
    'on stimulating artificial intelligence innovation',
    'HAS ADOPTED THIS RECOMMENDATION:',
  ]

  it('reads the line of the date', () => {
    for (const lines of [memoHead, unionHead]) {
      flags('deadline-past', memo(lines, '⟦by January 29, 2026⟧'))
      flags('deadline-past', memo(lines, 'by January 29, 2027'))
      flags('deadline-past', memo([...lines.slice(0, 1), ...lines.slice(3)], 'by January 29, 2026'))
    }
  })

  it('reads the date of a meeting', () => {
    for (const line of ['Date of meeting: 7 December 2026', 'Meeting date: December 7, 2026'])
      flags('deadline-past', memo([...memoHead.slice(0, 2), line, memoHead[3] ?? ''], '⟦by January 29, 2026⟧'))
  })

  it('does not take such a line within the text for it', () => {
    const text = memo([...memoHead.slice(0, 2), memoHead[3] ?? ''], 'by January 29, 2026')
    flags(
      'deadline-past',
      `${text}\n${'The offices work together.\n\n'.repeat(4)}Date: December 7, 2026\n\n${'They meet.\n\n'.repeat(8)}`,
    )
  })
})

describe('deadline-past, by an English signature', () => {
  const order = (date: string): string =>
    `# Opening Public Data\n\nIt is hereby ordered:\n\nSection 1. Purpose. Data helps science.\n\nSec. 2. Data. ⟦By December 31, 2026⟧, the Secretary of Commerce shall publish an inventory of datasets.\n\nSec. 3. Compute. The Secretary of Energy shall build a computing centre not later than June 30, 2028.\n\n${date}\n`

  it('reads the date after the names in one paragraph', () => {
    for (const date of [
      'THE WHITE HOUSE,\nMay 4, 2027.',
      'THE WHITE HOUSE, May 4, 2027.',
      'Done at Strasbourg, 16 June 2027.',
      'Ministry of Digital Affairs\n16 June 2027',
      'Republic of Norland\nMinistry of Digital Affairs\nMarch 2027',
      'Adopted by the City Council on 14 January 2027',
      'Published 4 March 2027',
      'Approved on 4 March 2027',
      'DATED at Kondo this 22nd day of March, 2027.',
      'Dated at Kondo, 22 March 2027',
      'Given under my hand this 1st day of June 2027.',
      'Castelmar, 14.4.2027',
      'Port Kondo, 22 March 2027',
      '14.4.2027',
      'PASSED AND ADOPTED this 9th day of March, 2027.',
      'PASSED, APPROVED AND ADOPTED by the City Council of Kondo this 9th day of March, 2027.',
      'Presented to Parliament by the Secretary of State for Science and Technology, March 2027',
    ])
      flags('deadline-past', order(date))
  })

  it('reads a month by itself on the title page, and nowhere else', () => {
    const list = '1.  The Bureau shall open its surveys ⟦by June 2026⟧.\n'
    flags(
      'deadline-past',
      `NATIONAL DATA AND AI ROADMAP 2028-2032\n\nMinistry of Transport\nNovember 2027\n\nMEASURES\n\n${list}`,
    )
    const later = `${list.replace(/[⟦⟧]/g, '')}2.  The Bureau shall open its maps by June 2028.\n\n`
    flags(
      'deadline-past',
      `NATIONAL DATA AND AI ROADMAP\n\nMEASURES\n\n${later}Review\n\nNovember 2027\n\nThe Bureau reports.\n`,
    )
  })

  it('takes a name with a date for one at the end or the head of a text alone', () => {
    const sections = [1, 2, 3, 4].map((at) => `Sec. ${at + 3}. Skills. The Office shall train ${at}0 teachers by 2029.`)
    flags(
      'deadline-past',
      `${order('Castelmar, 14.4.2027').replace(/[⟦⟧]/g, '')}\n${sections.join('\n\n')}\n\nEnd.\n\nEnd.\n`,
    )
  })

  it('reads a deadline in points', () => {
    const clause = (day: string): string =>
      `# AI and Data Directive\n\n1. All ministries shall migrate their registers ⟦by ${day}⟧.\n\n2. The Authority shall expand the data centre by 31.03.2028.\n\nDATED at Kondo this 22nd day of March, 2027.\n`
    flags('deadline-past', clause('31.03.2026'))
    flags('deadline-past', clause('21.3.2027'))
  })

  it('leaves dates of sentences', () => {
    for (const date of [
      'The Ministry of Digital Affairs reported on 16 June 2027.',
      'Phase two, March 2027',
      'Issued by the Premier if the Council agrees on 14 January 2027',
      'The register was adopted by the City Council on 14 January 2027',
      'Reports are due to the Office in March 2027',
    ])
      flags('deadline-past', order(date).replace(/[⟦⟧]/g, ''))
  })
})

describe('deadline-past, of a date that another text or an older plan gave', () => {
  const plan = (clause: string): string =>
    `# Harrowby AI and Data Plan\n\nAdopted by the City Council on 14 January 2027\n\n## 1. Actions\n\n${clause} The college will train 40 teachers by 2029.\n`
  const chinese = (clause: string): string =>
    `# 滨江市人工智能行动方案\n\n## 一、重点任务\n\n（一）建设平台。${clause}\n\n滨江市人民政府\n\n2027年1月14日\n`

  it('is left alone in English', () => {
    for (const clause of [
      'The 2025 strategy promised a portal by 2026; we will deliver it by 2028.',
      'The Office will review all data collected by the end of 2025.',
      'The Office shall upgrade clusters that were installed before 2022.',
      'Teachers hired by June 2026 will take the course.',
      'Buildings completed before 2020 are to be surveyed.',
      'Systems placed on the market before 2 August 2025 must be registered.',
      'The Union Act required Member States to appoint authorities by August 2025.',
      'The Council was asked to report by June 2026.',
      'Under the Act, agencies had until 30 June 2026 to file their lists; the Office will check them.',
      'The last plan promised a portal, a lab and a school by 2026, and we will open them by 2028.',
      'The council had hoped to open the lab by 2025.',
      'The Data Office will close the gap that should have been closed by 2024.',
      'The lab was due to open by 2025.',
      'The Data Office will finish by 2028 what the Charter of 2020 asks for by 2025.',
      'The college will train clerks who joined by 31 December 2026.',
      'Compared with the 2024 target of 30% by 2026, we will aim for 50% by 2030.',
      'The original goal of 30% by 2026 gives way to 50% by 2030.',
    ])
      flags('deadline-past', plan(clause))
  })

  it('is told from a deadline of its own', () => {
    for (const clause of [
      'As promised, the Data Office will open the portal ⟦by 2026⟧.',
      'The council had hoped to open the lab sooner, and the Office will now open it ⟦by 2026⟧.',
      'The Data Office will open the promised portal ⟦by 2026⟧.',
      'The Data Office will decide what to publish ⟦by 2026⟧.',
      'The college will train the clerks who joined last year, and it will open a school ⟦by 2026⟧.',
      'All of the intended services shall be open ⟦by 2026⟧.',
      'Register published ⟦by June 2026⟧.',
      'Register of models published ⟦by June 2026⟧.',
      'All offices shall have published their lists ⟦by June 2026⟧.',
      'The Office will ensure that all datasets are published ⟦by June 2026⟧.',
      'The Office will have all records digitised ⟦by June 2026⟧.',
      'Agencies are required to file their lists ⟦by June 2026⟧.',
      'The Office shall draw up the reports required under section 4 ⟦by June 2026⟧.',
    ])
      flags('deadline-past', plan(clause))
  })

  it('is left alone in Chinese', () => {
    for (const clause of [
      '国务院要求2025年底前完成公共数据目录编制，我市已如期完成。',
      '上级明确2025年底前建成平台，我市目前尚未开工，要倒排工期。',
      '按照国家关于2025年底前实现全覆盖的要求，推进系统升级。',
      '上届方案承诺2024年底前建成平台，市数据局2028年底前建成。',
      '市政府曾希望2024年底前开放平台，市数据局2028年底前开放。',
      '原定目标为到2025年覆盖率达到30%，现调整为到2030年达到50%。',
      '原方案提出到2025年建成平台，本方案要求市数据局于2028年底前建成。',
      '与2024年提出的到2025年达到30%的目标相比，到2030年覆盖率达到50%。',
    ])
      flags('deadline-past', chinese(clause))
  })

  it('may be written in points', () => {
    for (const day of ['2026.6.30前', '2026-06-30前', '2026/6/30之前'])
      flags('deadline-past', chinese(`市数据局⟦${day}⟧建成平台。`).replace('2027年1月14日', '2027.1.14'))
    flags('deadline-past', chinese('市数据局2027.6.30前建成平台。').replace('2027年1月14日', '2027-01-14'))
  })

  it('is told from a deadline of its own in Chinese', () => {
    for (const clause of [
      '市数据局⟦2026年6月底前⟧建成平台。',
      '在原方案基础上，市数据局⟦2026年6月底前⟧建成平台。',
      '市数据局要求各区⟦2026年底前⟧完成全部目录的编制。',
      '在原计划基础上由市数据局⟦2026年6月底前⟧建成平台。',
    ])
      flags('deadline-past', chinese(clause))
  })
})
