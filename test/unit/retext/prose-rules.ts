/** The rules of English prose, switched on. */
export const proseRules: Readonly<Record<string, 'hint'>> = {
  'indefinite-article': 'hint',
  passive: 'hint',
  readability: 'hint',
  'repeated-word': 'hint',
  simplify: 'hint',
}
