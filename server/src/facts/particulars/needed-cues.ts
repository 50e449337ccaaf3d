import type { Language } from '../../framework/types.ts'
import { allCues, Cue, type Cues } from '../cues/cue.ts'
import type { OwnParticulars, ParticularKind } from './kinds.ts'

/**
 * What a block must have to state a kind of particulars: one cue of each sum, or none at all for what only the other
 * language states. The extractors of kinds that are left out look for themselves.
 */
export type Needed = readonly Cues[]

const never: Needed = [0]
/** For any date or time. */
export const neededDates: Needed = [Cue.digit | Cue.decade | Cue.limit | Cue.time]

const neededCues: Readonly<Record<Language, Partial<Readonly<Record<keyof OwnParticulars, Needed>>>>> = {
  zh: {
    amendments: never,
    announcedCounts: [Cue.numeral | Cue.digit],
    annexReferences: never,
    deadlines: neededDates,
    enclosedAmounts: [Cue.digit],
    figures: [Cue.digit | Cue.rounding | Cue.overlap],
    listedAnnexes: never,
    listedCounts: [Cue.numeral],
    references: [Cue.ordinal | Cue.digit | Cue.numberedUnit],
    relatives: [Cue.before],
    reversedTerms: [Cue.digit],
    rowCells: [Cue.digit],
    seriesNumbers: never,
    spokenNumbers: [Cue.numeral],
    stages: neededDates,
    targets: [Cue.digit],
    totals: [Cue.digit],
  },
  en: {
    abbreviations: [Cue.roundBracket],
    amendments: [Cue.amending],
    announcedCounts: [Cue.following],
    annexMentions: never,
    annexReferences: [Cue.annex],
    awards: never,
    boxes: never,
    commencements: [Cue.effect],
    deadlines: neededDates,
    enclosedAmounts: never,
    figures: [Cue.digit | Cue.rounding | Cue.overlap],
    foreignAbbreviations: never,
    inlineItems: never,
    listedCounts: never,
    modals: never,
    ownerNotes: [Cue.colon],
    parts: never,
    precedingParagraphs: never,
    references: [Cue.numberedUnit],
    relatives: [Cue.relation],
    reversedTerms: [Cue.digit],
    rowCells: [Cue.digit],
    spokenNumbers: never,
    stages: neededDates,
    targets: [Cue.digit],
    targetSigns: never,
    termForms: [Cue.variant],
    totals: [Cue.digit],
  },
}

const nothing: Needed = []

/** What is needed for a kind; nothing where its extractor looks for itself. */
export function neededFor(kind: ParticularKind, language: Language): Needed {
  return (kind === 'uses' ? undefined : neededCues[language][kind]) ?? nothing
}

/** True if a text with such cues may state what needs those. */
export function mayState(cues: Cues, needed: Needed): boolean {
  if (cues === allCues) return true
  for (const some of needed) if ((cues & some) === 0) return false
  return true
}
