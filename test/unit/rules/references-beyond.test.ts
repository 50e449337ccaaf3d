import { flags } from './flagged.ts'

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
