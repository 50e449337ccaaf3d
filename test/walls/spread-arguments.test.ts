import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../server/scripts/root.ts'
import { sourcesIn } from './sources.ts'

/** A call that throws where the list is long: the engine puts all arguments on its stack. */
const spread =
  /(?:\.(?:push|unshift|splice|apply|fromCharCode|fromCodePoint)|\bMath\.(?:max|min))\((?:[^()]|\([^()]*\))*\.\.\.(?!\.)/

/** Files that spread a list into arguments which no text makes longer: of words, dimensions, signs or weights, or cut to a length. */
const short = [
  'server/src/cli/compare-text.ts',
  'server/src/cli/config-report.ts',
  'server/src/cli/pmc-output.ts',
  'server/src/comparison/compare-drafts.ts',
  'server/src/comparison/sentences/word-changes.ts',
  'server/src/coverage/fold/tally.ts',
  'server/src/coverage/kind/classify-kind.ts',
  'server/src/facts/clause/owner.ts',
  'server/src/facts/vocabulary/vocabulary.ts',
  'server/src/fixes/templates/slots.ts',
  'server/src/report/clauses.ts',
  'server/src/text/clauses/clauses.ts',
  'server/src/weighing/clause-problems.ts',
  'server/src/weighing/weights/context-bounds.ts',
]

/** Properties may be spread, of which an object has few, and a part of bytes whose end is given. */
function withoutObjects(line: string): string {
  const inner = line.replace(/\{[^{}]*\}/g, 'object').replace(/\.\.\.\w+\.subarray\([^(),]+,[^(),]+\)/g, 'part')
  return inner === line ? line : withoutObjects(inner)
}

describe('lists that a text can make long', () => {
  it('are not spread into the arguments of a call', () => {
    const found = sourcesIn(root, ['server/src', 'client/src']).filter(({ path }) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .some((line) => spread.test(withoutObjects(line))),
    )
    assert.deepEqual(
      found.map(({ path }) => path),
      short,
    )
  })

  it('are found where they are', () => {
    for (const line of ['found.push(...all)', 'Math.max(0, ...all)', 'Math.max(...all.map((one) => one.length))'])
      assert.match(line, spread)
    for (const line of ['found.push(one)', 'const all = [...one, ...other]', 'run(...all)'])
      assert.doesNotMatch(line, spread)
  })
})
