import type { Cause } from './fact.ts'

/** The rule and the words that there are; those that are none are empty. */
export function causeOf(rule: string, first: string, second = '', third = ''): Cause {
  const words: string[] = []
  if (first !== '') words.push(first)
  if (second !== '') words.push(second)
  if (third !== '') words.push(third)
  return { rule, words }
}
