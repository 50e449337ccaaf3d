import type { Language } from '../../framework/types.ts'
import type { StatedTotal } from './stated-total.ts'

/** The weights that a text lists, 权重分别为30%、40%、30%, “weighted 30%, 40% and 30%”, as parts of a hundred per cent. */
export function statedWeights(text: string, language: Language): readonly StatedTotal[] {
  if (!text.includes(sign[language])) return none
  return [...text.matchAll(listed[language])].map(({ index, 0: words }): StatedTotal => {
    const figures = words.match(/\d+(?:\.\d+)?/g) ?? []
    return {
      span: { start: index, end: index + words.length },
      total: whole,
      parts: figures.map(Number),
      before: '',
      unit: '%',
      words,
      atLeast: false,
      isPlain: false,
      isWhole: true,
      ofWeights: true,
      isOpen: false,
      mayOverlap: false,
    }
  })
}

const none: readonly StatedTotal[] = []
const whole = 100
const sign: Readonly<Record<Language, string>> = { zh: '权重', en: 'weight' }
const percent = String.raw`\d{1,2}(?:\.\d+)?(?:\s?%| per ?cent)`
const listed: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`(?<=权重(?:比例|系数|占比)?(?:分别|依次)(?:为|是|占)\s?)${percent}(?:[、，,和及与]\s?${percent})+(?![^。；]{0,20}(?:等|其余|剩余|其他|其它))`,
    'g',
  ),
  en: new RegExp(
    String.raw`(?<=\b(?:weighted(?: at)?|weights(?: of| are)?|weightings(?: of| are)?) )${percent}(?:,? and|,) ${percent}(?:(?:,? and|,) ${percent})*(?!,? (?:with|and) the (?:rest|remainder|remaining))`,
    'g',
  ),
}
