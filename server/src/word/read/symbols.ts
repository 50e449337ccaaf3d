/** Signs of fonts that have no letters, by the code of `w:sym` below 0x100. */
const wingdings: Readonly<Record<number, string>> = {
  82: '☑',
  108: '●',
  110: '■',
  111: '□',
  117: '◆',
  161: '○',
  163: '□',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  252: '✓',
  254: '☑',
}

/** The character of a `w:sym` (ISO/IEC 29500-1, 17.3.3.30); a square for a sign that has none. */
export function symbolOf(code: string): string {
  const number = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  if (number === 0 || number > 0x10ffff) return ''
  // Fonts of signs are set in the private use area.
  if (number >= 0xf000 && number <= 0xf0ff) return wingdings[number - 0xf000] ?? '□'
  return number >= 0xd800 && number <= 0xdfff ? '' : String.fromCodePoint(number)
}
