/**
 * Returns the length of the stem of a word: without endings of inflection (-s, -ed, -ing) and, for longer words, of
 * derivation. The stem need not be a word; it only has to be the same for related words. `letters`: small letters,
 * `length` of them.
 */
export function stemLength(letters: Uint8Array, length: number): number {
  let end = length
  if (end > 2 && letters[end - 2] === 0x27 && letters[end - 1] === 0x73) end -= 2
  if (end > 4 && letters[end - 1] === 0x73 && letters[end - 2] !== 0x73) end--
  if (end > 5) end = without(letters, end, inflections)
  if (end > 6) end = without(letters, end, derivations)
  return end
}

const inflections = ['ing', 'ed', 'e'].map(unitsOf)
const derivations = [
  'ational',
  'ation',
  'ement',
  'ment',
  'ing',
  'ers',
  'er',
  'or',
  'al',
  'ly',
  'ive',
  'ity',
  'ic',
  'e',
  'y',
  'i',
].map(unitsOf)

function unitsOf(ending: string): readonly number[] {
  return [...ending].map((letter) => letter.charCodeAt(0))
}

/** The length of the word without the first ending that matches. */
function without(letters: Uint8Array, length: number, endings: readonly (readonly number[])[]): number {
  for (const ending of endings) {
    if (length - ending.length < shortest) continue
    const from = length - ending.length
    if (ending.every((letter, index) => letters[from + index] === letter)) return from
  }
  return length
}

const shortest = 4
