import assert from 'node:assert/strict'
import { ownersIn, saysFirstLeads } from '../../../../server/src/facts/particulars/owners.ts'
import type { Language } from '../../../../server/src/framework/types.ts'

/** Text, and its groups: `lead >` before those who lead, `+` before those who take part, the others bare. */
const examples: readonly (readonly [string, string, ...string[]])[] = [
  ['label', '建设平台。（责任单位：市数据局、市科技局）', '市数据局 市科技局'],
  [
    'label with a lead',
    '建设平台。（牵头单位：市数据局；配合单位：市科技局，各区政府）',
    '>市数据局 +市科技局 +各区政府',
  ],
  ['lead and responsible', '（牵头单位：市数据局；责任单位：市科技局）', '>市数据局 市科技局'],
  ['a line of its own', '责任单位：市委宣传部（文明办）、编办，市档案局', '市委宣传部（文明办） 编办 市档案局'],
  ['labels with a space between', '牵头单位：区园林局　责任单位：区大数据局', '>区园林局 区大数据局'],
  ['another label after it', '（责任单位：市气象局；完成时限：2026年12月底）', '市气象局'],
  ['a label of something else', '（负责部门：市税务局，适用范围：各园区）', '市税务局'],
  ['who leads in brackets', '（责任单位：市科技局（牵头）、市教育局）', '>市科技局 市教育局'],
  [
    'brackets in names',
    '（责任单位：各县（市、区）人民政府、市发改委（大数据局））',
    '各县（市、区）人民政府 市发改委（大数据局）',
  ],
  ['bodies in brackets', '完善机制。（科技部、教育部负责）', '科技部 教育部'],
  ['and others', '（交通运输部、商务部等按职责分工负责）', '交通运输部 商务部 …'],
  ['others are named', '（科技部、教育部等和各有关省级人民政府负责）', '科技部 教育部 各有关省级人民政府 …'],
  ['lead and support', '（市工信局牵头，市科技局、市教育局配合）', '>市工信局 +市科技局 +市教育局'],
  ['together with', '（市发展改革委会同有关部门负责）', '>市发展改革委 +有关部门'],
  ['和 in a name', '（工业和信息化部、文化和旅游部负责）', '工业和信息化部 文化和旅游部'],
  ['shared ends', '（责任单位：江宁、溧水区政府，各县、区政府）', '江宁、溧水区政府 各县、区政府'],
  ['first leads', '（税务总局、财政部负责，排在第一位的为牵头部门，下同）', '税务总局 财政部'],
  ['several groups', '建设甲平台（市科技局负责）。建设乙平台（市教育局负责）。', '市科技局', '市教育局'],
  ['tortoise-shell brackets', '〔牵头单位：县林草局；配合单位：各街道（镇）办事处〕', '>县林草局 +各街道（镇）办事处'],
  ['guidance', '（生态环境部、科技部指导，试点城市政府负责落实）', '+生态环境部 +科技部 试点城市政府'],
  ['bodies alone', '完善数据标准。（市科技局、市教委等）', '市科技局 市教委 …'],
  ['bodies alone, in other brackets', '完善数据标准。【区教育局、区数据局】', '区教育局 区数据局'],
  ['bodies alone, in 【】 before the full stop', '完善数据标准【区教育局】。', '区教育局'],
  ['bodies alone, on a line of their own', '（区数据局）', '区数据局'],
  ['nobody: a name explained', '报送主管部门（区数据局）。'],
  ['nobody: a lead-in in brackets', '【政策依据】完善数据标准。'],
  ['nobody: another bracket', '完善数据标准（见附件）。'],
  ['in the sentence', '由市数据局牵头，市科技局、市教育局配合，建设平台。', '>市数据局 +市科技局 +市教育局'],
  ['leads', '市数据局牵头建设智能算力中心。', '>市数据局'],
  ['a duty', '第十二条 市、区人民政府应当将其纳入规划。', '市、区人民政府'],
  ['together with, in the sentence', '市科技部门会同市财政部门制定办法。', '>市科技部门 +市财政部门'],
  ['以及 between bodies', '（市数据局以及市科技局负责）', '市数据局 市科技局'],
  ['in the sentence and in brackets', '由市数据局牵头建设平台。（责任单位：市科技局）', '>市数据局', '市科技局'],
  ['a host', '（主办单位：市数据局；协办单位：市科技局）', '>市数据局 +市科技局'],
  ['a bracket left open', '（责任单位：市数据局', '市数据局'],
  [
    'labels of two characters',
    '布设节点4个。牵头：市科技局；配合：市财政局、各区政府；时限：9月底。',
    '>市科技局 +市财政局 +各区政府',
  ],
  ['a label of two characters in brackets', '制定规程。（责任：市司法局，时限：4月底）', '市司法局'],
  ['a label of two characters for a firm', '建设社区。主办：滨江科投公司。', '>滨江科投公司'],
  ['nobody: a head of two characters', '落实：加强部门沟通，做好衔接。'],
  ['nobody: a person', '牵头：张三。'],
  ['nobody: who leads is part of the sentence', '对由区县牵头：市科技局另行通知。'],
  ['nobody: a deadline in brackets', '（完成时限：2026年）'],
  ['bodies in a bracket left open', '建设平台。（市数据局、市财政局', '市数据局 市财政局'],
  ['nobody: another bracket left open', '建设平台（见附件'],
  ['nobody: who is spoken to', '对企业应当加强指导。'],
  ['nobody: a person in charge', '企业负责人要签字。'],
  ['nobody: the matter', '建设单位名录和部门清单（见附件）。'],
  ['nobody: a slot', '（责任单位：【牵头单位】）'],
  ['nobody: a form', '（支持单位：________）'],
]

const english: typeof examples = [
  [
    'label',
    'Publish the catalogue. (Lead agency: Department of Energy; supporting: NIST, NSF)',
    '>Department of Energy +NIST +NSF',
  ],
  [
    'a line',
    'Owner: Department for Science, Innovation and Technology',
    'Department for Science, Innovation and Technology',
  ],
  ['a duty', 'Within 90 days, the Secretary of Energy shall publish a list.', '>Secretary of Energy'],
  [
    'in consultation',
    'The Secretary of Labor, in consultation with the Secretary of Education, shall report.',
    '>Secretary of Labor +Secretary of Education',
  ],
  [
    'led by',
    'A taskforce led by the Ministry of Finance, with the Treasury, sets the rules.',
    '>Ministry of Finance +Treasury',
  ],
  ['a duty under a number', '2.1 The Data Agency shall publish a list.', '>Data Agency'],
  ['a duty under several numbers', 'Section 3 (a) The Data Agency shall publish a list.', '>Data Agency'],
  ['a list with a comma', 'Responsible: Ministry of Trade, Port Agency', 'Ministry of Trade Port Agency'],
  ['a comma in a name', 'Lead: Ministry of Trade, Industry and Energy', '>Ministry of Trade, Industry and Energy'],
  ['agencies', 'Covered agencies shall appoint an officer.', '>Covered agencies'],
  [
    'led by, with two sorts of help',
    'A group led by the Ministry of Finance, in consultation with the Treasury and in coordination with the Federal Reserve Board, meets.',
    '>Ministry of Finance +Treasury +Federal Reserve Board',
  ],
  [
    'acting through: an office of the same body is none',
    'The Secretary of Energy, in consultation with the Secretary of Labor, acting through the Director of the Office of Science, shall report.',
    '>Secretary of Energy +Secretary of Labor',
  ],
  [
    'two together',
    'The Secretary of Energy and, the Secretary of Labor, shall report.',
    '>Secretary of Energy >Secretary of Labor',
  ],
  ['behind a semicolon', 'It begins in May; the Secretary of Energy shall publish a list.', '>Secretary of Energy'],
  [
    'labels in two sentences',
    'Lead agency: Department of Energy. Partner agencies: NIST',
    '>Department of Energy +NIST',
  ],
  ['a sentence after a label', 'Lead: Ministry of Finance sets the rules by June 2027.', '>Ministry of Finance'],
  ['a sentence after “led by”', 'A board led by the Treasury sets rules and begins in May.', '>Treasury'],
  ['a duty after “led by”', 'A group led by the Office for AI will publish guidance.', '>Office for AI'],
  ['a purpose', 'Owner: Ministry of Finance to set the rules', 'Ministry of Finance'],
  ['a deadline', 'Lead agency: Department of Energy within 90 days of this order.', '>Department of Energy'],
  ['a month', 'Owner: City Data Office, May 2027', 'City Data Office'],
  ['a relative clause', 'Lead: Secretary of State for Science, who reports yearly.', '>Secretary of State for Science'],
  ['and a verb', 'The work is overseen by the Treasury and begins in May.', '>Treasury'],
  ['coordinated by', 'It is coordinated by the Data Office in 2027.', '>Data Office'],
  ['a name in small letters', 'Owner: Ministry of finance sets the rules', 'Ministry of finance'],
  ['an office in small letters', 'Owner: City data office publishes the table', 'City data office'],
  ['common names', 'Lead: Data Office; support: schools and libraries by 2027', '>Data Office +schools and libraries'],
  [
    'a short form in brackets',
    'Responsible: the Ministry of Finance (MoF) and the Data Office, by June 2027.',
    'Ministry of Finance (MoF) Data Office',
  ],
  ['help after a label', 'Owner: DSIT, with support from HMT, from 2027', 'DSIT +HMT'],
  [
    'two of which one has “and” in its name',
    'A panel led by the Ministry of Trade and Industry and the Data Office as chairs meets.',
    '>Ministry of Trade and Industry >Data Office',
  ],
  [
    'others of no name of their own',
    'The Director of OMB, in consultation with the Data Office and other relevant agencies as needed, shall report.',
    '>Director of OMB +Data Office +other relevant agencies',
  ],
  ['each of a kind', 'Each covered agency shall report.', '>Each covered agency'],
  ['nobody: an empty label', 'Lead agency: ; the work starts soon.'],
  ['nobody: led by no body', 'A centre led by the people sets the rules.'],
  ['nobody: longer than a name', `The Department of ${'Very Long Words '.repeat(12)}shall report.`],
  ['nobody: a thing', 'The report shall include a list.'],
  ['nobody: technology', 'AI will change work.'],
]

describe('owners', () => {
  for (const [title, text, ...groups] of examples) it(title, () => assert.deepEqual(read(text, 'zh'), groups))
  for (const [title, text, ...groups] of english)
    it(`English: ${title}`, () => assert.deepEqual(read(text, 'en'), groups))

  it('know where a draft says that the first one leads', () => {
    assert.ok(saysFirstLeads('（责任单位：市档案局、市气象局，列第一位的为牵头单位）'))
    assert.ok(saysFirstLeads('（商务部、海关总署负责，列第一位者为牵头部门）'))
    assert.ok(!saysFirstLeads('争取第一位进入目录，由市数据局牵头。'))
  })

  it('share one empty list', () => assert.equal(ownersIn('完善机制。', 'zh'), ownersIn('Improve it.', 'en')))
})

function read(text: string, language: Language): string[] {
  return ownersIn(text, language).map(({ owners, open, ...group }) => {
    for (const { start, end } of group.form === 'note' || language === 'en' ? owners : [])
      assert.ok(group.start <= start && end <= group.end, 'owners are in their group')
    return [
      ...owners.map(
        ({ start, end, role }) => `${role === 'lead' ? '>' : role === 'support' ? '+' : ''}${text.slice(start, end)}`,
      ),
      ...(open ? ['…'] : []),
    ].join(' ')
  })
}
