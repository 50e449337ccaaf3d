import { flags } from './flagged.ts'

const rule = 'cross-reference'

describe('cross-reference, to laws named close by', () => {
  const measures = (...articles: readonly string[]): string =>
    `# 滨江市公共数据管理办法\n\n${articles.map((text, at) => `第${'一二三四五六七八'.charAt(at)}条　${text}`).join('\n\n')}\n`

  it('leaves their articles alone in Chinese', () => {
    for (const text of [
      '处理个人信息，适用《某民事法典》人格权编第一千零三十四条。',
      '处理个人信息，应当取得同意（《某信息保护法》第十三条）；依照《某信息保护法》（第十三条）委托处理。',
      '按照《某网络法》的规定（第二十一条、第三十七条），落实保护制度。',
      '《某信息保护法》所称敏感个人信息，见其第二十八条。',
      '参照国务院令第711号第三十五条、某发〔2020〕4号第十二条办理。',
    ])
      flags(rule, measures('为了规范公共数据管理，制定本办法。', text))
  })

  it('tells those of the draft itself', () => {
    flags(rule, measures('制定本办法（⟦第十九条⟧另有规定的除外）。', '依照《某条例》的规定执行，同时适用⟦第十七条⟧。'))
    flags(rule, measures('根据《某条例》，本办法⟦第二十条⟧适用；按照统一标准（⟦第十八条⟧）执行。', '无。'))
  })

  it('reads an item of the article that was named last', () => {
    const items = '有下列情形之一的，责令改正：\n\n（一）拒绝报告的；\n\n（二）隐瞒数据的。'
    const said = (words: string): string =>
      measures('制定本办法。', items, `违反第二条第（一）项的，处罚款；违反${words}的，从重处罚。`)
    flags(rule, said('该条第（二）项'))
    flags(rule, said('该条⟦第（五）项⟧'))
    flags(rule, measures('制定本办法。', items, '违反该条第（五）项的，从重处罚。'))
    flags(rule, measures('制定本办法。', items, '依照《某条例》第九条第（一）项处罚；违反该条第（五）项的，从重处罚。'))
  })

  const ordinance = (...sections: readonly string[]): string =>
    `# Harbour City Data Ordinance\n\n${sections.map((text, at) => `## Section ${at + 1}. Part ${'ABCDEFGH'.charAt(at)}\n\n${text}`).join('\n\n')}\n`
  const items = '(1) Data are open.\n\n(2) Data are read.\n\n(3) They are free.'

  it('leaves their sections alone in English', () => {
    for (const text of [
      'This Ordinance gives effect to the Data Act 2025, in particular sections 2 to 4.',
      'It applies under the Records Act (see sections 3 and 4), and under Regulation No. 5 of 2024 (except sections 3 to 4).',
      'A decision is reviewed under 5 U.S.C. § 3 and section 2 of this Ordinance, and 5 U.S.C. §§ 3–4 and section 1 above.',
      'Bodies act under Pub. L. 107-347, § 3.',
    ])
      flags(rule, ordinance('Data are open.', text))
  })

  it('tells those of the draft itself in English', () => {
    flags(rule, ordinance('Under this Ordinance, in particular sections 1 to ⟦3⟧, data are open.', 'Data are read.'))
    flags(rule, ordinance('The CIO (see section 2) reads sections 1 to ⟦3⟧.', 'Data are read.'))
  })

  it('reads a subsection behind a space, but not a list within the sentence', () => {
    flags(rule, ordinance(items, 'The Office acts under section 1 (2) and ⟦section 1 (8)⟧.'))
    flags(rule, ordinance(items, 'Under section 1 (5) the Office reports and (6) the Board pays.'))
  })

  it('reads a paragraph of the section that was named last', () => {
    flags(rule, ordinance(items, 'Under section 1 the Office reports; subsection (2) of that section holds.'))
    flags(rule, ordinance(items, 'Under section 1 the Office reports; ⟦subsection (6)⟧ of that section holds.'))
    flags(rule, ordinance(items, 'Section 9 of the Records Act holds, and so does subsection (6) of that section.'))
  })
})
