import type { BoxNumber } from '../facts/particulars/boxes.ts'
import { formatHanNumeral } from '../text/numbering/han-numeral.ts'
import { gapMessage } from './gap-message.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Boxes (专栏) whose number is missing or given twice. */
export function boxBreaks(survey: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  let last = 0
  let heads = 0
  for (const { block, box } of boxesOf(survey)) {
    const { number, span, words, form } = box
    if (form === 'mention') continue
    const expected = last + 1
    heads++
    // A further document begins with one; where the first is not, nothing is known.
    if (last > 0 && number !== 1 && number !== expected && form === 'head') {
      const values = { label: words, expected: withNumber(words, expected) }
      const missing = Array.from({ length: Math.max(0, number - expected) }, (_, by) =>
        withNumber(words, expected + by),
      )
      const message = number > last ? gapMessage(words, missing) : { key: number === last ? 'repeat' : 'stray', values }
      found.push({ block, span, message, remedies: [] })
    }
    last = number
  }
  return found.length > Math.max(1, heads / boxesToASlip) ? [] : found
}

/** Boxes that the draft names and does not have, where it has numbered ones. */
export function missingBoxes(survey: Survey): SurveyFinding[] {
  const all = boxesOf(survey)
  const own = new Set(all.filter(({ box }) => box.form !== 'mention').map(({ box }) => box.number))
  if (!own.has(1)) return []
  return all.flatMap(({ block, box: { form, number, span, words } }): SurveyFinding[] =>
    form !== 'mention' || own.has(number)
      ? []
      : [{ block, span, message: { key: 'missing', values: { reference: words } }, remedies: [] }],
  )
}

/** With more slips, the numbers are none of one list. */
const boxesToASlip = 6

function boxesOf({ statedOf }: Survey): { readonly block: number; readonly box: BoxNumber }[] {
  return statedOf('boxes').flatMap(({ block, all }) => all.map((box) => ({ block, box })))
}

/** The label of another box: 专栏2 of 专栏3, 专栏二 of 专栏三. */
function withNumber(words: string, number: number): string {
  const digits = /\d/.test(words) ? String(number) : formatHanNumeral(number)
  return words.replace(/[\d一二三四五六七八九十]+$/, digits)
}
