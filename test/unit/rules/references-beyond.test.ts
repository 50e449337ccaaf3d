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
