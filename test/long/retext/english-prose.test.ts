import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { applicableEdits } from '../../../server/src/fixes/local-edits.ts'
import { withEdits, withoutOverlaps } from '../../../server/src/text/document/edit.ts'
import { drafts } from '../../unit/engine/edits.ts'
import { proseRules } from '../../unit/retext/prose-rules.ts'

const settings = { severities: proseRules, language: 'en', maxFindings: Number.POSITIVE_INFINITY } as const

const slips = fc.constantFrom(
  ...['the the ', 'The the', 'in in\n', 'a agency ', 'an school, ', 'A open ', 'a 8th ', `a ${'9'.repeat(25)}th `],
  ...[
    'in order to ',
    'Pursuant to\r\n',
    'prior to ',
    'utilize ',
    'will be built ',
    'shall be kept by ',
    'is **taken** ',
  ],
  ...['“', '”', '"', '. ', '.', '! ', '\n\n', '\n', '- ', '| ', '|\n|--|\n| ', '`x` ', '~~old~~ ', '**', '&amp;', '🏙️'],
  ...['e.g. ', 'U.S. ', '(a) ', '1. ', '> ', '# ', "'s ", '\ud83d', '\ude00', '\u200b', 'word ', 'x'.repeat(60)],
  'institutionalise interdepartmental accountability arrangements '.repeat(20),
)

const texts = fc.oneof(
  fc.array(slips, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(drafts, fc.array(slips, { maxLength: 8 })).map(([draft, parts]) => draft + parts.join('')),
)

describe('the rules of English prose, whatever the text', () => {
  it('find places in it, whose fixes change what they say they change', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('markdown' as const, 'plain' as const), (text, format) => {
        const { draft, findings } = createAnalyzer().analyze(text, { ...settings, format })
        for (const { rule, span, fixes } of findings.filter((one) => one.rule in proseRules)) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, rule)
          for (const { edits } of fixes ?? [])
            for (const edit of applicableEdits(draft, edits))
              assert.ok(edit.span.start >= span.start - 1 && edit.span.end <= span.end + 1, rule)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('have each fixed place found no more', () => {
    const parts = fc.array(
      fc.constantFrom('the the ', 'The Office asks ', 'a agency, ', 'an school. ', '**It** ', 'word ', '\n', '\n\n'),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(parts, (words) => {
        // A word that is written four times takes three fixes.
        let text = words.join('')
        for (let made = 0; made <= 2 * words.length; made++) {
          const { draft, findings } = createAnalyzer().analyze(text, settings)
          const [edits] = findings
            .filter(({ rule }) => rule === 'repeated-word' || rule === 'indefinite-article')
            .map(({ fixes }) => withoutOverlaps(applicableEdits(draft, fixes?.[0]?.edits ?? [])))
            .filter(({ length }) => length > 0)
          if (edits === undefined) return
          const fixed = withEdits(text, edits)
          assert.notEqual(fixed, text)
          text = fixed
        }
        assert.fail(`does not end: ${JSON.stringify(text)}`)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a hostile paragraph of English prose', () => {
  const units = [
    ...[
      'a ',
      'an ',
      'the ',
      'the\n',
      'A. ',
      '. ',
      '.',
      '(',
      '"',
      '“',
      "'s ",
      'a/',
      'a&b ',
      '@',
      '- ',
      '-',
      '1,',
      '1 ',
      'x',
    ],
    ...[
      'e.g. ',
      'be ',
      'is put ',
      'in ',
      'in order to ',
      'the month of ',
      '!?',
      '...',
      'aeiou',
      '*a* ',
      '\ud800',
      'Dr. ',
    ],
  ]
  const small = 6_000
  const times = 4

  it('is checked in time that grows with its length', () => {
    const growing = units.filter((unit) => {
      for (let rounds = 1; rounds <= 4; rounds *= 2) {
        const long = time(unit, small * times, rounds)
        if (long <= Math.max(time(unit, small, rounds), 1) * 3 * times) return false
      }
      return true
    })
    assert.deepEqual(growing, [])
  }).timeout(180_000)

  function time(unit: string, size: number, rounds: number): number {
    const text = unit.repeat(Math.ceil(size / unit.length))
    let best = Infinity
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      createAnalyzer().analyze(text, settings).findings.length
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
})
