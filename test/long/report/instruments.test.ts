import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { reportedClauses } from '../../../server/src/report/clauses.ts'
import { type CodedMeasure, instrumentBalance } from '../../../server/src/report/instruments.ts'
import { describeWithShared } from '../../unit/shared.ts'

interface Label {
  readonly doc: string
  readonly line: number
  /** Which of the measures that begin on the line, from 0. */
  readonly nth: number
  readonly instrument: string
  /** The words of the sheet were not fitted to it. */
  readonly held?: true
}

const labels: readonly Label[] = readFileSync(path.join(root, 'test/corpus/instruments.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describeWithShared('the coding of policy instruments', (shared) => {
  const corpus = path.join(shared, 'corpus')

  it('agrees with a reader on measures that its words were not fitted to', () => {
    const held = labels.filter((label) => label.held)
    const right = { side: 0, instrument: 0 }
    const found = new Map<string, readonly CodedMeasure[]>()
    for (const label of held) {
      const coded = found.get(label.doc) ?? codedIn(path.join(corpus, label.doc))
      found.set(label.doc, coded)
      const measure = coded.filter(({ line }) => line === label.line)[label.nth]
      assert.ok(measure, `${label.doc}:${label.line}`)
      if (measure.instrument.id === label.instrument) right.instrument++
      if (label.instrument.startsWith(`${measure.side.id}.`)) right.side++
    }
    assert.ok(right.side / held.length >= 0.8, `side: ${right.side} of ${held.length}`)
    assert.ok(right.instrument / held.length >= 0.66, `instrument: ${right.instrument} of ${held.length}`)
  })
})

function codedIn(file: string): readonly CodedMeasure[] {
  const format = file.endsWith('.md') ? 'markdown' : 'plain'
  const analysis = createAnalyzer().analyze(readFileSync(file, 'utf8'), { format, check: false })
  return instrumentBalance(analysis, reportedClauses(analysis)).coded
}
