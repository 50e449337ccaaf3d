/** What numbers and levels are written in: letters that fit into a string literal and compress well. */
const letters = Array.from({ length: 92 }, (_, index) => String.fromCharCode(0x23 + index))
  .filter((letter) => !'\\`$'.includes(letter))
  .join('')
const places = new Uint8Array(128)
for (let index = 0; index < letters.length; index++) places[letters.charCodeAt(index)] = index
/** Numbers are written to this base, the lowest digit first; the last digit is from letters of its own. */
const base = 40

/** Returns numbers from 0 as letters. */
export function lettersOf(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) {
    let rest = number
    while (rest >= base) {
      text += letters.charAt(rest % base)
      rest = Math.floor(rest / base)
    }
    text += letters.charAt(base + rest)
  }
  return text
}

/** Returns the numbers that `lettersOf` wrote. */
export function numbersOf(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let place = 1
  for (let at = 0; at < text.length; at++) {
    const digit = places[text.charCodeAt(at)] ?? 0
    number += (digit % base) * place
    if (digit < base) place *= base
    else {
      numbers.push(number)
      number = 0
      place = 1
    }
  }
  return numbers
}

export const levelsPerLetter = 4

/** Returns one letter for four levels of -1, 0 or 1. */
export function letterOfLevels(levels: ArrayLike<number>): string {
  let place = 0
  for (let at = 0; at < levelsPerLetter; at++) place = place * 3 + (levels[at] ?? 0) + 1
  return letters.charAt(place)
}

/**
 * Returns a number for a letter of `letterOfLevels`: its four levels, each plus one, in the lower halves of the number's
 * bytes, the first in the lowest. Looked up, since a language has 160,000 of them to read at its first draft.
 */
export function levelsInBytes(letter: number): number {
  return inBytes[letter] ?? 0
}

const inBytes = new Int32Array(128)
for (let place = 0; place < 3 ** levelsPerLetter; place++) {
  let rest = place
  let bytes = 0
  for (let at = 0; at < levelsPerLetter; at++) {
    bytes = (bytes << 8) | (rest % 3)
    rest = Math.floor(rest / 3)
  }
  inBytes[letters.charCodeAt(place)] = bytes
}
