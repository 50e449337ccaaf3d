import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { describeWithShared } from '../../unit/shared.ts'
import { holdsRecorded } from './recorded.ts'

interface Document {
  readonly file: string
  /** What its reader took it for. */
  readonly kind: string
  readonly concern: string
  readonly judged: boolean
  readonly told: string | null
}

describeWithShared('documents of a legal database', (shared) => {
  const folder = join(shared, 'corpus/local')
  let documents: readonly Document[] = []

  before(function () {
    this.timeout(60_000)
    const rows = readFileSync(join(folder, 'classes.tsv'), 'utf8').trim().split('\n').slice(1)
    documents = rows.map((row) => {
      const [file = '', kind = '', concern = ''] = row.split('\t')
      const text = readFileSync(join(folder, `${file}.txt`), 'utf8')
      const { coverage, findings } = createAnalyzer().analyze(text, { format: 'plain' })
      const told = findings.find(({ rule }) => rule === 'missing-dimension')?.severity ?? null
      return { file, kind, concern, judged: coverage.draft.judged, told }
    })
  })

  it('are judged where they concern the whole field, as often as is recorded', () => {
    const full = documents.filter(({ concern }) => concern === 'full')
    holdsRecorded(
      'documents judged where they are full programmes',
      full.filter(({ judged }) => judged).length / full.length,
    )
  })

  it('are told nothing where they are no programmes, as often as is recorded', () => {
    const others = documents.filter(({ kind }) => kind !== 'programme')
    holdsRecorded('documents left in peace', others.filter(({ told }) => told === null).length / others.length)
  })

  it('are warned only where they concern the whole field', () => {
    const warned = documents.filter(({ concern, told }) => told === 'warning' && concern !== 'full')
    assert.deepEqual(
      warned.map(({ file }) => file),
      [],
    )
  })
})
