import type { RelativeReference } from '../../text/provisions/relative-reference.ts'
import { type HeadingWords, headingWords } from './headings.ts'
import type { ParticularsInput } from './particulars-input.ts'
import { numberedReferences, referencesByRelation, type StatedReference } from './references.ts'

/**
 * What a block states that rules on the draft as a whole read: each kind has an extractor in a file of its own. A kind
 * that the block does not state is left out.
 */
export interface Particulars {
  readonly headings?: readonly HeadingWords[]
  readonly references?: readonly StatedReference[]
  readonly relatives?: readonly RelativeReference[]
}

export type ParticularKind = keyof Particulars

/**
 * Reads one kind. It is called for each block that changes, so it tests first for a character or a word that the kind
 * cannot do without. Every span that a rule may report is an object in the result.
 */
type Extractor<Kind extends ParticularKind> = (input: ParticularsInput) => NonNullable<Particulars[Kind]>

const extractors: { readonly [Kind in ParticularKind]-?: Extractor<Kind> } = {
  headings: headingWords,
  references: numberedReferences,
  relatives: referencesByRelation,
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
