/**
 * How many letters of a word are its stem: without the endings of inflection (-s, -ed, -ing) and, of longer words, of derivation. It
 * need not be a word; words of one family need only come to the same. `letters`: small letters, `length` of them.
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

/** Without the first of the endings that it has. */
function without(letters: Uint8Array, length: number, endings: readonly (readonly number[])[]): number {
  for (const ending of endings) {
    if (length - ending.length < shortest) continue
    const from = length - ending.length
    if (ending.every((letter, index) => letters[from + index] === letter)) return from
  }
  return length
}

const shortest = 4
