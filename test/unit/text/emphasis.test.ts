import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type DelimiterRun, delimiterRun, pairDelimiters } from '../../../server/src/text/markdown/emphasis.ts'
import type { InlinePiece } from '../../../server/src/text/markdown/inline-piece.ts'

/** CommonMark's own way to pair runs, without what makes ours linear: the marks that are used, by place. */
function plainlyPaired(runs: readonly DelimiterRun[]): number[] {
  const left = runs.map((run) => ({ ...run }))
  const used: number[] = []
  for (let close = 0; close < left.length; close++) {
    const closer = left[close]
    for (let open = close - 1; closer?.canClose && closer.to > closer.from && open >= 0; open--) {
      const opener = left[open]
      if (!opener?.canOpen || opener.mark !== closer.mark || opener.to === opener.from) continue
      const both = opener.canClose || closer.canOpen
      const thirds = (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0)
      if (both && thirds) continue
      const size = closer.to - closer.from > 1 && opener.to - opener.from > 1 ? 2 : 1
      for (let mark = 1; mark <= size; mark++) used.push(opener.to - mark, closer.from + mark - 1)
      opener.to -= size
      closer.from += size
      // What stands between the two pairs with nothing outside.
      for (const between of left.slice(open + 1, close)) between.to = between.from
      open = close
    }
  }
  return used.sort((a, b) => a - b)
}

function runsOf(text: string): DelimiterRun[] {
  return Array.from(text.matchAll(/\*+|_+/g), (found) =>
    delimiterRun(text, found.index, found.index + found[0].length, 0, text.length),
  )
}

describe('runs of emphasis marks', () => {
  it('are paired as CommonMark says', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '.',
      '数',
      '，',
      '*',
      '**',
      '***',
      '****',
      '_',
      '__',
      '___',
      ' *a',
      'a* ',
      ' _a',
      'a_ ',
      ' **a',
      'a** ',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        const pieces: InlinePiece[] = []
        pairDelimiters(runsOf(text), 0, pieces)
        const used = pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
        assert.deepEqual(
          used.sort((a, b) => a - b),
          plainlyPaired(runsOf(text)),
          text,
        )
      }),
      { numRuns: 3000, examples: [['*a_ b* _c_']] },
    )
  })
})
