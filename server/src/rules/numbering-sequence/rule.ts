import type { DeclaredNumbers } from '../../facts/particulars/declared-gaps.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import { bareLabel } from '../../text/numbering/label-number.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { isDeclared } from '../../text/provisions/no-break.ts'
import { repeatedInsertions } from '../../text/provisions/repeated-insertions.ts'
import { type SequenceBreak, sequenceBreaks } from '../../text/provisions/sequence-breaks.ts'
import { boxBreaks } from '../box-numbers.ts'
import { seriesBreaks } from '../named-series.ts'
import { rowNumbers } from '../row-numbers.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
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
  return sequenceBreaks(provisions)
    .filter((one) => !isDeclared(one, provisions.list, declaredIn))
    .flatMap((one) => findingOf(one, survey) ?? [])
}

function findingOf({ provision, kind, expected }: SequenceBreak, { provisions, blocks }: Survey): SurveyFinding | null {
  const block = provisions.list[provision]?.block ?? -1
  const survey = blocks[block]
  if (!survey?.marker) return null
  const { marker, opening } = survey
  const [label = '', wanted = ''] = [marker.label, formatMarker(marker, expected)].map((one) =>
    named.has(marker.scheme) ? bareLabel(one.trim()) : one.trim(),
  )
  const values = { label, expected: wanted }
  return {
    block,
    span: opening,
    message: { key: kind, values },
    remedies: [{ kind: 'renumber', provision, number: expected }],
  }
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

/** 一是…，二是…，四是…, in one paragraph or in several under one heading. Where the first is not said, nothing is known. */
function spokenBreaks({ blocks }: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  const last = new Map<string, number>()
  blocks.forEach(({ kind, particulars: { spokenNumbers = [] } }, block) => {
    if (kind === 'heading' || kind === 'title') last.clear()
    for (const { number, word, span } of spokenNumbers) {
      const expected = (last.get(word) ?? 0) + 1
      if (number !== 1 && expected === 1) continue
      last.set(word, number)
      if (number === 1 || number === expected) continue
      const [label, wanted] = [number, expected].map((one) => `${formatHanNumeral(one)}${word}`)
      const message = {
        key: number > expected ? 'gap' : 'repeat',
        values: { label: label ?? '', expected: wanted ?? '' },
      }
      found.push({ block, span, message, remedies: [] })
    }
  })
  return found
}
