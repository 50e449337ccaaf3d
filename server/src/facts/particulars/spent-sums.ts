import type { Language } from '../../framework/types.ts'
import { type Sum, sumsIn } from './sums.ts'

/**
 * The amounts of money that a text gives out: funds, grants, awards. What an industry is to be worth, what firms are to
 * invest and what somebody has to pay are none.
 */
export function spentSumsIn(text: string, language: Language): readonly Sum[] {
  const sums = sumsIn(text, language)
  return sums.length === 0 ? sums : sums.filter((sum) => spending[language].test(pointAround(text, sum)))
}

/** The words between marks around a sum; a comma or point within a figure ends nothing. */
function pointAround(text: string, { start, end }: Sum): string {
  const before = /[^，；。;\n]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const after = /^(?:[^，；。;.\n]|\.\d)*/.exec(text.slice(end, end + reach))?.[0] ?? ''
  return before.replace(/^.*[.,]\s/, '') + text.slice(start, end) + after
}

const reach = 80

const spending: Readonly<Record<Language, RegExp>> = {
  zh: /资金|补助|补贴|奖励|奖补|拨款|经费|预算|基金|资助|出资|财政/,
  en: /\b(?:invests?|fund(?:s|ing|ed)?|budgets?|grants?|allocat\w+|awards?|spend(?:s|ing)?|subsid\w+|appropriat\w+)\b/i,
}
