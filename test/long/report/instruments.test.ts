import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { reportedClauses } from '../../../server/src/report/clauses.ts'
import { type CodedMeasure, instrumentBalance } from '../../../server/src/report/instruments.ts'
import { Lines } from '../../../server/src/text/document/lines.ts'
import { describeWithShared } from '../../unit/shared.ts'

interface Label {
  readonly doc: string
  readonly line: number
  /** Where the clause begins on the line, from 1. */
  readonly column: number
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
    let read = 0
    const found = new Map<string, MeasuresOf>()
    for (const { doc, line, column, instrument } of held) {
      const measureAt = found.get(doc) ?? codedIn(path.join(corpus, doc))
      found.set(doc, measureAt)
      const measure = measureAt(line, column)
      // Drawn from what were measures by earlier weights: some of them are none, and are coded as nothing.
      if (!measure) continue
      read++
      if (measure.instrument.id === instrument) right.instrument++
      if (instrument.startsWith(`${measure.side.id}.`)) right.side++
    }
    assert.ok(read >= 0.66 * held.length, `measures: ${read} of ${held.length}`)
    assert.ok(right.side / read >= 0.8, `side: ${right.side} of ${read}`)
    assert.ok(right.instrument / read >= 0.66, `instrument: ${right.instrument} of ${read}`)
  })
})

/** The measure in a document at a line and a column, from 1. */
type MeasuresOf = (line: number, column: number) => CodedMeasure | undefined

function codedIn(file: string): MeasuresOf {
  const format = file.endsWith('.md') ? 'markdown' : 'plain'
  const analysis = createAnalyzer().analyze(readFileSync(file, 'utf8'), { format, check: false })
  const { coded } = instrumentBalance(analysis, reportedClauses(analysis))
  const lines = new Lines(analysis.draft.chunks)
  return (line, column) => {
    const at = lines.offsetAt({ line: line - 1, character: column - 1 })
    return coded.find((one) => one.start <= at && at < one.start + one.text.length)
  }
}
