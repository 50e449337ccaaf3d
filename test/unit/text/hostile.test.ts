import assert from 'node:assert/strict'
import { segmentClauses } from '../../../server/src/text/clauses.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** Long enough that a quadratic parser would not come to an end before the test's time is up. */
const size = 300_000

/** Each begins what it does not end, or ends what it did not begin. */
const hostile: Readonly<Record<string, string>> = {
  emphasis: '*a_ **b ',
  'closing emphasis': 'a* ',
  brackets: '[',
  'links that are none': '[a](b "',
  'nested destinations': '[](((',
  comments: 'a <!-- ',
  'comments in paragraphs': 'a <!-- b\n\n',
  instructions: 'a <?',
  sections: 'a <![CDATA[',
  tags: '<a b="',
  autolinks: '<a:',
  entities: '&#',
  backticks: '` `` ``` ',
  'backticks in paragraphs': 'a ` b\n\n',
  definitions: '[a]: b "c\n',
  quotes: '> ',
  lists: '- ',
  tables: '|a\n|-\n|b\n',
  lines: 'a\n',
  'wide gaps': `a${' '.repeat(200)}`,
  addresses: 'http://',
  'attribute lists': '{:',
  'full stops': '。',
  'closing quotes': '”',
  initials: 'U.S. ',
  numbers: '（一）\n',
  'letters for numbers': '(i) a\n\n',
  titles: '关于通知\n\n',
  contents: '目录\n\n',
  annexes: '附件\n\na\n\n',
  'open brackets': '（',
  'lone surrogates': '\ud800',
  'carriage returns': 'a\r',
  'front matter': '---\na',
  directives: '<!-- wenheng-disable',
  numerals: '一',
}

describe('a hostile draft', () => {
  for (const [name, unit] of Object.entries(hostile)) {
    it(`of ${name} is parsed in time`, () => {
      const text = unit.repeat(size / unit.length)
      for (const format of ['markdown', 'plain'] as const) {
        const { blocks, language } = parseDraft(text, { format })
        for (const block of blocks) {
          const clauses = segmentClauses(block.prose.text, language)
          assert.equal(clauses.at(-1)?.end, block.prose.text.length)
        }
      }
    })
  }
})
