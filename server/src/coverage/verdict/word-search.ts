/** True if a text contains any of the words: Latin words at word boundaries, Chinese words anywhere. Ignores case. */
export function containsAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => stands(lower, word))
}

function stands(lower: string, word: string): boolean {
  const isLatin = /^[a-z]/i.test(word)
  const wanted = word.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isLatin) return true
    if (!/[a-z]/.test(lower[at - 1] ?? ' ') && !/[a-z]/.test(lower[at + word.length] ?? ' ')) return true
  }
  return false
}

/** Returns the number of occurrences of a phrase in a text, without overlaps. */
export function occurrences(text: string, phrase: string): number {
  let count = 0
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) count++
  return count
}
