import type { Analysis } from '../engine/analyzer.ts'
import { citationsIn } from '../facts/particulars/citations.ts'
import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import { issueDates } from '../facts/particulars/issue-dates.ts'
import { ownersIn } from '../facts/particulars/owners.ts'
import { spentSumsIn } from '../facts/particulars/spent-sums.ts'
import { targetsIn } from '../facts/particulars/targets.ts'
import type { PmcCriteria } from '../framework/policy-evaluation.ts'
import type { Language } from '../framework/types.ts'
import { Lines } from '../text/document/lines.ts'
import { truncate } from '../text/document/truncate.ts'
import { withoutFields } from './body-fields.ts'
import type { ReportedClause } from './clauses.ts'
import { type InstrumentBalance, isOf } from './instruments.ts'
import { wordFinder } from './word-finder.ts'

/** A place that gives an item its 1. */
export interface Basis {
  /** From 1; 0 for what the whole draft shows (its level). */
  readonly line: number
  /** The words of the draft, short. */
  readonly words: string
}

type Stated = NonNullable<PmcCriteria['stated']>[number]
type Extractor = (text: string, language: Language) => readonly { readonly start: number; readonly end: number }[]

const extractors: Readonly<Record<Stated, Extractor>> = {
  targets: targetsIn,
  deadlines: deadlinesIn,
  owners: ownersIn,
  sums: spentSumsIn,
  citations: (text, language) => citationsIn(text, language).map(({ span }) => span),
}

/**
 * Returns a function that gives the places at which one of some criteria holds: none if it does not hold, null if the draft
 * does not let it be told.
 */
export function pmcEvidence(
  analysis: Analysis,
  clauses: readonly ReportedClause[],
  { coded }: InstrumentBalance,
): (criteria: PmcCriteria) => readonly Basis[] | null {
  const { draft, coverage } = analysis
  const { language } = draft
  const lines = new Lines(draft.chunks)
  const lineOf = (block: number): number => lines.placeAt(draft.starts[block] ?? 0).line + 1
  const measures = clauses.filter(({ kind }) => kind === 'measure')
  const basis = ({ line, text }: { line: number; text: string }): Basis => ({ line, words: truncate(text, longest) })

  const withWords = (words: NonNullable<PmcCriteria['words']>): Basis[] => {
    const find = wordFinder(words, language)
    const found: Basis[] = []
    for (const [index, { prose, kind }] of draft.blocks.entries()) {
      if (found.length >= enough) break
      const [first] = kind === 'contents' ? [] : find(withoutFields(prose.text, language))
      if (first !== undefined) found.push({ line: lineOf(index), words: first })
    }
    return found
  }
  const stating = (kind: Stated): Basis[] => {
    const found: Basis[] = []
    for (const [index, block] of draft.blocks.entries()) {
      if (found.length >= enough) break
      const { prose } = block
      const [first] = extractors[kind](prose.text, language)
      // A document's own number is no citation.
      const isOwn = kind === 'citations' && issueDates({ block, language }).length > 0
      if (first && !isOwn)
        found.push({ line: lineOf(index), words: truncate(prose.text.slice(first.start, first.end), longest) })
    }
    return found
  }
  const years = yearsOf(analysis, lineOf)

  return ({ words, dimensions, elements, instruments, forces, mentions, stated, levels, span }) => {
    const found = [
      ...(levels?.includes(coverage.draft.level) ? [{ line: 0, words: '' }] : []),
      ...measures
        .filter(
          (one) =>
            dimensions?.includes(one.dimension) ||
            elements?.some((id) => one.elements.includes(id)) ||
            forces?.some((force) => one.force === force),
        )
        .map(basis),
      ...coded.filter((one) => instruments?.some((id) => isOf(one, id))).map(basis),
      ...clauses.filter(({ kind }) => mentions?.some((one) => one === kind)).map(basis),
      ...(stated ?? []).flatMap(stating),
      ...(words ? withWords(words) : []),
    ]
    if (span) {
      if (years === null) return found.length > 0 ? found : null
      for (const one of years) if (one.after >= span.from && one.after <= span.to) found.push(one)
    }
    return found
  }
}

/** The years by which something is to be done, counted from the year in which the draft begins; null if none is told. */
function yearsOf(
  { draft }: Analysis,
  lineOf: (block: number) => number,
): readonly (Basis & { readonly after: number })[] | null {
  const named: (Basis & { readonly year: number })[] = []
  const beginnings: number[] = []
  for (const [index, { prose, kind }] of draft.blocks.entries()) {
    const period = kind === 'title' ? titlePeriod.exec(prose.text) : null
    if (period) {
      beginnings.push(Number(period[1]))
      named.push({ line: lineOf(index), words: period[0], year: Number(period[2]) })
    }
    for (const { start, end, from, to } of deadlinesIn(prose.text, draft.language)) {
      if (from?.year) beginnings.push(from.year)
      if (to?.year) named.push({ line: lineOf(index), words: prose.text.slice(start, end), year: to.year })
    }
  }
  const issued = draft.blocks
    .flatMap((block) => issueDates({ block, language: draft.language }))
    .filter(({ form }) => form !== 'place' && form !== 'month')
    .map(({ year }) => year)
  const all = [...issued, ...beginnings]
  if (all.length === 0 || named.length === 0) return null
  const first = (issued.length > 0 ? issued : all).reduce((least, year) => Math.min(least, year), Infinity)
  return named.map(({ line, words, year }) => ({ line, words, after: year - first }))
}

/** The years of a plan in its title: （2024—2028年）. */
const titlePeriod = /(20\d{2})\s?年?\s?[—–\-－~～至到]{1,2}\s?(20\d{2})/

const longest = 40
const enough = 5
