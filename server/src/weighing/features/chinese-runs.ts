import { isDigit } from '../../text/document/characters.ts'
import type { ClauseRows } from './clause-rows.ts'
import { keyWith, kindOfRun } from './feature-key.ts'
import { type FeatureTable, unknown } from './feature-table.ts'

/** The symbols for the two ends of a clause, for marks between its phrases, and for a number. */
const opening = 0x5e // ^
const closing = 0x24 // $
const pause = 0x2c // ,
const number = 0x30 // 0

/** By code unit: the symbol it is read as; 0 if it is skipped (white space, quotation marks). */
const symbols = new Uint16Array(65536)
for (let code = 0x21; code < 0x10000; code++) symbols[code] = code
for (let code = 0x41; code <= 0x5a; code++) symbols[code] = code + 32
for (let code = 0x30; code <= 0x39; code++) symbols[code] = number
for (const space of '\u00a0\u3000\u2028\u2029\ufeff“”‘’"\'「」『』') symbols[space.charCodeAt(0)] = 0
for (const mark of '，。；：！？,;:!?（）()【】[]《》〈〉—…|｜／/') symbols[mark.charCodeAt(0)] = pause

/**
 * Adds the single characters and the pairs of neighbours in a clause that the table contains. A number is one
 * character, whatever its digits. Marks between phrases and the two ends of the clause are neighbours too.
 */
export function addChineseRuns(text: string, start: number, end: number, table: FeatureTable, into: ClauseRows): void {
  into.reserve(2 * (end - start) + 2)
  let before = opening
  let beforeAt = start
  let key = keyWith(kindOfRun.han, opening)
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    let symbol = symbols[code] ?? 0
    if (symbol <= number) {
      if (symbol === 0) continue
      // 3.5, 1,000
      if (before === number && (code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1))) symbol = number
      if (symbol === before && (symbol === number || symbol === pause)) continue
    }
    const pair = table.row(keyWith(key, symbol))
    if (pair !== unknown) into.add(pair, beforeAt, at + 1)
    key = keyWith(kindOfRun.han, symbol)
    if (symbol !== pause) {
      const single = table.rowOfCharacter(symbol)
      if (single !== unknown) into.add(single, at, at + 1)
    }
    before = symbol
    beforeAt = at
  }
  const last = table.row(keyWith(key, closing))
  if (last !== unknown) into.add(last, beforeAt, end)
}
