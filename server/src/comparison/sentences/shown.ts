/** Words without marks and white space, in one case. */
export function comparableWords(words: string): string {
  return words.replace(/[\s\p{P}]/gu, '').toLowerCase()
}

/** As it is quoted: within one line, not too long, without quotation marks that would not pair. */
export function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  const cut = characters.length > longestShown
  const kept = cut ? `${characters.slice(0, longestShown).join('')}…` : line
  return kept.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))
}

const longestShown = 60

/** Without white space and marks at the ends. */
export function bareEnds(words: string): string {
  return words.replace(/^[\s，,、；;：:。]+|[\s，,、；;：:。.]+$/g, '')
}
