import type { Language } from '../framework/types.ts'
import { overlap, type Span } from '../text/document/span.ts'
import { modalUses, plainStrength } from './modal-strength.ts'
import { scopeUses } from './scope-words.ts'
import { type Statement, type StatementKey, statement } from './statement.ts'

/** A stretch of two versions of a sentence that differs. Spans are in the sentences. */
export interface Difference {
  readonly old: Span
  readonly new: Span
}

interface Found {
  readonly statements: readonly Statement[]
  readonly old: readonly Span[]
  readonly new: readonly Span[]
}

/**
 * Whether words of firmness in the differences make a commitment weaker or firmer: 应当 → 鼓励. Differences that are
 * whole phrases are left out by the caller: there the commitment itself has come or gone.
 */
export function strengthStatements(
  oldText: string,
  newText: string,
  differences: readonly Difference[],
  language: Language,
): Found {
  const before = within(
    modalUses(oldText, language),
    differences.map((one) => one.old),
  )
  const after = within(
    modalUses(newText, language),
    differences.map((one) => one.new),
  )
  const statements: Statement[] = []
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [one, other] = [before[index], after[index]]
    const way = (other?.strength ?? plainStrength) - (one?.strength ?? plainStrength)
    if (way === 0 || one?.word === other?.word) continue
    const keys: readonly StatementKey[] =
      way < 0 ? ['weakened', 'weakenedDropped', 'weakenedAdded'] : ['firmed', 'firmedDropped', 'firmedAdded']
    const strong = Math.abs(way) > 1
    const weight = way < 0 ? (strong ? 80 : 48) : strong ? 58 : 36
    statements.push(ofPair(keys, weight, one?.word, other?.word))
  }
  return { statements, old: before, new: after }
}

/** Whether words of scope make it wider or narrower: 全部 → 部分. */
export function scopeStatements(
  oldText: string,
  newText: string,
  differences: readonly Difference[],
  language: Language,
): Found {
  const small = differences.filter(
    ({ old, new: fresh }) => old.end - old.start <= longest && fresh.end - fresh.start <= longest,
  )
  const before = within(
    scopeUses(oldText, language),
    small.map((one) => one.old),
  )
  const after = within(
    scopeUses(newText, language),
    small.map((one) => one.new),
  )
  const statements: Statement[] = []
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [one, other] = [before[index], after[index]]
    const way = (other?.reach ?? 1) - (one?.reach ?? 1)
    if (way === 0) continue
    const keys: readonly StatementKey[] =
      way < 0 ? ['narrowed', 'narrowedDropped', 'narrowedAdded'] : ['widened', 'widenedDropped', 'widenedAdded']
    statements.push(ofPair(keys, way < 0 ? 64 : 46, one?.word, other?.word))
  }
  return { statements, old: before, new: after }
}

/** In UTF-16 units: a longer difference says more than how far something reaches. */
const longest = 8

function ofPair(
  [both, gone, come]: readonly StatementKey[],
  weight: number,
  old: string | undefined,
  fresh: string | undefined,
): Statement {
  if (old === undefined) return statement(come ?? 'inserted', weight, { new: fresh ?? '' })
  if (fresh === undefined) return statement(gone ?? 'deleted', weight, { old })
  return statement(both ?? 'replaced', weight, { old, new: fresh })
}

/** The uses that touch one of the stretches; both lists ascend. */
function within<Use extends Span>(uses: readonly Use[], stretches: readonly Span[]): Use[] {
  let next = 0
  return uses.filter((use) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= use.start) next++
    const stretch = stretches[next]
    return stretch !== undefined && overlap(stretch, use)
  })
}
