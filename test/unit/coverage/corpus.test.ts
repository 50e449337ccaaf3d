import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DimensionId, dimensionIds } from '../../../server/src/framework/types.ts'
import { describeWithShared } from '../shared.ts'
import { coverageOf } from './coverage-of.ts'

interface Label {
  readonly doc: string
  /** From 1. */
  readonly line: number
  readonly dims: readonly DimensionId[]
  readonly open: readonly DimensionId[]
}

describeWithShared('the labelled corpus', (shared) => {
  const folder = join(shared, 'corpus')
  const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const linesOf = new Map<string, readonly string[]>()
  for (const { doc } of labels) {
    if (!linesOf.has(doc)) linesOf.set(doc, readFileSync(join(folder, 'policy', `${doc}.md`), 'utf8').split('\n'))
  }

  /** The last line of a unit, from 1: a Chinese paragraph is one line, an English one runs to the next blank line. */
  const lastLine = ({ doc, line }: Label): number => {
    const lines = linesOf.get(doc) ?? []
    let last = line
    if (!/[\u4e00-\u9fff]/.test(lines[line - 1] ?? '')) while (last < lines.length && lines[last]?.trim() !== '') last++
    return last
  }

  it('reaches macro-F1 0.86 on paragraphs', () => {
    const tally = new Map(dimensionIds.map((id) => [id, { right: 0, many: 0, missed: 0 }]))
    for (const [doc, lines] of linesOf) {
      const { evidence } = coverageOf(lines.join('\n'))
      const measures = evidence.filter(({ kind }) => kind === 'measure')
      const starts = lineStarts(lines)
      for (const label of labels.filter((one) => one.doc === doc)) {
        const from = starts[label.line - 1] ?? 0
        const to = starts[lastLine(label)] ?? Infinity
        for (const id of dimensionIds) {
          const count = tally.get(id)
          if (count === undefined || label.open.includes(id)) continue
          const said = measures.some((one) => one.dimension === id && one.span.start >= from && one.span.start < to)
          const wanted = label.dims.includes(id)
          if (said && wanted) count.right++
          else if (said) count.many++
          else if (wanted) count.missed++
        }
      }
    }
    const f1 = [...tally.values()].map(({ right, many, missed }) => (2 * right) / (2 * right + many + missed))
    assert.ok(f1.reduce((sum, one) => sum + one, 0) / f1.length >= 0.86, f1.map((one) => one.toFixed(3)).join(' '))
    assert.ok(Math.min(...f1) >= 0.78, f1.map((one) => one.toFixed(3)).join(' '))
  })

  it('leaves in peace what does not concern innovation: no finding on kindergartens, hospitals, waste', () => {
    const concern = (file: string): string =>
      coverageOf(readFileSync(join(folder, 'policy', file), 'utf8')).draft.concern
    const others = readdirSync(join(folder, 'policy')).filter((file) => /^gov_0/.test(file))
    assert.ok(others.length > 5)
    for (const file of others) assert.equal(concern(file), 'none', file)
  })

  it('takes policy documents for programmes, and hardly another text', () => {
    const programmes = (of: string): readonly boolean[] =>
      readdirSync(join(folder, of)).map(
        (file) => coverageOf(readFileSync(join(folder, of, file), 'utf8')).draft.kind === 'programme',
      )
    assert.ok(programmes('policy').filter((one) => !one).length <= 4)
    assert.ok(programmes('other').filter((one) => one).length <= 1)
  })
})

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return starts
}
