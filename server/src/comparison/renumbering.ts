import type { Draft } from '../text/model/draft.ts'
import { decimalOf } from '../text/numbering/label-number.ts'
import type { Marker } from '../text/numbering/marker.ts'
import type { MatchedRow } from './matching/matched-row.ts'
import { tableRow } from './matching/table-rows.ts'

/** A passage that has another number now. */
export interface Renumbered {
  readonly old: { readonly block: number; readonly marker: Numbered }
  readonly new: { readonly block: number; readonly marker: Numbered }
}

/** The number of a passage, or of a row of a table. */
interface Numbered extends Pick<Marker, 'number' | 'label'> {
  readonly scheme: Marker['scheme'] | 'row'
}

/** The passages that both drafts have, under different numbers, in the order of the new draft. */
export function renumberedIn(rows: readonly MatchedRow[], oldDraft: Draft, newDraft: Draft): Renumbered[] {
  return rows.flatMap((row): Renumbered[] => {
    const [old, fresh] = [row.old[0] ?? -1, row.new[0] ?? -1]
    const [before, after] = [numberOf(oldDraft, old), numberOf(newDraft, fresh)]
    if (before === null || after === null || isSameNumber(before, after)) return []
    if (before.scheme === 'bullet' || after.scheme === 'bullet') return []
    return [{ old: { block: old, marker: before }, new: { block: fresh, marker: after } }]
  })
}

function numberOf(draft: Draft, index: number): Numbered | null {
  const serial = tableRow(draft, index)?.serial ?? null
  return serial === null ? (draft.blocks[index]?.marker ?? null) : { ...serial, scheme: 'row' }
}

function isSameNumber(a: Numbered, b: Numbered): boolean {
  return a.scheme === b.scheme && a.number === b.number && digits(a) === digits(b)
}

/** The numbers of a label with several: 2.3. */
function digits({ label, scheme }: Numbered): string {
  return scheme === 'decimal' ? decimalOf(label) : ''
}

/** Runs of renumbered passages that go on from one another in both drafts: （一）–（五） became （十四）–（十八）. */
export function renumberedRuns(all: readonly Renumbered[]): Renumbered[][] {
  const runs: Renumbered[][] = []
  const last = new Map<string, Renumbered[]>()
  for (const one of all) {
    const sort = `${one.old.marker.scheme} ${one.new.marker.scheme} ${one.new.marker.number - one.old.marker.number}`
    const run = last.get(sort)
    const end = run?.at(-1)
    if (run && end && one.new.marker.number === end.new.marker.number + 1) run.push(one)
    else {
      const next = [one]
      last.set(sort, next)
      runs.push(next)
    }
  }
  return runs
}
