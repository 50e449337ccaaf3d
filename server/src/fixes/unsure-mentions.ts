import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix } from '../findings/finding.ts'
import { memoizeByObject } from '../memoize.ts'
import type { Draft } from '../text/model/draft.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { clauseLead, clauseShifts, clauseSiblings } from './clause-edits.ts'
import { renumbering } from './renumber-sequence.ts'
import { plannedShifts, planSection } from './section-edits.ts'
import { blockAbove } from './tree/announced-count.ts'
import { bareMentions } from './tree/bare-mentions.ts'
import { countAlike, countedWords } from './tree/counted-words.ts'
import { newLabels } from './tree/new-labels.ts'
import type { Shift } from './tree/shift.ts'

/**
 * The words of a draft that may mean a provision to which a fix gives another number, and that the fix leaves as they are
 * because nothing tells for sure (`bareMentions`), and those that count what becomes one more (`countedWords`). The
 * clauses offered for a dimension go to one place, so they are looked for once.
 */
export function unsureMentions(draft: Draft, coverage: Coverage, fix: Fix): readonly string[] {
  if (fix.kind === 'not-applicable') return []
  const known = foundFor(draft)(coverage)
  const key = fix.kind === 'renumber' ? `${fix.provision} ${fix.number}` : `${fix.kind} ${fix.dimension}`
  const before = known.get(key)
  if (before) return before
  const shifts = shiftsOf(draft, coverage, fix).filter(({ moved }) => moved.length > 0)
  const provisions = provisionsOf(draft)
  const mentions = shifts.length === 0 ? [] : bareMentions(draft, provisions, newLabels(provisions, shifts))
  const found = [
    ...countedWords(draft, countBefore(draft, coverage, fix), ...leadOf(draft, coverage, fix)),
    ...mentions,
  ]
  known.set(key, found)
  return found
}

const foundFor = memoizeByObject((_: Draft) => memoizeByObject((_: Coverage) => new Map<string, readonly string[]>()))

function shiftsOf(draft: Draft, coverage: Coverage, fix: Exclude<Fix, { kind: 'not-applicable' }>): readonly Shift[] {
  if (fix.kind === 'insert-clause') return clauseShifts(draft, coverage, fix.dimension)
  if (fix.kind === 'renumber') return [renumbering(draft, fix.provision, fix.number)].flatMap((one) => one ?? [])
  const plan = planSection(draft, coverage, fix.dimension)
  return plan ? plannedShifts(draft, plan) : []
}

/** The block right above the list that gets one more, -1 for none, and whether the fix raises the count in it. */
function leadOf(draft: Draft, coverage: Coverage, fix: Fix): readonly [number, boolean] {
  if (fix.kind === 'insert-clause') return clauseLead(draft, coverage, fix.dimension)
  const plan = fix.kind === 'insert-section' ? planSection(draft, coverage, fix.dimension) : null
  return [plan?.behind == null ? -1 : blockAbove(draft, plan.tree, plan.behind), false]
}

/** How many there are of what the fix adds one to. */
function countBefore(draft: Draft, coverage: Coverage, fix: Exclude<Fix, { kind: 'not-applicable' }>): number {
  if (fix.kind === 'renumber') return 0
  if (fix.kind === 'insert-clause') return clauseSiblings(draft, coverage, fix.dimension)
  const plan = planSection(draft, coverage, fix.dimension)
  return plan && plan.behind !== null ? countAlike(draft, plan.tree, plan.behind) : 0
}
