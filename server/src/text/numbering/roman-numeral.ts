const values: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** Returns the value of a Roman numeral in either case, or null if it is not in standard form. */
export function parseRoman(text: string): number | null {
  const lower = text.toLowerCase()
  let number = 0
  let at = 0
  for (const [numeral, value] of values) {
    while (lower.startsWith(numeral, at)) {
      number += value
      at += numeral.length
    }
  }
  return at === text.length && number > 0 && number < 4000 && formatRoman(number) === lower ? number : null
}

/** Returns a positive number below 4000 as a lower-case Roman numeral. */
export function formatRoman(n: number): string {
  let text = ''
  let rest = n
  for (const [numeral, value] of values) {
    while (rest >= value) {
      text += numeral
      rest -= value
    }
  }
  return text
}
