import { formatHanNumeral } from '../text/numbering/han-numeral.ts'
import { gapMessage } from './gap-message.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** 一是…，二是…，四是…, in one paragraph or in several under one heading. Where the first is not said, nothing is known. */
export function spokenBreaks({ blocks }: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  const open = new Map<string, Point[]>()
  const close = (points: readonly Point[] | undefined): void => {
    for (const one of points === undefined ? none : breaksIn(points)) found.push(one)
  }
  blocks.forEach(({ kind, particulars: { spokenNumbers = [] } }, block) => {
    if (kind === 'heading' || kind === 'title') {
      for (const points of open.values()) close(points)
      open.clear()
    }
    for (const { number, word, span } of spokenNumbers) {
      const point = { number, word, block, span }
      if (number !== 1) open.get(word)?.push(point)
      else {
        close(open.get(word))
        open.set(word, [point])
      }
    }
  })
  for (const points of open.values()) close(points)
  return found
}

const none: readonly SurveyFinding[] = []

interface Point extends Pick<SurveyFinding, 'block' | 'span'> {
  readonly number: number
  readonly word: string
}

/** The breaks in points that begin with the first. What stands further on is not missing but behind its place. */
function breaksIn(points: readonly Point[]): SurveyFinding[] {
  const all = new Set(points.map(({ number }) => number))
  const before = new Set<number>()
  let last = 0
  return points.flatMap(({ number, word, block, span }): SurveyFinding[] => {
    const labelOf = (one: number): string => `${formatHanNumeral(one)}${word}`
    const label = labelOf(number)
    const expected = last + 1
    const isAgain = before.has(number)
    before.add(number)
    last = Math.max(last, number)
    if (isAgain) {
      const values = { label, expected: labelOf(expected) }
      return [{ block, span, message: { key: 'repeat', values }, remedies: [] }]
    }
    const missing: number[] = []
    for (let one = expected; one < number; one++) if (!before.has(one)) missing.push(one)
    const absent = missing.filter((one) => !all.has(one))
    const [late] = missing.filter((one) => all.has(one))
    if (absent.length > 0) return [{ block, span, message: gapMessage(label, absent.map(labelOf)), remedies: [] }]
    if (late === undefined) return []
    return [{ block, span, message: { key: 'order', values: { label, expected: labelOf(late) } }, remedies: [] }]
  })
}
