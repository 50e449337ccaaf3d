import type { Draft } from '../text/model/draft.ts'
import type { ComparedDraft, MatchedPassages } from './matching/matched-passages.ts'
import type { MatchedRow } from './matching/matched-row.ts'
import { placeIn } from './matching/passages.ts'
import type { Change, Side } from './model/comparison.ts'
import { movedRuns } from './moved-rows.ts'
import { movedTo } from './pair-changes.ts'
import { type Renumbered, renumberedRuns } from './renumbering.ts'
import { type Statement, statement } from './sentences/statement.ts'

/** What stands elsewhere, in other paragraphs or under another number, by the row at which it is told. */
export function placeChanges(
  rows: readonly MatchedRow[],
  renumbered: readonly Renumbered[],
  old: Draft,
  fresh: Draft,
): ReadonlyMap<MatchedRow, readonly Change[]> {
  const found = new Map<MatchedRow, Change[]>()
  const add = (row: MatchedRow | undefined, kind: Change['kind'], one: Statement): void => {
    if (row === undefined) return
    const change: Change = {
      kind,
      weight: one.weight,
      statements: [one],
      old: placeIn(old, row.old[0] ?? -1),
      new: placeIn(fresh, row.new[0] ?? -1),
      words: [],
      dimensions: [],
    }
    if (found.get(row)?.push(change) === undefined) found.set(row, [change])
  }
  const length = (row: MatchedRow): number =>
    row.new.reduce((sum, block) => sum + (fresh.blocks[block]?.prose.text.length ?? 0), 0)
  for (const run of movedRuns(rows, length)) add(run[0], 'moved', movedStatement(run, old, fresh))
  for (const row of rows) {
    const [before, after] = [row.old.length, row.new.length]
    if (before === 0 || after === 0 || before === after) continue
    add(
      row,
      before > after ? 'merged' : 'split',
      statement(before > after ? 'merged' : 'split', 18, { count: String(Math.max(before, after)) }),
    )
  }
  const rowOf = new Map(rows.flatMap((row) => row.new.map((block) => [block, row] as const)))
  for (const run of renumberedRuns(renumbered))
    add(rowOf.get(run[0]?.new.block ?? -1), 'renumbered', numberStatement(run))
  return found
}

function movedStatement(run: readonly MatchedRow[], old: Draft, fresh: Draft): Statement {
  const first = run[0]
  const isSection = run.length > 1 && fresh.blocks[first?.new[0] ?? -1]?.kind === 'heading'
  const [from, to] = [placeIn(old, first?.old[0] ?? -1).where, placeIn(fresh, first?.new[0] ?? -1).where]
  if (isSection) return statement('movedSection', 38)
  return movedTo(from, to)
}

function numberStatement(run: readonly Renumbered[]): Statement {
  const [first, last] = [run[0], run.at(-1)]
  const values = { old: first?.old.marker.label ?? '', new: first?.new.marker.label ?? '' }
  if (run.length === 1) return statement('renumbered', 10, values)
  return statement('renumberedRun', 10, {
    ...values,
    oldLast: last?.old.marker.label ?? '',
    newLast: last?.new.marker.label ?? '',
    count: String(run.length),
  })
}

/** The letters and annexes that only one of the files has: told, but no loss. */
export function partChanges({ old, new: fresh }: MatchedPassages): Change[] {
  return [...ofAbsent(old, 'old'), ...ofAbsent(fresh, 'new')]
}

function ofAbsent({ draft, parts, absent }: ComparedDraft, side: Side): Change[] {
  return [...absent].flatMap((index): Change[] => {
    const part = parts[index]
    if (part === undefined) return []
    const first = placeIn(draft, part.from)
    const place = { ...first, where: '', span: { start: first.span.start, end: placeIn(draft, part.to - 1).span.end } }
    const one = statement(side === 'old' ? 'annexNotInNew' : 'annexNotInOld', 6, { name: part.name })
    return [
      {
        kind: 'part',
        weight: 6,
        statements: [one],
        old: side === 'old' ? place : null,
        new: side === 'new' ? place : null,
        words: [],
        dimensions: [],
      },
    ]
  })
}
