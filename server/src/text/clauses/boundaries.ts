/** Bits in a table of all UTF-16 codes: what a character means for segmentation. */
export const word = 1
export const digit = 2
export const mark = 4
export const blank = 8

/**
 * `word`: a Latin letter or digit. `digit`: a digit. `mark`: punctuation at which a clause or phrase may end. `blank`:
 * any other ASCII character, none of which is part of a Latin word.
 */
export const kinds = new Uint8Array(65536)
for (let code = 0; code < 128; code++) {
  const small = code | 32
  if (code >= 48 && code <= 57) kinds[code] = word | digit
  else kinds[code] = small >= 97 && small <= 122 ? word : blank
}
for (const character of '。！？｡；;!?.．，,：:（）()—') kinds[character.charCodeAt(0)] = mark

/**
 * Returns the offsets, ascending, of the marks of a text and of the Latin words that contain a digit. These are the
 * candidates for clause and phrase boundaries, so that segmentation need not scan every character. A scanner that looks
 * for words collects the same list on its way.
 */
export function marksIn(text: string): number[] {
  const marks: number[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    let kind = kinds[text.charCodeAt(at++)] ?? 0
    if ((kind & word) !== 0) while (at < text.length && isWordAt(text, at)) kind |= kinds[text.charCodeAt(at++)] ?? 0
    if ((kind & (mark | digit)) !== 0) marks.push(start)
  }
  return marks
}

function isWordAt(text: string, at: number): boolean {
  return ((kinds[text.charCodeAt(at)] ?? 0) & word) !== 0
}
