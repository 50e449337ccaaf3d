/**
 * The part of a passage that is about a matter: the sentence, or part of one between semicolons, that has most pairs of
 * characters in common with the words given, at most `most` UTF-16 code units of it. Linear in both.
 */
export function excerptOf(passage: string, about: string, most: number): string {
  const text = passage.replace(/\s+/g, ' ').trim()
  const wanted = new Set(pairsOf(about))
  let best = ''
  let bestScore = -1
  for (const part of text.split(/(?<=[。；])/)) {
    const pairs = new Set(pairsOf(part))
    let common = 0
    for (const pair of pairs) if (wanted.has(pair)) common++
    // A long sentence has more by chance.
    const score = common / Math.sqrt(pairs.size + 20)
    if (score > bestScore) {
      bestScore = score
      best = part
    }
  }
  const start = text.indexOf(best)
  const whole = best.trim()
  const shown = whole.length <= most ? whole : cut(whole, most)
  const isCutAfter = shown.length < whole.length || start + best.length < text.length
  return `${start > 0 ? '……' : ''}${shown}${isCutAfter ? '……' : ''}`
}

/** Cut at the last comma, if there is one in the second half; never within a character. */
function cut(text: string, most: number): string {
  const head = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  const comma = Math.max(head.lastIndexOf('，'), head.lastIndexOf('、'))
  return comma > most / 2 ? head.slice(0, comma) : head
}

function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2)
    if (/^\p{L}{2}$/u.test(pair)) pairs.push(pair)
  }
  return pairs
}
