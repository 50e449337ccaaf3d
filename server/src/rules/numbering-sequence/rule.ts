import type { DeclaredNumbers } from '../../facts/particulars/declared-gaps.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { bareLabel } from '../../text/numbering/label-number.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { isDeclared } from '../../text/provisions/no-break.ts'
import type { Provision } from '../../text/provisions/provisions.ts'
import { repeatedInsertions } from '../../text/provisions/repeated-insertions.ts'
import { type SequenceBreak, sequenceBreaks } from '../../text/provisions/sequence-breaks.ts'
import { boxBreaks } from '../box-numbers.ts'
import { gapMessage } from '../gap-message.ts'
import { seriesBreaks } from '../named-series.ts'
import { rowNumbers } from '../row-numbers.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { spokenBreaks } from '../spoken-points.ts'
import type { Survey } from '../survey.ts'

export const numberingSequence: SurveyRule = {
  id: 'numbering-sequence',
  nameZh: '序号有误',
  summary: {
    zh: '序号有缺漏、重复或者颠倒。',
    en: 'Numbers are missing, repeated or out of order.',
  },
  scope: 'survey',
  reads: ['barredRows', 'boxes', 'declaredGaps', 'seriesNumbers', 'spokenNumbers'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    gap: { zh: '“{label}”之前缺少“{expected}”。', en: '“{expected}” is missing before “{label}”.' },
    gaps: { zh: '“{label}”之前缺少{expected}。', en: '{expected} are missing before “{label}”.' },
    order: { zh: '次序颠倒：“{label}”应在“{expected}”之后。', en: '“{label}” should come after “{expected}”.' },
    repeat: {
      zh: '序号“{label}”重复，依次应为“{expected}”。',
      en: '“{label}” is repeated; the next number should be “{expected}”.',
    },
    stray: {
      zh: '序号“{label}”有误，依次应为“{expected}”。',
      en: '“{label}” is out of order; it should be “{expected}”.',
    },
  },
  check: (survey) => [
    ...numberBreaks(survey),
    ...insertedTwice(survey),
    ...seriesBreaks(survey),
    ...spokenBreaks(survey),
    ...rowNumbers(survey),
    ...boxBreaks(survey),
  ],
}

function numberBreaks(survey: Survey): SurveyFinding[] {
  const { provisions, blocks } = survey
  const declaredIn = (block: number): readonly DeclaredNumbers[] => blocks[block]?.particulars.declaredGaps ?? []
  const breaks = sequenceBreaks(provisions).filter((one) => !isDeclared(one, provisions.list, declaredIn))
  // One that stands behind its place is told of where that is.
  const late = new Set(breaks.map((one) => lateNumber(one, provisions.list)))
  return breaks.flatMap((one) => (late.has(one.provision) ? [] : (findingOf(one, survey) ?? [])))
}

/** The index of the number that is missing before another if it stands right behind that: （一）（三）（二）. Else -1. */
function lateNumber({ provision, kind, expected }: SequenceBreak, list: readonly Provision[]): number {
  const own = list[provision]
  if (kind !== 'gap' || own?.marker.number !== expected + 1) return -1
  const next = list.findIndex(
    ({ parent, scope, marker }, index) =>
      index > provision && parent === own.parent && scope === own.scope && marker.scheme === own.marker.scheme,
  )
  return list[next]?.marker.number === expected ? next : -1
}

function findingOf(found: SequenceBreak, { provisions, blocks }: Survey): SurveyFinding | null {
  const { provision, kind, expected } = found
  const own = provisions.list[provision]
  const block = own?.block ?? -1
  const survey = blocks[block]
  if (!own || !survey?.marker) return null
  const { marker, opening: span } = survey
  const shown = (label: string): string => (named.has(marker.scheme) ? bareLabel(label.trim()) : label.trim())
  const labelOf = (number: number): string => shown(formatMarker(marker, number))
  const values = { label: shown(marker.label), expected: labelOf(expected) }
  if (lateNumber(found, provisions.list) >= 0) return { block, span, message: { key: 'order', values }, remedies: [] }
  const remedies = [{ kind: 'renumber', provision, number: expected }] as const
  if (kind !== 'gap') {
    const isAgain = kind === 'repeat' && stoodBefore(provision, provisions.list)
    return { block, span, message: { key: isAgain ? 'repeat' : 'stray', values }, remedies }
  }
  const missing = Array.from({ length: marker.number - expected }, (_, by) => labelOf(expected + by))
  return { block, span, message: gapMessage(values.label, missing), remedies }
}

/** True if the number of a provision was given before it in its document. */
function stoodBefore(provision: number, list: readonly Provision[]): boolean {
  const own = list[provision]
  return list.some(
    ({ scope, marker }, index) =>
      index < provision &&
      scope === own?.scope &&
      marker.scheme === own.marker.scheme &&
      marker.number === own.marker.number,
  )
}

/** A fix would have to know which of two is the later one. */
function insertedTwice({ provisions, blocks }: Survey): SurveyFinding[] {
  return repeatedInsertions(provisions).flatMap(({ provision, expected }): SurveyFinding[] => {
    const { block = -1, marker } = provisions.list[provision] ?? {}
    const survey = blocks[block]
    if (!survey || !marker) return []
    const values = { label: bareLabel(marker.label), expected: bareLabel(expected) }
    return [{ block, span: survey.opening, message: { key: 'repeat', values }, remedies: [] }]
  })
}

/** Their numbers are known by a word, and the mark behind them is no part of the name. */
const named: ReadonlySet<MarkerScheme> = new Set(['named', 'part', 'annex'])
