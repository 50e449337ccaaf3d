import type { DeclaredNumbers } from '../facts/particulars/declared-gaps.ts'
import type { SeriesNumber } from '../facts/particulars/series-numbers.ts'
import { formatRoman } from '../text/numbering/roman-numeral.ts'
import { isChoice } from '../text/provisions/chosen-numbers.ts'
import { gapMessage } from './gap-message.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Numbers of named things that head sections of one level and do not go on: Pillar I, then Pillar IV; Goal 2 twice. A
 * series may begin anew with one in another section. Where the number that is due stands at the start of some other
 * line, the headings are a choice of things that are set out there.
 */
export function seriesBreaks(survey: Survey): SurveyFinding[] {
  const { seriesOf, stated } = readSeries(survey)
  return [...seriesOf.values()].flatMap((series) => (series.length < 2 ? [] : breaksIn(series, stated)))
}

interface Counted {
  readonly block: number
  readonly own: SeriesNumber
  /** The section that holds it. */
  readonly parent: number
}

interface Series {
  /** By document, name, level and kind of heading. */
  readonly seriesOf: ReadonlyMap<string, readonly Counted[]>
  /** What stands at the start of any line: series and number. */
  readonly stated: ReadonlySet<string>
}

function readSeries({ blocks, statedOf, outline, provisions: { scopeOf } }: Survey): Series {
  const seriesOf = new Map<string, Counted[]>()
  const stated = new Set<string>()
  for (const { all } of statedOf('declaredGaps')) for (const declared of all) putDeclared(declared, stated)
  for (const { block, all } of statedOf('seriesNumbers')) {
    const one = blocks[block]
    const [own] = all
    if (!one || own === undefined) continue
    stated.add(nameOf(own.series, own.number))
    if (!own.heads) continue
    const key = `${scopeOf[block]} ${own.series} ${one.kind} ${one.level}`
    const section = outline.sections[outline.sectionOf[block] ?? -1]
    const counted = { block, own, parent: section?.heading === block ? section.parent : -1 }
    const known = seriesOf.get(key)
    if (known) known.push(counted)
    else seriesOf.set(key, [counted])
  }
  return { seriesOf, stated }
}

function breaksIn(series: readonly Counted[], stated: ReadonlySet<string>): readonly SurveyFinding[] {
  const found: SurveyFinding[] = []
  let isFromOne = series[0]?.own.number === 1
  for (let at = 1; at < series.length; at++) {
    const [before, now, next] = [series[at - 1], series[at], series[at + 1]]
    if (!before || !now) break
    const expected = before.own.number + 1
    const { number } = now.own
    const isElsewhere = now.parent !== before.parent
    if (number === 1 && (isElsewhere || expected > 2)) isFromOne = true
    else if (number === expected) continue
    else if (isElsewhere && !isFromOne) continue
    else if (number === expected - 1) {
      if (now.own.words !== before.own.words) found.push(findingOf(now, 'repeat', expected))
      if (next?.own.number === expected + 1) at++
    } else if (next?.own.number === expected + 1) {
      found.push(findingOf(now, 'stray', expected))
      at++
    } else if (number > expected && number - expected <= farthest) {
      const missing = Array.from({ length: number - expected }, (_, index) => expected + index)
      const isAbsent = missing.every((one) => !stated.has(nameOf(now.own.series, one)))
      if (isFromOne && isAbsent) found.push(gapBefore(now, missing))
    }
  }
  if (found.length === 0 || found.length > most) return none
  const isChosen = isChoice(series.map(({ own }) => own.number))
  return isChosen ? found.filter(({ message }) => !message.key.startsWith('gap')) : found
}

/** The most numbers that a slip leaves out: what leaps further is counted elsewhere. */
const farthest = 3
/** A series with more breaks is a choice from another one. */
const most = 2

/** Numbers that a heading bears together, or that are said to be gone, whatever the numeral. */
function putDeclared({ name, first, last }: DeclaredNumbers, stated: Set<string>): void {
  if (name === '') return
  for (let number = first; number <= last; number++)
    for (const kind of ['1', 'I']) stated.add(nameOf(`${name} ${kind}`, number))
}

const none: readonly never[] = []

function nameOf(series: string, number: number): string {
  return `${series} ${number}`
}

function gapBefore({ block, own }: Counted, missing: readonly number[]): SurveyFinding {
  const labels = missing.map((number) => labelOf(own, number))
  return { block, span: own, message: gapMessage(own.label, labels), remedies: [] }
}

function findingOf({ block, own }: Counted, key: 'repeat' | 'stray', expected: number): SurveyFinding {
  const values = { label: own.label, expected: labelOf(own, expected) }
  return { block, span: own, message: { key, values }, remedies: [] }
}

/** The label of another one of its series. */
function labelOf({ series, label }: SeriesNumber, number: number): string {
  const kind = series.at(-1)
  const letter = String.fromCharCode(0x40 + number)
  return label.replace(
    /\S+$/,
    kind === 'I' ? formatRoman(number).toUpperCase() : kind === 'A' ? letter : String(number),
  )
}
