import type { Language } from '../../framework/types.ts'
import type { Block } from '../../text/model/block.ts'
import type { Cues } from '../cues/cue.ts'
import { cuesOf } from '../cues/cues-of.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { amendmentsIn } from './amendments.ts'
import { ownAnnexMentions } from './annex-mentions.ts'
import { annexLines } from './annexes.ts'
import { announcedCounts } from './announced-counts.ts'
import { awards } from './awards.ts'
import { barredRows } from './barred-rows.ts'
import { boxNumbers } from './boxes.ts'
import { citationsIn } from './citations.ts'
import { commencementsIn } from './commencement.ts'
import { type Deadline, undated } from './deadline.ts'
import { deadlinesIn } from './deadlines.ts'
import { declaredGaps } from './declared-gaps.ts'
import { documentParts } from './document-parts.ts'
import { enclosedAmounts } from './enclosed-amounts.ts'
import { annexReferences, listedAnnexes } from './english-annexes.ts'
import { foreignAbbreviations } from './foreign-abbreviations.ts'
import { headingSigns } from './heading-signs.ts'
import { headingText } from './headings.ts'
import { inlineItems } from './inline-items.ts'
import { issueDates } from './issue-dates.ts'
import type { OwnParticulars, ParticularKind, Particulars } from './kinds.ts'
import { listedCounts } from './listed-counts.ts'
import { modalWordsIn } from './modal-words.ts'
import type { NameUse } from './name-uses.ts'
import { mayState, type Needed, neededDates, neededFor } from './needed-cues.ts'
import type { CuedInput } from './particulars-input.ts'
import { precedingParagraphs } from './preceding-paragraphs.ts'
import { numberedReferences, referencesByRelation } from './references.ts'
import { reversedTerms } from './reversed-terms.ts'
import { rowCells } from './row-cells.ts'
import { rowFigures } from './row-figures.ts'
import { seriesNumbers } from './series-numbers.ts'
import { spokenNumbers } from './spoken-numbers.ts'
import { stageDeadlines, statedDeadlines } from './stated-deadlines.ts'
import { ownerNotes, statedOwners } from './stated-owners.ts'
import { statedTargets } from './stated-targets.ts'
import { tableHeads } from './table-heads.ts'
import { targetSigns } from './target-signs.ts'
import { termFormsIn } from './term-forms.ts'
import { statedTotals } from './totals.ts'

/**
 * Reads one kind, when a rule asks for it. It tests first for a character or a word that the kind cannot do without. Every
 * span that a rule may report is an object in the result.
 */
type Extractor<Kind extends keyof OwnParticulars> = (input: CuedInput) => NonNullable<OwnParticulars[Kind]>

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
const extractorAt = ownKinds.map((kind) => extractors[kind])
const neededAt: Readonly<Record<Language, readonly Needed[]>> = {
  zh: ownKinds.map((kind) => neededFor(kind, 'zh')),
  en: ownKinds.map((kind) => neededFor(kind, 'en')),
}

export const particularKinds: readonly ParticularKind[] = [...ownKinds, 'uses']

/** Particulars that are read when a rule asks for them, and then kept: most kinds no rule wants of most blocks. */
export interface LazyParticulars extends Particulars {
  /** What its prose may have in it. */
  readonly cues: Cues
  /** True if the kind has been asked for, or the cues show that there is none: only then can something depend on it. */
  readonly isKnown: (kind: ParticularKind) => boolean
  /** The same with other uses. */
  readonly withUses: (uses: readonly NameUse[]) => LazyParticulars
}

/** The particulars of a block. Where its cues are not given they are told from its prose. */
export function particularsOf(
  block: Block,
  language: Language,
  cues: Cues = cuesOf(block.prose.text),
): LazyParticulars {
  // The prototype has a getter for each kind, which the class does not declare.
  return new BlockParticulars(new OwnReading(block, language, cues)) as unknown as LazyParticulars
}

/** What has been read of a block so far. */
class OwnReading implements CuedInput {
  readonly block: Block
  readonly language: Language
  readonly cues: Cues
  /** The kinds that have been asked for, as bits: there may be 64 of them, which a test sees. */
  #asked = 0
  #askedBeyond = 0
  /** The kinds that it states, and what it states of each: two short lists, as many blocks state nothing and few much. */
  #stated: number[] | null = null
  #found: (readonly unknown[])[] | null = null
  #dates: readonly Deadline[] | null = null

  constructor(block: Block, language: Language, cues: Cues) {
    this.block = block
    this.language = language
    this.cues = cues
  }

  get dates(): readonly Deadline[] {
    this.#dates ??= mayState(this.cues, neededDates)
      ? deadlinesIn(this.block.prose.text, this.language, this.cues)
      : undated
    return this.#dates
  }

  read(index: number): readonly unknown[] | undefined {
    if (!this.#wasAsked(index)) {
      // Shifts count modulo 32.
      if (index < 32) this.#asked |= 1 << index
      else this.#askedBeyond |= 1 << index
      const found = this.#mayState(index) ? extractorAt[index]?.(this) : undefined
      if (found === undefined || found.length === 0) return undefined
      this.#stated ??= []
      this.#found ??= []
      this.#stated.push(index)
      this.#found.push(found)
      return found
    }
    return this.#stated === null ? undefined : this.#found?.[this.#stated.indexOf(index)]
  }

  isKnown(index: number): boolean {
    return this.#wasAsked(index) || !this.#mayState(index)
  }

  #mayState(index: number): boolean {
    const needed = neededAt[this.language][index]
    return needed === undefined || mayState(this.cues, needed)
  }

  #wasAsked(index: number): boolean {
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

  get cues(): Cues {
    return this.#own.cues
  }

  isKnown(kind: ParticularKind): boolean {
    return kind === 'uses' || this.#own.isKnown(ownKinds.indexOf(kind))
  }

  withUses(uses: readonly NameUse[]): BlockParticulars {
    return new BlockParticulars(this.#own, uses.length === 0 ? undefined : uses)
  }

  static {
    ownKinds.forEach((kind, index) => {
      Object.defineProperty(BlockParticulars.prototype, kind, {
        get(this: BlockParticulars) {
          return this.#own.read(index)
        },
      })
    })
  }
}
