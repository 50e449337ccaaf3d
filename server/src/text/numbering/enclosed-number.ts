import type { MarkerScheme } from './marker.ts'

/** A range of consecutive characters each of which is a number. */
interface Series {
  readonly first: number
  /** The number of the first character. */
  readonly from: number
  readonly count: number
  readonly scheme: MarkerScheme
}

/** ① ⑴ ⒈ ⒜ ❶ ⓫ ➀ ➊ ⓵ ㈠ ㊀ ㉑ ㊱, and Ⅰ ⅰ. */
const series: readonly Series[] = [
  { first: 0x2460, from: 1, count: 20, scheme: 'circled' },
  { first: 0x2474, from: 1, count: 20, scheme: 'arabic-paren' },
  { first: 0x2488, from: 1, count: 20, scheme: 'arabic' },
  { first: 0x249c, from: 1, count: 26, scheme: 'alpha' },
  { first: 0x24eb, from: 11, count: 10, scheme: 'circled' },
  { first: 0x24f5, from: 1, count: 10, scheme: 'circled' },
  { first: 0x2776, from: 1, count: 10, scheme: 'circled' },
  { first: 0x2780, from: 1, count: 10, scheme: 'circled' },
  { first: 0x278a, from: 1, count: 10, scheme: 'circled' },
  { first: 0x3220, from: 1, count: 10, scheme: 'han-paren' },
  { first: 0x3251, from: 21, count: 15, scheme: 'circled' },
  { first: 0x3280, from: 1, count: 10, scheme: 'circled' },
  { first: 0x32b1, from: 36, count: 15, scheme: 'circled' },
  { first: 0x2160, from: 1, count: 12, scheme: 'roman' },
  { first: 0x2170, from: 1, count: 12, scheme: 'roman' },
]

function seriesOf(code: number): Series | undefined {
  return series.find(({ first, count }) => code >= first && code < first + count)
}

/** Returns the number and scheme of a character such as ①, or null. */
export function readEnclosed(code: number): { readonly scheme: MarkerScheme; readonly number: number } | null {
  const found = code < 0x2160 || code > 0x32bf ? undefined : seriesOf(code)
  return found ? { scheme: found.scheme, number: found.from + code - found.first } : null
}

/** Returns `number` in the style of the character `code`, or null if that series has no such number. */
export function formatEnclosed(code: number, number: number): string | null {
  const found = seriesOf(code)
  if (!found || number < found.from || number >= found.from + found.count) return null
  return String.fromCharCode(found.first + number - found.from)
}
