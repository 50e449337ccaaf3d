import { firstTraditional, folds, traditionalSteps } from './characters.generated.ts'

/** How characters are treated when prose is normalised. Most are `plain`. */
export const CharacterKind = {
  plain: 0,
  /** Read as another character, or as several: full-width letters, radicals, ligatures. */
  folded: 1,
  /** Dropped: zero-width characters, soft hyphens, direction marks. */
  ignored: 2,
  /** White space within a line. */
  space: 3,
  /** A full stop, which may belong to an abbreviation. */
  stop: 4,
  traditional: 5,
  /** May begin inline Markdown, or ends a line. */
  markup: 6,
} as const

/** The `CharacterKind` of each UTF-16 code. */
export const characterKinds = new Uint8Array(65536)

/** The letters of each ligature. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']
const firstLigature = 0xfb00

function mark(first: number, last: number, kind: number): void {
  characterKinds.fill(kind, first, last + 1)
}

for (const [start, text] of folds)
  for (let index = 0; index < text.length; index++)
    if (text.charCodeAt(index) !== start + index) characterKinds[start + index] = CharacterKind.folded
mark(firstLigature, firstLigature + ligatures.length - 1, CharacterKind.folded)
mark(0xff10, 0xff19, CharacterKind.folded)
mark(0xff21, 0xff3a, CharacterKind.folded)
mark(0xff41, 0xff5a, CharacterKind.folded)
mark(0x200b, 0x200f, CharacterKind.ignored)
mark(0x202a, 0x202e, CharacterKind.ignored)
mark(0x2060, 0x2064, CharacterKind.ignored)
mark(0x2066, 0x2069, CharacterKind.ignored)
mark(0xfe00, 0xfe0f, CharacterKind.ignored)
mark(0xfeff, 0xfeff, CharacterKind.ignored)
mark(0xad, 0xad, CharacterKind.ignored)
mark(0x20, 0x20, CharacterKind.space)
mark(0xa0, 0xa0, CharacterKind.space)
mark(0x2000, 0x200a, CharacterKind.space)
mark(0x202f, 0x202f, CharacterKind.space)
mark(0x205f, 0x205f, CharacterKind.space)
mark(0x3000, 0x3000, CharacterKind.space)
mark(0x2e, 0x2e, CharacterKind.stop)
for (const character of '\n\\`*_&<[]!~{:') characterKinds[character.charCodeAt(0)] = CharacterKind.markup
for (let index = 0, code = firstTraditional - 1; index < traditionalSteps.length; index++) {
  const step = traditionalSteps.charCodeAt(index) - 0x20
  // A space skips the longest distance without marking a character.
  code += step === 0 ? 0x5e : step
  if (step !== 0) characterKinds[code] = CharacterKind.traditional
}

/** Returns what a `folded` character is read as: one character, or several for a ligature. */
export function foldedCharacter(code: number): string {
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0)
  if (code >= firstLigature && code < firstLigature + ligatures.length) return ligatures[code - firstLigature] ?? ''
  const stretch = folds.find(([start, text]) => code >= start && code < start + text.length)
  return stretch ? stretch[1].charAt(code - stretch[0]) : String.fromCharCode(code)
}
