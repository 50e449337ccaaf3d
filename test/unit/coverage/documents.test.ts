import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { describeWithShared } from '../shared.ts'

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

  const named = (some: readonly Document[]): readonly string[] => some.map(({ file }) => file)

  it('are judged where they are programmes: nine in ten that concern the whole field', () => {
    const full = documents.filter(({ concern }) => concern === 'full')
    assert.ok(full.filter(({ judged }) => judged).length >= full.length * 0.9)
  })

  it('are told nothing where they are none: one in thirty may be', () => {
    const others = documents.filter(({ kind }) => kind !== 'programme')
    const told = others.filter((document) => document.told !== null)
    assert.ok(told.length <= others.length / 30, named(told).join(' '))
  })

  it('are warned only where they concern the whole field', () => {
    const warned = documents.filter(({ concern, told }) => told === 'warning' && concern !== 'full')
    assert.deepEqual(named(warned), [])
  })
})
