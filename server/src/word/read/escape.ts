/** Where a text stands in Markdown. */
export interface EscapeContext {
  /** It begins a line of its own. */
  readonly opensBlock: boolean
  readonly isCell: boolean
}

/**
 * The offsets in a text before which a backslash goes, so that Markdown reads the text and no markup (CommonMark 0.31,
 * 2.4); ascending. Characters that mean nothing where they stand are left alone.
 */
export function escapePlaces(text: string, { opensBlock, isCell }: EscapeContext): number[] {
  if (!/[\\`*_[\]<&~{|#>+=$-]/.test(text)) return []
  const places = new Set<number>()
  const stars = count(text, /\*/g)
  const ticks = count(text, /`/g)
  const blanks = count(text, /(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu)
  const linkable = /\]\s?[([:]/.test(text)
  for (const { index, 0: found } of text.matchAll(/[\\`*_[<&~{|]/g)) {
    const next = text.charAt(index + 1)
    if (
      (found === '\\' && /[!-/:-@[-`{-~\n]/.test(next)) ||
      (found === '`' && ticks > 1) ||
      (found === '*' && stars > 1) ||
      (found === '_' && blanks > 1 && !isInWord(text, index)) ||
      (found === '[' && (linkable || next === '^')) ||
      (found === '<' && /[a-z/!?]/i.test(next)) ||
      (found === '&' && isEntity(text, index)) ||
      (found === '~' && (next === '~' || text.charAt(index - 1) === '~')) ||
      (found === '{' && /[+=~>-]/.test(next)) ||
      (found === '|' && isCell)
    )
      places.add(index)
  }
  if (opensBlock) for (const index of lineStarts(text)) places.add(index)
  return [...places].sort((a, b) => a - b)
}

/** The first characters of lines that would be headings, quotations, fences, rules or underlines. */
function lineStarts(text: string): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length
    if (opensMarkup(line.slice(lead, lead + longestLook))) starts.push(at + lead)
    at += line.length + 1
  }
  return starts
}

const longestLook = 400

function opensMarkup(line: string): boolean {
  return (
    /^(?:#{1,6}(?:\s|$)|>|~~~|```)/.test(line) ||
    /^(?:[-=_*][ \t]*)+$/.test(line) ||
    /^\|?[ \t]*:?-+:?[ \t]*\|/.test(line)
  )
}

function isInWord(text: string, at: number): boolean {
  let [start, end] = [at, at + 1]
  while (text[start - 1] === '_' && at - start < longestRun) start--
  while (text[end] === '_' && end - at < longestRun) end++
  return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end))
}

const longestRun = 40

function isEntity(text: string, at: number): boolean {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.test(text.slice(at, at + 36))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
