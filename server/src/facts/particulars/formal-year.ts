import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'

/** A year in digits or characters: 2026, 二〇二六. Null if it is none. */
export function formalYear(words: string): number | null {
  return /^\d+$/.test(words) ? Number(words) : parseHanNumeral(words)
}
