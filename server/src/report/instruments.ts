import type { Analysis } from '../engine/analyzer.ts'
import { instruments as sheet } from '../framework/policy-evaluation.generated.ts'
import type { Instrument, InstrumentSide } from '../framework/policy-evaluation.ts'
import { type DimensionId, dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import type { ReportedClause } from './clauses.ts'
import { wordFinder } from './word-finder.ts'

/** A measure as an analysis of policy instruments codes it: one clause, one instrument. */
export interface CodedMeasure {
  /** Of the clause, in the draft. */
  readonly start: number
  readonly line: number
  readonly text: string
  /** Those in which the clause counts. */
  readonly dimensions: readonly DimensionId[]
  readonly instrument: Instrument
  readonly side: InstrumentSide
  /** Its words that decided; empty if its element alone did. */
  readonly words: readonly string[]
}

/** How often an instrument, or a side, is used. */
export interface InstrumentCount {
  readonly measures: number
  /** Of all measures, from 0 to 1. */
  readonly share: number
  /** A clause that counts in two dimensions is in both. */
  readonly byDimension: Readonly<Record<DimensionId, number>>
  readonly lines: readonly number[]
}

export interface InstrumentBalance {
  /** All measures, in the order of the text. */
  readonly coded: readonly CodedMeasure[]
  /** In the order of the sheet. */
  readonly sides: readonly (InstrumentCount & {
    readonly side: InstrumentSide
    readonly instruments: readonly (InstrumentCount & { readonly instrument: Instrument })[]
  })[]
}

/** The balance of policy instruments (supply, environment, demand) over the measures of a draft. */
export function instrumentBalance({ draft }: Analysis, clauses: readonly ReportedClause[]): InstrumentBalance {
  const byStart = new Map<number, ReportedClause[]>()
  for (const clause of clauses) {
    if (clause.kind !== 'measure') continue
    const same = byStart.get(clause.span.start)
    if (same) same.push(clause)
    else byStart.set(clause.span.start, [clause])
  }
  const coded = [...byStart].map(([start, same]) => codedMeasure(start, same, draft.language))
  const count = (wanted: (one: CodedMeasure) => boolean): InstrumentCount => countOf(coded.filter(wanted), coded.length)
  return {
    coded,
    sides: sheet.sides.map((side) => ({
      side,
      ...count((one) => one.side === side),
      instruments: side.instruments.map((instrument) => ({
        instrument,
        ...count((one) => one.instrument === instrument),
      })),
    })),
  }
}

function countOf(coded: readonly CodedMeasure[], all: number): InstrumentCount {
  const byDimension = Object.fromEntries(
    dimensionIds.map((id) => [id, coded.filter(({ dimensions }) => dimensions.includes(id)).length]),
  ) as Record<DimensionId, number>
  return {
    measures: coded.length,
    share: all === 0 ? 0 : coded.length / all,
    byDimension,
    lines: [...new Set(coded.map(({ line }) => line))],
  }
}

function codedMeasure(start: number, same: readonly ReportedClause[], language: Language): CodedMeasure {
  const { line = 0, text = '' } = same[0] ?? {}
  const elements = same.flatMap((clause) => clause.elements)
  const { instrument, side, words } = instrumentOf(text, elements, language)
  return { start, line, text, dimensions: same.map(({ dimension }) => dimension), instrument, side, words }
}

/** The instrument of a clause with elements of the framework, and the words that decided. Linear in the clause. */
function instrumentOf(
  text: string,
  elements: readonly ElementId[],
  language: Language,
): Pick<CodedMeasure, 'instrument' | 'side' | 'words'> {
  let best = { ...fallback, words: [] as readonly string[], weight: 0 }
  for (const side of sheet.sides)
    for (const instrument of side.instruments) {
      const strong = wordFinder(instrument.strong, language)(text)
      const words = wordFinder(instrument.words, language)(text)
      const isElement = instrument.elements.some((id) => elements.includes(id))
      const { weights } = sheet
      const weight = strong.length * weights.strong + words.length * weights.words + (isElement ? weights.elements : 0)
      if (weight > best.weight) best = { instrument, side, words: [...strong, ...words], weight }
    }
  return best
}

const fallback = placeOf(sheet.otherwise)

function placeOf(id: string): Pick<CodedMeasure, 'instrument' | 'side'> {
  for (const side of sheet.sides)
    for (const instrument of side.instruments) if (instrument.id === id) return { side, instrument }
  throw new RangeError(`no instrument ${id}`)
}

/** True if a measure is of an instrument or of a side. */
export function isOf({ instrument, side }: CodedMeasure, id: string): boolean {
  return instrument.id === id || side.id === id
}
