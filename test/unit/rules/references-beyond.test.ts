import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'cross-reference'

const act = (...lines: readonly string[]): string => `# Harbour Data Act 2027\n\n${lines.join('\n\n')}\n`

describe('cross-reference, beyond the last of the plain numbers of a draft', () => {
  it('tells a section of this Act that it does not have', () => {
    const text = 'Units keep data as ⟦section 7⟧ of this Act provides, and section 2 of it.'
    flags(rule, act('1. Purpose', 'This Act is on data.', '2. Data', text, '3. Commencement', 'It starts in May.'))
    flags(rule, act('## 1. Purpose', 'This Act is on data.', '## 2. Data', text, '## 3. Start', 'It starts in May.'))
    flags(rule, act('1. This Act is on data.', `2. ${text}`, '3. It starts in May.'))
  })

  it('tells a section without more only if it follows closely', () => {
    const sections = (words: string): string =>
      act(...['Purpose', 'Data', 'Fees', 'Ports', 'Start'].flatMap((one, at) => [`## ${at + 1}. ${one}`, words]))
    flags(rule, sections('Units keep data.').replace('keep data.', 'act under ⟦section 7⟧.'))
    flags(rule, sections('Units keep data as section 14 has it.'))
    flags(rule, sections('Units keep data as section 7 of the Ports Act 1990 has it.'))
  })

  it('leaves alone lists, which end where they end, and acts that count otherwise', () => {
    flags(rule, act('## Data', '1. A.', '2. B.', '3. C.', '## Fees', '1. A.', '2. See section 7 of this Act.'))
    flags(rule, act('## Sec. 6. Data', '1. A.', '2. B.', '3. C.', '## Sec. 7. Fees', 'See section 7 of this Act.'))
  })

  it('tells a paragraph of a circular, and the end of a range', () => {
    const circular = (...words: readonly string[]): string =>
      act(...words.map((one, at) => `${at + 1}. ${one} in May.`), 'Annex A is attached.')
    flags(rule, circular('Units report', 'Units meet', 'Units act under ⟦paragraph 8⟧', 'Units pay', 'Units rest'))
    flags(rule, circular('Units report', 'Units act under paragraph 8 of the Notice', 'Units pay', 'Units rest'))
    flags(rule, circular('Units report', 'See paragraphs 1 to ⟦18⟧', 'Units pay', 'Units rest', 'Units end'))
    flags(rule, circular('Units report', 'Units act under paragraph 12', 'Units pay', 'Units rest', 'Units end'))
  })
})

describe('cross-reference, to what only seems to be there', () => {
  it('tells the end of a range of points', () => {
    const text = (last: string): string =>
      act(
        '## Measures',
        '1. Regions open data.',
        '2. Regions train staff.',
        `3. Regions report on points 1 to ${last}.`,
      )
    flags(rule, text('⟦12⟧'))
    assert.deepEqual(messagesOf(rule, text('12'), 'en'), ['This draft has no point 12.'])
    flags(rule, text('2'))
    flags(rule, text('12 of the Declaration of Kondo'))
    flags(rule, text('12 of Article 7 of the Treaty'))
    flags(rule, act('## Data', '1. Open data.', '2. See points 1 to 12.', '## Fees', '1. Pay.', '2. Rest.'))
  })

  it('tells a subsection that is a section, or stands in another section', () => {
    const sections = (said: string): string =>
      act(
        ...['1. Register', '(1) A body keeps a register.', '(2) It lends data.', '(3) It reports.', '2. Systems'],
        ...['(1) No person may use a system.', said, '3. Authority', 'There is an Authority.', '4. Start', 'In May.'],
      )
    flags(rule, sections('(2) A person who breaks ⟦subsection (4)⟧ pays a fine.'))
    flags(rule, sections('(2) A person who breaks ⟦subsection (3)⟧ pays a fine.'))
    flags(rule, sections('(2) A person who breaks subsection (1) pays a fine.'))
    flags(rule, sections('(2) Section 1 holds for systems, and so does subsection (3).'))
    flags(rule, sections('(2) A person who breaks subsection (3) of section 1 pays a fine.'))
    flags(rule, sections('(2) A person who breaks subsection (4) of the Records Act pays a fine.'))
  })

  it('tells a section that follows closely where one heading was read as an item', () => {
    const names = ['Title', 'Terms', 'Data', 'Fees', 'Ports', 'Grants', 'Courts', 'Report on the state of the ports']
    const section = (one: string, number: number): string =>
      `${number}. ${one}\n\n(1) Ports open data.\n\n(2) They pay.`
    const sections = [
      'PART 1 DATA',
      ...names.map((one, at) => section(one, at + 1)),
      'PART 2 RULES',
      ...['Fast systems', 'The Office', 'Regulations'].map((one, at) => section(one, at + 9)),
    ].join('\n\n')
    const said = (words: string): string => `HARBOUR DATA ACT 2027\n\n${sections.replace('open data', words)}\n`
    flags(rule, said('act under ⟦section 12⟧'))
    flags(rule, said('act under section 42'))
  })

  it('tells a label of three levels beside those of its section', () => {
    const plan = (said: string): string =>
      act(
        '## B. Steps',
        '### B.1 Data',
        '- B.1.1 Open the registers.\n- B.1.2 Open the maps.',
        '### B.2 Kit',
        `- B.2.1 Buy time.\n- B.2.2 Build as under ${said}.`,
      )
    flags(rule, plan('⟦B.2.7⟧'))
    flags(rule, plan('B.1.2'))
    flags(rule, plan('B.4.7'))
  })
})

describe('cross-reference, to an item of an article without any', () => {
  const measures = (text: string, said = '本办法⟦第二条第三项⟧'): string =>
    `# 滨江市数据办法\n\n第一条　为了规范公共数据管理，制定本办法，适用于本市。\n\n第二条　${text}\n\n第三条　违反${said}规定的，责令改正。\n`

  it('is told', () => {
    flags(rule, measures('发生安全事件的单位应当在二十四小时内报告，并采取补救措施。'))
    flags(rule, measures('发生安全事件的单位应当按照本办法第一条报告。\n\n报告应当写明原因和经过。'))
  })

  it('is no finding where items stand within the line, on lines, or in the law that is named', () => {
    const own = '本办法第二条第三项'
    flags(rule, measures('单位应当：（一）报告；（二）采取补救措施；（三）保存记录，不得隐瞒。', own))
    flags(rule, measures('单位应当做到：一是及时报告情况，二是采取补救措施，三是保存记录。', own))
    flags(rule, measures('单位应当：\n\n（一）报告；\n\n（二）补救；\n\n（三）保存记录。', own))
    flags(rule, measures('发生安全事件的单位应当在二十四小时内报告，并采取补救措施。', '《某条例》第二条第三项'))
  })
})
