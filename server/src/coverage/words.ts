/** Latin words at the bounds of words, Chinese ones anywhere. */
export function holds(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => {
    const at = lower.indexOf(word.toLowerCase())
    if (at < 0) return false
    if (!/^[a-z]/i.test(word)) return true
    return !/[a-z]/.test(lower[at - 1] ?? ' ') && !/[a-z]/.test(lower[at + word.length] ?? ' ')
  })
}
