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

export function* numbersOf(text: string): Generator<number> {
  let number = 0
  let place = 1
  for (let at = 0; at < text.length; at++) {
    const digit = places[text.charCodeAt(at)] ?? 0
    number += (digit % base) * place
    if (digit < base) place *= base
    else {
      yield number
      number = 0
      place = 1
    }
  }
}

export const levelsPerLetter = 4

/** Returns one letter for four levels of -1, 0 or 1. */
export function letterOfLevels(levels: ArrayLike<number>): string {
  let place = 0
  for (let at = 0; at < levelsPerLetter; at++) place = place * 3 + (levels[at] ?? 0) + 1
  return letters.charAt(place)
}

/** Returns the levels in a text, four for each letter. */
export function levelsOf(text: string): Int8Array {
  const levels = new Int8Array(levelsPerLetter * text.length)
  for (let at = 0; at < text.length; at++) {
    let place = places[text.charCodeAt(at)] ?? 0
    for (let index = levelsPerLetter * (at + 1) - 1; index >= levelsPerLetter * at; index--) {
      levels[index] = (place % 3) - 1
      place = Math.floor(place / 3)
    }
  }
  return levels
}
