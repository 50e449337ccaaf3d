import assert from 'node:assert/strict'
import fc from 'fast-check'
import { finish } from '../../../server/src/steps.ts'
import { ChunkedText } from '../../../server/src/text/document/chunked-text.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { type ParsedPieces, parsePieces } from '../../../server/src/text/structure/parsed-pieces.ts'

function sourceOf(text: ChunkedText, known: ParsedPieces | null, format: TextFormat = 'markdown'): ParsedPieces {
  return finish(parsePieces(text, format, known))
}

/** All that a source says and on what the next version builds. */
function plain({ text, blocks, starts, pieces, surroundings }: ParsedPieces): unknown {
  return {
    text: text.toString(),
    blocks,
    starts: [...starts],
    pieces: { ...pieces, starts: [...pieces.starts], openings: [...pieces.openings], tally: null },
    surroundings,
  }
}

/** Lines of which big containers are made, and such as end them, change them or put something within. */
const lines = [
  ...['- 数据\n', '- a\n', '1. b\n', '2. c\n', '  - d\n', '    e\n', '- [x] t\n', '- \n', '- - -\n', '* **f**\n'],
  ...['| a | b |\n', '| c |\n', '|---|---|\n', '|-|\n', 'a | b\n', '-|-\n', '|\n'],
  ...['> q\n', '>\n', '> - r\n', '> > s\n', '[^1]: f\n', '[a]: u\n', '[a]\n'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '数据\n',
    '# h\n',
    '===\n',
    '---\n',
    '```\n',
    '<!-- x\n',
    '-->\n',
    '<div>\n',
    '<p>数据</p>\n',
    '<tr><td>a\n',
    '<s>\n',
    '##数\n',
    '#据\n',
    '＃ 数\n',
    '</s>\n',
    '{++数\n',
    '据++}\n',
    ' \n'.repeat(300),
  ],
]
const bits = [' ', '-', '|', '>', '\n', '`', 'a', '1', '.', ')', '#', '[^1', ']:', '\t', '    ', '\r', '=', '<', '!--']

interface Edit {
  /** In the text, from 0 to 1. */
  readonly at: number
  readonly lineStart: boolean
  readonly removed: number
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lineStart: fc.boolean(),
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 80 })),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...lines), fc.constantFrom(...bits)),
})

const container = fc.oneof(
  fc.array(fc.constantFrom(...lines), { maxLength: 30 }).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('', '| a | b |\n|---|---|\n', '数据\n\n'),
      fc.uniqueArray(fc.constantFrom(...lines), { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([head, parts, times]) => head + parts.join('').repeat(times / parts.length)),
)

describe('a source that is read on from the version before', () => {
  it('is the same as one read anew, in lists, tables and quotes', () => {
    fc.assert(
      fc.property(container, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let text = ChunkedText.of(first)
        let source = sourceOf(text, null)
        for (const { at, lineStart, removed, text: inserted } of edits) {
          const whole = text.toString()
          const place = Math.floor(at * whole.length)
          const start = lineStart ? whole.lastIndexOf('\n', place) + 1 : place
          text = text.replace({ start, end: Math.min(whole.length, start + removed) }, inserted)
          source = sourceOf(text, source)
          assert.deepEqual(plain(source), plain(sourceOf(ChunkedText.of(text.toString()), null)))
        }
      }),
      { numRuns: 150 },
    )
  })

  const big: Readonly<Record<string, readonly [string, string, string]>> = {
    'a list': ['', '- 建设算力枢纽。\n', ''],
    'a loose list with markup': ['', '* **建设**算力枢纽，\n  开放数据。\n\n', ''],
    'a list of numbers': ['文\n\n', '1. 建设算力枢纽。\n', '\n文'],
    'a table': ['| 措施 | 单位 |\n|---|---|\n', '| 建设算力枢纽 | 数据局 |\n', '\n文'],
    'a table with carriage returns': ['| 措施 | 单位 |\r\n|---|---|\r\n', '| 建设算力枢纽 | 数据局 |\r\n', ''],
    'a quote': ['', '> 建设算力枢纽。\n>\n', ''],
    'a list in a quote': ['', '> - 建设算力枢纽。\n', ''],
    footnotes: ['', '[^1]: 建设算力枢纽。\n', ''],
  }
  for (const [name, [head, unit, tail]] of Object.entries(big)) {
    it(`reads next to nothing anew at a keystroke in ${name} of two thousand`, () => {
      const text = ChunkedText.of(head + unit.repeat(2000) + tail)
      const source = sourceOf(text, null)
      const at = text.toString().indexOf('算力', text.length / 2) + 1
      const after = sourceOf(text.replace({ start: at, end: at }, '一'), source)
      assert.ok(source.blocks.length >= 2000)
      // Rows are told some kilobytes at once.
      assert.ok(after.splice.inserted <= (name.includes('table') ? 300 : 4), `${after.splice.inserted}`)
      const known = new Set(source.blocks)
      assert.equal(after.blocks.filter((block) => !known.has(block)).length, 1)
    })
  }
})
