import { kinds } from '../../framework/data.generated.ts'
import type { SignId } from '../../framework/lexicon.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import type { Kind, Reason } from '../model/kind.ts'
import type { DocumentTitle } from './document-title.ts'
import { bitsOf } from './sign-words.ts'
import type { Signs } from './signs.ts'
import { unionAct } from './union-acts.ts'

/** What a text is, and why it is not a programme. */
export interface KindOfText {
  readonly kind: Kind
  /** Null for a programme. */
  readonly reason: Reason | null
  /** It has enough clauses in its tasks to be checked. */
  readonly isBegun: boolean
}

/** The minimum number of clauses in its tasks for a draft to be checked. */
const begun = 2
const fullActs = 10
/** A draft of fewer clauses is what its title says, unless the signs of other kinds add up to `doubt` or less. */
const few = 12
const doubt = -1
/** A sign decides what a text is if its weight is at most this. */
const clear = -0.25

const enclosing = kinds.signs.findIndex(({ sign }) => sign === 'encloses')
const paysAt = kinds.signs.findIndex(({ sign }) => sign === 'pays')

/** The score of a text. */
export interface Weighed {
  /** Above 0, it is a programme. */
  readonly score: number
  /** What each sign adds, in the order of `kinds.signs`. */
  readonly signs: readonly number[]
}

/**
 * Returns what a text is, by what it does: a programme, or else the kind of the sign that weighs most against that.
 * `carries`: a notice is followed by what it issues.
 */
export function classifyKind(counts: DraftCounts, title: DocumentTitle, signs: Signs, carries: boolean): KindOfText {
  const { score, signs: seen } = weighKind(counts, title, signs, carries)
  const hasBegun = isBegun(counts, title)
  const against = seen.reduce((sum, one) => sum + Math.min(0, one), 0)
  const isShort = !hasBegun || signs.clauses < few
  if (score > 0 || (isShort && isNamed(title) && !title.isPaper && against > doubt)) {
    return { kind: 'programme', reason: null, isBegun: hasBegun }
  }
  if (!hasBegun && (seen[enclosing] ?? 0) < 0) return { kind: 'cover', reason: 'encloses', isBegun: hasBegun }
  const most = Math.min(...seen)
  const sign = kinds.signs[seen.indexOf(most)]
  if (sign === undefined || sign.sign === 'orders' || most > clear) {
    return { kind: 'other', reason: hasBegun ? 'unknown' : 'beginning', isBegun: hasBegun }
  }
  return { kind: sign.kind, reason: sign.sign, isBegun: hasBegun }
}

/** A notice speaks ahead of what it encloses, so that there it is no beginning of a plan. */
function isBegun(counts: DraftCounts, title: DocumentTitle): boolean {
  if (counts.of('tasks') >= begun) return true
  return counts.of('ahead') >= begun && isNamed(title) && (title.signs & issues) === 0
}

/** Returns the score for a programme, and the part of each sign in it. */
function weighKind(
  counts: DraftCounts,
  title: DocumentTitle,
  { blocks, opening, lines, rows, clauses, commitments, steps, isOfChapters }: Signs,
  carries: boolean,
): Weighed {
  const { weights, bias, density } = kinds
  const acts = Math.min(1, counts.of('acts') / fullActs)
  // The acts of a union of states lay duties on its member states, and its recommendations ask them to act.
  const isUnionAct =
    title.language === 'en' &&
    isNamed(title) &&
    (title.genre === 'legislation' || title.lines.slice(0, title.own).some((line) => unionAct(line) !== null))
  // A single occurrence is in passing.
  // The steps of a roadmap are set by their dates, in noun phrases too; without such a title they may be a history.
  const borneBy = (sign: SignId, index: number): number => {
    const often = (blocks[index] ?? 0) + (sign !== 'orders' ? -1 : isNamed(title) ? steps : 0)
    return Math.min(1, (density.each * Math.max(0, often)) / (clauses + density.beside))
  }
  // Of detailed rules it is the text that tells whether they are on payment alone.
  const payment = title.isDetail ? borneBy('pays', paysAt) : 1
  const signs = kinds.signs.map(({ sign, weight }, index) => {
    if (isUnionAct && sign === 'states') return 0
    const isStated = ((title.signs | opening) & (1 << index)) !== 0
    const stated = !isStated ? 0 : sign === 'pays' ? payment : 1
    const value = Math.min(sign === 'orders' ? 1 : density.most, borneBy(sign, index) + stated)
    // What sets tasks out encloses no other text, and does more than sum up what others said.
    if (sign !== 'encloses' && sign !== 'consults') return weight * value
    return sign === 'encloses' && carries ? 0 : weight * value * (1 - acts)
  })
  const body =
    weights.commits * ((commitments + 1) / (clauses + 2)) +
    weights.acts * acts +
    weights.named * (isNamed(title) ? (title.isDetail ? 1 - payment : 1) : 0) +
    // Chapters of a Chinese plan, without its title: English ones are as often those of a report.
    weights.chapters * (isOfChapters && title.language === 'zh' && !isNamed(title) ? 1 : 0) +
    weights.rows * (rows / Math.max(1, lines))
  return { score: bias[title.language] + body + signs.reduce((sum, one) => sum + one, 0), signs }
}

/**
 * True if a title names a kind of policy document and nothing else that is done with it: not 《…方案》解读, 参会方案.
 */
function isNamed({ isNamed: names, genre, signs, isDetail }: DocumentTitle): boolean {
  return names && genre !== 'notice' && (signs & (isDetail ? otherActs & ~pays : otherActs)) === 0
}

/** What a notice issues, or a list of tasks, may be a programme. */
const otherActs = ~bitsOf('encloses', 'lists')
const issues = bitsOf('encloses')
const pays = bitsOf('pays')
