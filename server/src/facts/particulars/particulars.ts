import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import type { Abbreviation } from './abbreviation.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { type Amendment, amendmentsIn } from './amendments.ts'
import { type AnnexMention, ownAnnexMentions } from './annex-mentions.ts'
import { type AnnexLine, annexLines } from './annexes.ts'
import { type AnnouncedCount, announcedCounts } from './announced-counts.ts'
import { type Award, awards } from './awards.ts'
import { type BarredRow, barredRows } from './barred-rows.ts'
import { type BoxNumber, boxNumbers } from './boxes.ts'
import type { Citation } from './citation.ts'
import { citationsIn } from './citations.ts'
import { type Commencement, commencementsIn } from './commencement.ts'
import type { Deadline } from './deadline.ts'
import { deadlinesIn } from './deadlines.ts'
import { type DeclaredNumbers, declaredGaps } from './declared-gaps.ts'
import { type DocumentPart, documentParts } from './document-parts.ts'
import { type EnclosedAmount, enclosedAmounts } from './enclosed-amounts.ts'
import { type AnnexReference, annexReferences, type ListedAnnex, listedAnnexes } from './english-annexes.ts'
import { type ForeignAbbreviation, foreignAbbreviations } from './foreign-abbreviations.ts'
import { type HeadingSigns, headingSigns } from './heading-signs.ts'
import { type HeadingText, headingText } from './headings.ts'
import { inlineItems } from './inline-items.ts'
import { type IssueDate, issueDates } from './issue-dates.ts'
import { type ListedCount, listedCounts } from './listed-counts.ts'
import { type ModalUse, modalWordsIn } from './modal-words.ts'
import type { NameUse } from './name-uses.ts'
import type { DatedInput } from './particulars-input.ts'
import { type PrecedingParagraphs, precedingParagraphs } from './preceding-paragraphs.ts'
import { numberedReferences, referencesByRelation, type StatedReference, type StatedRelative } from './references.ts'
import { type ReversedTerm, reversedTerms } from './reversed-terms.ts'
import { type RowCell, rowCells } from './row-cells.ts'
import { type RowFigures, rowFigures } from './row-figures.ts'
import { type SeriesNumber, seriesNumbers } from './series-numbers.ts'
import { type SpokenNumber, spokenNumbers } from './spoken-numbers.ts'
import { type StatedDeadline, stageDeadlines, statedDeadlines } from './stated-deadlines.ts'
import { type OwnerNote, ownerNotes, statedOwners } from './stated-owners.ts'
import { type StatedTarget, statedTargets } from './stated-targets.ts'
import type { StatedTotal } from './stated-total.ts'
import { type TableHead, tableHeads } from './table-heads.ts'
import { type TargetSign, targetSigns } from './target-signs.ts'
import { type TermForm, termFormsIn } from './term-forms.ts'
import { statedTotals } from './totals.ts'

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
  readonly amendments?: readonly Amendment[]
  readonly announcedCounts?: readonly AnnouncedCount[]
  readonly annexes?: readonly AnnexLine[]
  readonly annexMentions?: readonly AnnexMention[]
  readonly annexReferences?: readonly AnnexReference[]
  readonly awards?: readonly Award[]
  readonly barredRows?: readonly BarredRow[]
  readonly boxes?: readonly BoxNumber[]
  readonly citations?: readonly Citation[]
  readonly commencements?: readonly Commencement[]
  readonly deadlines?: readonly StatedDeadline[]
  readonly declaredGaps?: readonly DeclaredNumbers[]
  readonly enclosedAmounts?: readonly EnclosedAmount[]
  readonly figures?: readonly RowFigures[]
  readonly foreignAbbreviations?: readonly ForeignAbbreviation[]
  readonly headings?: readonly HeadingText[]
  readonly headingSigns?: readonly HeadingSigns[]
  readonly inlineItems?: readonly Span[]
  readonly issued?: readonly IssueDate[]
  readonly listedAnnexes?: readonly ListedAnnex[]
  readonly listedCounts?: readonly ListedCount[]
  readonly modals?: readonly ModalUse[]
  readonly ownerNotes?: readonly OwnerNote[]
  readonly owners?: readonly Span[]
  readonly parts?: readonly DocumentPart[]
  readonly precedingParagraphs?: readonly PrecedingParagraphs[]
  readonly references?: readonly StatedReference[]
  readonly relatives?: readonly StatedRelative[]
  readonly reversedTerms?: readonly ReversedTerm[]
  readonly rowCells?: readonly RowCell[]
  readonly seriesNumbers?: readonly SeriesNumber[]
  readonly spokenNumbers?: readonly SpokenNumber[]
  readonly stages?: readonly StatedDeadline[]
  readonly tableHeads?: readonly TableHead[]
  readonly targets?: readonly StatedTarget[]
  readonly targetSigns?: readonly TargetSign[]
  readonly termForms?: readonly TermForm[]
  readonly totals?: readonly StatedTotal[]
}

export type ParticularKind = keyof Particulars

/**
 * Reads one kind, when a rule asks for it. It tests first for a character or a word that the kind cannot do without. Every
 * span that a rule may report is an object in the result.
 */
type Extractor<Kind extends keyof OwnParticulars> = (input: DatedInput) => NonNullable<OwnParticulars[Kind]>

const extractors: { readonly [Kind in keyof OwnParticulars]-?: Extractor<Kind> } = {
  abbreviations: ({ block, language }) => abbreviationsIn(block.prose.text, language),
  amendments: ({ block, language }) => amendmentsIn(block.prose.text, language),
  announcedCounts,
  annexes: ({ block }) => annexLines(block),
  annexMentions: ownAnnexMentions,
  annexReferences,
  awards,
  barredRows,
  boxes: boxNumbers,
  citations: ({ block, language }) => citationsIn(block.prose.text, language),
  commencements: ({ block, language }) => commencementsIn(block.prose.text, language),
  deadlines: statedDeadlines,
  declaredGaps,
  enclosedAmounts,
  figures: rowFigures,
  foreignAbbreviations,
  headings: headingText,
  headingSigns,
  inlineItems,
  issued: issueDates,
  listedAnnexes,
  listedCounts,
  modals: ({ block, language }) => modalWordsIn(block.prose.text, language),
  ownerNotes,
  owners: statedOwners,
  parts: documentParts,
  precedingParagraphs,
  references: numberedReferences,
  relatives: referencesByRelation,
  reversedTerms: ({ block, language }) => reversedTerms(block.prose.text, language),
  rowCells,
  seriesNumbers,
  spokenNumbers,
  stages: stageDeadlines,
  tableHeads,
  targets: statedTargets,
  targetSigns,
  termForms: ({ block, language }) => termFormsIn(block.prose.text, language),
  totals: statedTotals,
}

const ownKinds = Object.keys(extractors) as readonly (keyof OwnParticulars)[]

export const particularKinds: readonly ParticularKind[] = [...ownKinds, 'uses']

/** Particulars that are read when a rule asks for them, and then kept: most kinds no rule wants of most blocks. */
export interface LazyParticulars extends Particulars {
  /** True if the kind has been asked for: only then can something depend on it. */
  readonly wasAsked: (kind: ParticularKind) => boolean
  /** The same with other uses. */
  readonly withUses: (uses: readonly NameUse[]) => LazyParticulars
}

export function particularsOf(block: Block, language: Language): LazyParticulars {
  // The prototype has a getter for each kind, which the class does not declare.
  return new BlockParticulars(new OwnReading(block, language)) as unknown as LazyParticulars
}

/** What has been read of a block so far. */
class OwnReading implements DatedInput {
  readonly block: Block
  readonly language: Language
  /** The kinds that have been asked for, as bits: there may be 64 of them, which a test sees. */
  #asked = 0
  #askedBeyond = 0
  readonly #found: (readonly unknown[])[] = []
  #dates: readonly Deadline[] | null = null

  constructor(block: Block, language: Language) {
    this.block = block
    this.language = language
  }

  get dates(): readonly Deadline[] {
    this.#dates ??= deadlinesIn(this.block.prose.text, this.language)
    return this.#dates
  }

  read(kind: keyof OwnParticulars, index: number): readonly unknown[] | undefined {
    if (!this.wasAsked(index)) {
      // Shifts count modulo 32.
      if (index < 32) this.#asked |= 1 << index
      else this.#askedBeyond |= 1 << index
      const found = extractors[kind](this)
      if (found.length > 0) this.#found[index] = found
    }
    return this.#found[index]
  }

  wasAsked(index: number): boolean {
    return ((index < 32 ? this.#asked : this.#askedBeyond) & (1 << index)) !== 0
  }
}

class BlockParticulars {
  readonly #own: OwnReading
  readonly uses: readonly NameUse[] | undefined

  constructor(own: OwnReading, uses?: readonly NameUse[]) {
    this.#own = own
    this.uses = uses
  }

  wasAsked(kind: ParticularKind): boolean {
    return kind === 'uses' || this.#own.wasAsked(ownKinds.indexOf(kind))
  }

  withUses(uses: readonly NameUse[]): BlockParticulars {
    return new BlockParticulars(this.#own, uses.length === 0 ? undefined : uses)
  }

  static {
    ownKinds.forEach((kind, index) => {
      Object.defineProperty(BlockParticulars.prototype, kind, {
        get(this: BlockParticulars) {
          return this.#own.read(kind, index)
        },
      })
    })
  }
}
