import type { Span } from '../../text/document/span.ts'
import type { Abbreviation } from './abbreviation.ts'
import type { Amendment } from './amendments.ts'
import type { AnnexMention } from './annex-mentions.ts'
import type { AnnexLine } from './annexes.ts'
import type { AnnouncedCount } from './announced-counts.ts'
import type { Award } from './awards.ts'
import type { BarredRow } from './barred-rows.ts'
import type { BoxNumber } from './boxes.ts'
import type { Citation } from './citation.ts'
import type { Commencement } from './commencement.ts'
import type { DeclaredNumbers } from './declared-gaps.ts'
import type { DocumentPart } from './document-parts.ts'
import type { EnclosedAmount } from './enclosed-amounts.ts'
import type { AnnexReference, ListedAnnex } from './english-annexes.ts'
import type { ForeignAbbreviation } from './foreign-abbreviations.ts'
import type { HeadingSigns } from './heading-signs.ts'
import type { HeadingText } from './headings.ts'
import type { IssueDate } from './issue-dates.ts'
import type { ListedCount } from './listed-counts.ts'
import type { ModalUse } from './modal-words.ts'
import type { NameUse } from './name-uses.ts'
import type { PrecedingParagraphs } from './preceding-paragraphs.ts'
import type { StatedReference, StatedRelative } from './references.ts'
import type { ReversedTerm } from './reversed-terms.ts'
import type { RowCell } from './row-cells.ts'
import type { RowFigures } from './row-figures.ts'
import type { SeriesNumber } from './series-numbers.ts'
import type { SpokenNumber } from './spoken-numbers.ts'
import type { StatedDeadline } from './stated-deadlines.ts'
import type { OwnerNote } from './stated-owners.ts'
import type { StatedTarget } from './stated-targets.ts'
import type { StatedTotal } from './stated-total.ts'
import type { TableHead } from './table-heads.ts'
import type { TargetSign } from './target-signs.ts'
import type { TermForm } from './term-forms.ts'

/**
 * What a block states that rules on the draft as a whole read: each kind has an extractor in a file of its own. A kind
 * that the block does not state is left out.
 */
export interface Particulars extends OwnParticulars {
  /** Uses of the abbreviations that the draft defines, wherever it does: the one kind that a block alone cannot tell. */
  readonly uses?: readonly NameUse[]
}

/** What a block states by itself. */
export interface OwnParticulars {
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
