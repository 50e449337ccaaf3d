/**
 * Numbers from 0 written as letters, which fit into a string literal and compress well. The digits are to base 40, the
 * lowest first; the last digit is from the second half of the alphabet.
 */
const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(0x23 + index))
  .filter((letter) => !'\\`$'.includes(letter))
  .slice(0, 80)
  .join('')
const base = alphabet.length / 2
const digits = new Uint8Array(128)
for (let index = 0; index < alphabet.length; index++) digits[alphabet.charCodeAt(index)] = index

export function lettersOf(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) {
    let rest = number
    while (rest >= base) {
      text += alphabet.charAt(rest % base)
      rest = Math.floor(rest / base)
    }
    text += alphabet.charAt(base + rest)
  }
  return text
}

export function* numbersOf(text: string): Generator<number> {
  let number = 0
  let place = 1
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] ?? 0
    number += (digit % base) * place
    if (digit < base) place *= base
    else {
      yield number
      number = 0
      place = 1
    }
  }
}
