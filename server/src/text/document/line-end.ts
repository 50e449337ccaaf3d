/** True for the characters that end a line: LF, CR. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** The offset of the start of the line that contains `at`. */
export function lineStartAt(text: string, at: number): number {
  let start = at
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start
}

/** The offset of the end of the line that contains `at`, before its line break. */
export function lineEndAt(text: string, at: number): number {
  let end = at
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}
