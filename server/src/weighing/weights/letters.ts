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

/** The number of letters: codes from 0 to one less are one letter each (`letterOfCode`). */
export const letterCount = letters.length

/** Returns the letter of a number below `letterCount`. */
export function letterOfCode(code: number): string {
  return letters.charAt(code)
}

/** Returns the number that a letter at an offset stands for. */
export function codeAt(text: string, at: number): number {
  return places[text.charCodeAt(at)] ?? 0
}
