/**
 * How many units of `words` say what the first `units` of `prose` say. The prose of a block has no markup and fewer
 * spaces than its words in the document; the other characters are as many.
 */
export function unitsOfWords(prose: string, units: number, words: string): number {
  let left = 0
  for (let at = 0; at < Math.min(units, prose.length); at++) if (!isBlank(prose, at)) left++
  let end = 0
  while (end < words.length && left > 0) if (!isBlank(words, end++)) left--
  return end
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
