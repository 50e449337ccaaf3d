import { scan } from '../facts/clause/tokens.ts'
import type { Language } from '../framework/types.ts'

/** Words of grammar, which name nobody. */
const plain: Readonly<Record<Language, RegExp>> = {
  zh: /^[的和与及或等对向从在为以将被把其之者于到自前后内外上下年月日底共每各个家项名条不未无非最高低]$/,
  en: /^[a-z]{1,3}$/,
}

/**
 * A text of which only that is left which we know ourselves: words of the framework and of its grammar, and punctuation.
 * All other words become ×, figures 0, so that no name, figure or wording of the draft remains.
 */
export function maskedText(text: string, language: Language): string {
  let masked = ''
  let at = 0
  for (const { start, end } of scan(text, language).tokens) {
    if (start < at) continue
    masked += maskedRest(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return masked + maskedRest(text.slice(at))
}

function maskedRest(text: string): string {
  return text.replace(/\d+|\p{Script=Han}|[\p{L}\p{M}]+/gu, (word) => {
    if (/^\d/.test(word)) return '0'
    if (/^\p{Script=Han}/u.test(word)) return plain.zh.test(word) ? word : '×'
    return plain.en.test(word) ? word : '×'
  })
}
