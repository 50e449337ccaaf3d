import { kinds } from '../../framework/data.generated.ts'
import type { Tally } from '../tally.ts'
import type { Kind, Reason } from './kind.ts'
import type { Signs } from './signs.ts'
import type { Title } from './title.ts'

/** What a text is. Of a programme there is a reason where it has only begun. */
export interface KindOfText {
  readonly kind: Kind
  readonly reason: Reason | null
}

/** So many clauses a draft has in its tasks when something can be told of it. */
const begun = 2
const fullActs = 10
/** What is seen of other kinds may weigh so much in a draft that has its title and hardly more. */
const doubt = -1

/** What is seen of a text, weighed. */
export interface Weighed {
  /** Above 0 it is a programme. */
  readonly score: number
  /** What each sign adds, in the order of `kinds.signs`. */
  readonly signs: readonly number[]
}

/** What a text is, by what it does: a programme, or what the sign tells that weighs most against that. */
export function tellKind(tally: Tally, title: Title, signs: Signs): KindOfText {
  const { score, signs: seen } = weighKind(tally, title, signs)
  const isBegun = tally.of('tasks') >= begun
  const against = seen.reduce((sum, one) => sum + Math.min(0, one), 0)
  if (score > 0 || (!isBegun && isNamed(title) && against > doubt)) return { kind: 'programme', reason: isBegun ? null : 'beginning' }
  const most = kinds.signs[seen.indexOf(Math.min(0, ...seen))]
  if (most === undefined || most.sign === 'orders') return { kind: 'other', reason: isBegun ? 'unknown' : 'beginning' }
  return { kind: most.kind, reason: most.sign }
}

/** Weighs what speaks for a programme and against it. */
export function weighKind(tally: Tally, title: Title, { blocks, opening, lines, rows, clauses, commitments }: Signs): Weighed {
  const { weights, bias, density } = kinds
  const acts = Math.min(1, tally.of('acts') / fullActs)
  const signs = kinds.signs.map(({ sign, weight }, index) => {
    const isStated = ((title.signs | opening) & (1 << index)) !== 0
    const value = isStated ? 1 : Math.min(1, (density.each * (blocks[index] ?? 0)) / (clauses + density.beside))
    // What a notice issues may stand behind it.
    return weight * (sign === 'encloses' ? value * (1 - acts) : value)
  })
  const body =
    weights.commits * ((commitments + 1) / (clauses + 2)) +
    weights.acts * acts +
    weights.named * (isNamed(title) ? 1 : 0) +
    weights.rows * (rows / Math.max(1, lines))
  return { score: bias + body + signs.reduce((sum, one) => sum + one, 0), signs }
}

function isNamed({ isNamed: names, genre }: Title): boolean {
  return names && genre !== 'notice'
}
