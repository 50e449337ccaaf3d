import assert from 'node:assert/strict'
import fc from 'fast-check'
import { segmentClauses } from '../../../server/src/text/clauses/clauses.ts'
import { readInline } from '../../../server/src/text/markdown/inline-parser.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { ProseBuilder } from '../../../server/src/text/prose/prose-builder.ts'

/** Long enough that a quadratic parser would not come to an end before the test's time is up, in milliseconds. */
const size = 100_000
const time = 2_500

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
  'English annexes': 'Annex A\n\na\n\n',
  'numbers with letters': 'A.1 Open\n\nA.2 Share\n\n',
  'open brackets': '（',
  'lone surrogates': '\ud800',
  'carriage returns': 'a\r',
  'front matter': '---\na',
  directives: '<!-- wenheng-disable',
  numerals: '一',
  'parts of a sentence': '一是数据，二是算力，',
  'bullets on lines': '● a\n',
  'headings without a space': '##一\n',
  'hashtags on lines': '#数\n',
  'wide marks of headings': '＃',
  'wide marks on lines': '＃\n',
  bullets: '●',
  'dashes on lines': '——数据\n',
  pictographs: '👍🏽',
  'paragraphs of HTML': '<p>a',
  'rows of HTML': '<tr><td>a',
  'cells of HTML': '<td>',
  'lists of HTML': '<ul><li>a',
  'deleted blocks of HTML': '<p><del><p>a',
  'deleted blocks of HTML that close': '<p><s><s><p></s>',
  'scripts in HTML': '<p><script>',
  'styles in HTML': '<div><style></style>',
  'comments in HTML': '<p><!-- a --><!--',
  'open tags of HTML': '<p><a b="',
  'quotes of HTML': '> <p>a\n',
  insertions: '{++a ',
  'insertions that close': '{++a++} ',
  'nested insertions': '{++{--{~~{==',
  substitutions: '{~~a~>',
  'deleted text': '<del>a<s>',
  'closing tags of deleted text': '</del>',
  'text struck out': '~~a~~ b ~~',
  'spaces between characters': '算 ',
  'spaces of three kinds': '算\u3000力 \u00a0',
  'numbers and spaces': '第一条 ',
  'invisible characters': '算 \u200b\u00ad ',
  'invisible characters alone': '\u2060',
  ligatures: 'ﬁ',
  'traditional characters': '體 後',
  'full stops of abbreviations': 'A.I.',
  'curly apostrophes': 'a’',
  'hyphens at line ends': 'a-\nb-\n',
  'soft hyphens at line ends': 'a\u00ad\n',
  'cells of one character': '|a|\n|-|\n|一| 二|三 |四\n',
}

/** Runs of backticks that never match: no two are of a length. */
function growingTicks(length: number): string {
  let text = ''
  for (let run = 1; text.length < length; run++) text += `${'`'.repeat(run)} `
  return text
}

describe('inline markup', () => {
  const special = fc.constantFrom(
    ...'*_~`[]()<>!&#;:\\"\'{}-/ a数，\n',
    '![',
    '](',
    '**',
    '~~',
    '<!--',
    '<a',
    '[^',
    'http://',
    '[a]: ',
    ...['{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '<s>', '</s>'],
  )
  const unit = fc.array(special, { minLength: 1, maxLength: 4 }).map((list) => list.join(''))
  const definitions = new Set(['A'])

  function duration(text: string): number {
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 3; run++) {
      const start = performance.now()
      const builder = new ProseBuilder(text, 0)
      let at = 0
      for (const piece of readInline(text, 0, text.length, definitions).pieces) {
        builder.addLines(at, piece.from)
        at = Math.max(at, piece.to)
      }
      builder.addLines(at, text.length)
      builder.finish()
      best = Math.min(best, performance.now() - start)
    }
    return best
  }

  /** Four times the text may take four times as long, not sixteen; what takes no time at all is not measured. */
  function isLinear(text: (length: number) => string): boolean {
    const [short, long] = [text(size / 10), text(size / 2.5)].map(duration)
    return (long ?? 0) < 8 || (long ?? 0) < 9 * (short ?? 0)
  }

  it('of any repeated marks takes time in proportion to its length', () => {
    fc.assert(
      // A second look, should something else have kept the machine busy at the first.
      fc.property(unit, (marks) => {
        const text = (length: number): string => marks.repeat(length / marks.length)
        assert.ok(isLinear(text) || isLinear(text) || isLinear(text), JSON.stringify(marks))
      }),
      {
        numRuns: 40,
        examples: [
          ['![[['],
          ['*_*_'],
          ['**“'],
          ['&amp;&#x6570;'],
          ['((('],
          ['\\\\'],
          ['~~ ~~~'],
          ['*~~'],
          ['<'],
          ['[a](b)['],
          ['[a]['],
          ['[^a'],
          ['[http://a['],
          ['</a '],
          ['*[*]('],
          ["[](a '"],
          ['{++'],
          ['{~~a~>b~~}'],
          ['{++++}'],
          ['<s></s>'],
          ['<del>'],
        ],
      },
    )
  })

  it('of runs of backticks that grow is no slower', () => {
    assert.ok(isLinear(growingTicks) || isLinear(growingTicks) || isLinear(growingTicks))
  })
})

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
    }).timeout(time)
  }
})
