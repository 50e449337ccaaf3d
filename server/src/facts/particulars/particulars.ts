import type { Abbreviation } from './abbreviation.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { type AnnexLine, annexLines } from './annexes.ts'
import { type Award, awards } from './awards.ts'
import type { Citation } from './citation.ts'
import { citationsIn } from './citations.ts'
import { type Commencement, commencementsIn } from './commencement.ts'
import { type DocumentPart, documentParts } from './document-parts.ts'
import { type ForeignAbbreviation, foreignAbbreviations } from './foreign-abbreviations.ts'
import { type HeadingWords, headingWords } from './headings.ts'
import { type IssueDate, issueDates } from './issue-dates.ts'
import { type ModalUse, modalWordsIn } from './modal-words.ts'
import type { NameUse } from './name-uses.ts'
import type { ParticularsInput } from './particulars-input.ts'
import { type PrecedingParagraphs, precedingParagraphs } from './preceding-paragraphs.ts'
import { numberedReferences, referencesByRelation, type StatedReference, type StatedRelative } from './references.ts'
import { type RowFigures, rowFigures } from './row-figures.ts'
import { type StatedDeadline, statedDeadlines } from './stated-deadlines.ts'
import { type StatedOwners, statedOwners } from './stated-owners.ts'
import { type StatedTarget, statedTargets } from './stated-targets.ts'
import { type TargetSign, targetSigns } from './target-signs.ts'
import { type TermForm, termFormsIn } from './term-forms.ts'
import { type StatedTotal, statedTotals } from './totals.ts'

/**
 * What a block states that rules on the draft as a whole read: each kind has an extractor in a file of its own. A kind
 * that the block does not state is left out.
 */
export interface Particulars extends OwnParticulars {
  /** Uses of the abbreviations that the draft defines, wherever it does: the one kind that a block alone cannot tell. */
  readonly uses?: readonly NameUse[]
}

interface OwnParticulars {
  readonly abbreviations?: readonly Abbreviation[]
  readonly annexes?: readonly AnnexLine[]
  readonly awards?: readonly Award[]
  readonly citations?: readonly Citation[]
  readonly commencements?: readonly Commencement[]
  readonly deadlines?: readonly StatedDeadline[]
  readonly figures?: readonly RowFigures[]
  readonly foreignAbbreviations?: readonly ForeignAbbreviation[]
  readonly headings?: readonly HeadingWords[]
  readonly issued?: readonly IssueDate[]
  readonly modals?: readonly ModalUse[]
  readonly owners?: readonly StatedOwners[]
  readonly parts?: readonly DocumentPart[]
  readonly precedingParagraphs?: readonly PrecedingParagraphs[]
  readonly references?: readonly StatedReference[]
  readonly relatives?: readonly StatedRelative[]
  readonly targets?: readonly StatedTarget[]
  readonly targetSigns?: readonly TargetSign[]
  readonly termForms?: readonly TermForm[]
  readonly totals?: readonly StatedTotal[]
}

export type ParticularKind = keyof Particulars

/**
 * Reads one kind. It is called for each block that changes, so it tests first for a character or a word that the kind
 * cannot do without. Every span that a rule may report is an object in the result.
 */
type Extractor<Kind extends keyof OwnParticulars> = (input: ParticularsInput) => NonNullable<OwnParticulars[Kind]>

const extractors: { readonly [Kind in keyof OwnParticulars]-?: Extractor<Kind> } = {
  abbreviations: ({ block, language }) => abbreviationsIn(block.prose.text, language),
  annexes: ({ block }) => annexLines(block),
  awards,
  citations: ({ block, language }) => citationsIn(block.prose.text, language),
  commencements: ({ block, language }) => commencementsIn(block.prose.text, language),
  deadlines: statedDeadlines,
  figures: rowFigures,
  foreignAbbreviations,
  headings: headingWords,
  issued: issueDates,
  modals: ({ block, language }) => modalWordsIn(block.prose.text, language),
  owners: statedOwners,
  parts: documentParts,
  precedingParagraphs,
  references: numberedReferences,
  relatives: referencesByRelation,
  targets: statedTargets,
  targetSigns,
  termForms: ({ block, language }) => termFormsIn(block.prose.text, language),
  totals: statedTotals,
}

const ownKinds = Object.keys(extractors) as readonly (keyof OwnParticulars)[]

export const particularKinds: readonly ParticularKind[] = [...ownKinds, 'uses']

/** Reads all kinds in a block but for uses, which need the names. */
export function particularsOf(input: ParticularsInput): Particulars {
  let found: Record<string, readonly unknown[]> | null = null
  for (const kind of ownKinds) {
    const some = extractors[kind](input)
    if (some.length === 0) continue
    found ??= {}
    found[kind] = some
  }
  return found ?? noParticulars
}

const noParticulars: Particulars = {}
