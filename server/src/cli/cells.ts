/** The width of a text in terminal cells: Han characters and full-width marks take two. */
export function cellsOf(text: string): number {
  let cells = 0
  for (const character of text) cells += widthOf(character)
  return cells
}

/** Pads a text to a width in cells, with at least one space. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - cellsOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - cellsOf(text))) + text
}

/** A text on one line of `width` cells. A longer one is cut around the range `from` to `to`, with … where it is cut. */
export function shortened(text: string, width: number, from = 0, to = from): string {
  if (cellsOf(text) <= width) return text
  const unmarked = text.replace(/[\s。；;.，,]+$/u, '')
  if (cellsOf(unmarked) <= width) return unmarked
  const characters = [...text]
  const before = [...text.slice(0, from)].length
  const until = before + [...text.slice(from, to)].length
  // Starts at the beginning if the range fits, else a little before the range.
  let start = 0
  if (cellsOf(text.slice(0, to)) > width - 1) {
    start = before
    const room = Math.max(0, width - 2 - cellsOf(characters.slice(before, until).join(''))) / 2
    for (let left = room; start > 0; start--) {
      left -= widthOf(characters[start - 1] ?? '')
      if (left < 0) break
    }
    // Does not cut English words, and does not begin with a mark.
    while (start > 0 && start < before && isLetter(characters[start - 1]) && isLetter(characters[start])) start++
    while (start > 0 && start < before && /[\s\p{P}]/u.test(characters[start] ?? '')) start++
  }
  let line = start > 0 ? '…' : ''
  let used = start > 0 ? 1 : 0
  let end = start
  for (; end < characters.length; end++) {
    const next = widthOf(characters[end] ?? '')
    if (used + next > width - 1) break
    used += next
  }
  let cut = end
  while (cut > until && isLetter(characters[cut - 1]) && isLetter(characters[cut])) cut--
  line += characters
    .slice(start, end < characters.length && cut > start ? cut : end)
    .join('')
    .trim()
  return end < characters.length ? `${line}…` : line
}

/** Wraps to lines of at most `width` cells; no line begins with a closing mark or ends with an opening one. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let cells = 0
  for (const part of text.match(/ ?[!-~’“”–—−]+|[“（《〔].|./gu) ?? []) {
    const own = cellsOf(part)
    if (cells + own > width && line !== '' && !/^[，。；：、！？）》”…]/.test(part)) {
      const [opening = ''] = /[“‘（《〈〔【「『]*$/u.exec(line) ?? []
      // A line of opening marks alone has nothing to be cut from.
      const moved = opening === line ? '' : opening
      lines.push(line.slice(0, line.length - moved.length).trimEnd())
      line = moved + (moved === '' ? part.trimStart() : part)
      cells = cellsOf(line)
    } else {
      line += part
      cells += own
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Wraps separated items to lines of at most `width` cells; no item is cut. */
export function wrappedItems(items: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last === undefined || cellsOf(`${last}${item}`.trimEnd()) > width) lines.push(item)
    else lines[lines.length - 1] = last + item
  }
  return lines.map((line) => line.trimEnd())
}

function widthOf(character: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u.test(
    character,
  )
    ? 2
    : 1
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{N}’'-]/u.test(character)
}
