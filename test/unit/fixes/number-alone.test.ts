import { insertsClause } from './marked.ts'

/** A regulation whose articles have their number on a line, and as `lines` has it a title and text below. */
const regulation = (lines: (number: string, title: string, text: string) => string, inserted: string): string =>
  `# Regulation on Data Zones

## Chapter I Measures

${lines('Article 1', 'Data', 'The Office shall open a register of data.')}

${lines('Article 2', 'Machines', 'The Office shall buy machine time.')}{+

${inserted}+}

## Chapter II Final provisions

${lines('Article [-3-]{+4+}', 'Entry into force', 'Article 2 shall apply from 1 July 2028.')}
`

const options = { genre: 'legislation', measure: 'machine time' } as const

describe('an article whose number has a line to itself', () => {
  it('has its title and text below the number', () =>
    insertsClause(
      regulation(
        (number, title, text) => `${number}\n\n${title}\n\n${text}`,
        'Article 3\n\nShared Computing\n\nThe 【lead agency】 shall share computing capacity.',
      ),
      options,
    ))

  it('has its title below the number also where that is a heading', () =>
    insertsClause(
      regulation(
        (number, title, text) => `### ${number}\n\n${title}\n\n${text}`,
        '### Article 3\n\nShared Computing\n\nThe 【lead agency】 shall share computing capacity.',
      ),
      options,
    ))

  it('has no title where the others have none', () =>
    insertsClause(
      regulation(
        (number, _, text) => `${number}\n\n${text}`,
        'Article 3\n\nThe 【lead agency】 shall share computing capacity.',
      ),
      options,
    ))

  it('keeps the emphasis of the number on its line', () =>
    insertsClause(
      regulation(
        (number, title, text) => `**${number}**\n\n*${title}*\n\n${text}`,
        '**Article 3**\n\n*Shared Computing*\n\nThe 【lead agency】 shall share computing capacity.',
      ),
      options,
    ))
})
