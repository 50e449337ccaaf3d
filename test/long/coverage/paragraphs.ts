import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DimensionId, dimensionIds } from '../../../server/src/framework/types.ts'
import { coverageOf } from '../../unit/coverage/coverage-of.ts'

/** A labelled paragraph: by document and line (from 1), the dimensions it commits to and those that may go either way. */
interface Label {
  readonly doc: string
  readonly line: number
  readonly dims: readonly DimensionId[]
  readonly open: readonly DimensionId[]
}

/** The mean F1 of the dimensions over labelled paragraphs of `folder`, as `score.mjs` beside the project counts. */
export function macroF1(labelFile: string, folder: string): number {
  const labels = readFileSync(labelFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const tally = new Map(dimensionIds.map((id) => [id, { right: 0, many: 0, missed: 0 }]))
  for (const doc of new Set(labels.map((label) => label.doc))) {
    const lines = readFileSync(join(folder, `${doc}.md`), 'utf8').split('\n')
    const measures = coverageOf(lines.join('\n')).evidence.filter(({ kind }) => kind === 'measure')
    const starts = lineStarts(lines)
    for (const label of labels.filter((one) => one.doc === doc)) {
      const from = starts[label.line - 1] ?? 0
      const to = starts[lastLine(label, lines)] ?? Number.POSITIVE_INFINITY
      for (const [id, count] of tally) {
        if (label.open.includes(id)) continue
        const said = measures.some((one) => one.dimension === id && one.span.start >= from && one.span.start < to)
        const wanted = label.dims.includes(id)
        if (said && wanted) count.right++
        else if (said) count.many++
        else if (wanted) count.missed++
      }
    }
  }
  const f1 = [...tally.values()].map(({ right, many, missed }) => (2 * right) / (2 * right + many + missed))
  return f1.reduce((sum, one) => sum + one, 0) / f1.length
}

/** The last line of a paragraph, from 1: a Chinese one is one line, an English one runs to the next blank line. */
function lastLine({ line }: Label, lines: readonly string[]): number {
  let last = line
  if (!/[\u4e00-\u9fff]/.test(lines[line - 1] ?? '')) while (last < lines.length && lines[last]?.trim() !== '') last++
  return last
}

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return starts
}
