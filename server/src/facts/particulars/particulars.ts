import type { RelativeReference } from '../../text/provisions/relative-reference.ts'
import { type Award, awards } from './awards.ts'
import { type HeadingWords, headingWords } from './headings.ts'
import { type IssueDate, issueDates } from './issue-dates.ts'
import type { ParticularsInput } from './particulars-input.ts'
import { numberedReferences, referencesByRelation, type StatedReference } from './references.ts'
import { type RowFigures, rowFigures } from './row-figures.ts'
import { type StatedDeadline, statedDeadlines } from './stated-deadlines.ts'
import { type StatedOwners, statedOwners } from './stated-owners.ts'
import { type StatedTarget, statedTargets } from './stated-targets.ts'
import { type StatedTotal, statedTotals } from './totals.ts'

/**
 * What a block states that rules on the draft as a whole read: each kind has an extractor in a file of its own. A kind
 * that the block does not state is left out.
 */
export interface Particulars {
  readonly awards?: readonly Award[]
  readonly deadlines?: readonly StatedDeadline[]
  readonly figures?: readonly RowFigures[]
  readonly headings?: readonly HeadingWords[]
  readonly issued?: readonly IssueDate[]
  readonly owners?: readonly StatedOwners[]
  readonly references?: readonly StatedReference[]
  readonly relatives?: readonly RelativeReference[]
  readonly targets?: readonly StatedTarget[]
  readonly totals?: readonly StatedTotal[]
}

export type ParticularKind = keyof Particulars

/**
 * Reads one kind. It is called for each block that changes, so it tests first for a character or a word that the kind
 * cannot do without. Every span that a rule may report is an object in the result.
 */
type Extractor<Kind extends ParticularKind> = (input: ParticularsInput) => NonNullable<Particulars[Kind]>

const extractors: { readonly [Kind in ParticularKind]-?: Extractor<Kind> } = {
  awards,
  deadlines: statedDeadlines,
  figures: rowFigures,
  headings: headingWords,
  issued: issueDates,
  owners: statedOwners,
  references: numberedReferences,
  relatives: referencesByRelation,
  targets: statedTargets,
  totals: statedTotals,
}

export const particularKinds = Object.keys(extractors) as readonly ParticularKind[]

/** Reads all kinds in a block. */
export function particularsOf(input: ParticularsInput): Particulars {
  let found: Record<string, readonly unknown[]> | null = null
  for (const kind of particularKinds) {
    const some = extractors[kind](input)
    if (some.length === 0) continue
    found ??= {}
    found[kind] = some
  }
  return found ?? noParticulars
}

const noParticulars: Particulars = {}
