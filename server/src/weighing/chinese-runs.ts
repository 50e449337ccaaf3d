import type { ClauseRows } from './clause-rows.ts'
import { type FeatureTable, unknown } from './feature-table.ts'
import { keyWith, kindOfRun } from './feature-key.ts'

/** A run has so many characters at most. */
const longest = 4

/** What stands for the beginning and end of a clause, for marks between its phrases, and for a number. */
const opening = 0x5e // ^
const closing = 0x24 // $
const pause = 0x2c // ,
const number = 0x30 // 0

/** By code: what a character is read as; 0 where it is passed over (white space, quotation marks). */
const symbols = new Uint16Array(65536)
for (let code = 0x21; code < 0x10000; code++) symbols[code] = code
for (let code = 0x41; code <= 0x5a; code++) symbols[code] = code + 32
for (let code = 0x30; code <= 0x39; code++) symbols[code] = number
for (const space of '\u00a0\u3000\u2028\u2029\ufeff“”‘’"\'「」『』') symbols[space.charCodeAt(0)] = 0
for (const mark of '，。；：！？,;:!?（）()【】[]《》〈〉—…|｜／/') symbols[mark.charCodeAt(0)] = pause

/**
 * Adds the runs of one to four characters of a clause that the table knows. A number is one character, whatever its figures; a mark
 * between phrases is one too, at which a run may begin or end and over which none goes.
 */
export function addChineseRuns(text: string, start: number, end: number, table: FeatureTable, into: ClauseRows): void {
  const count = readSymbols(text, start, end)
  for (let from = 0; from < count; from++) {
    let key: number = kindOfRun.han
    let row = unknown
    const last = Math.min(count, from + longest)
    for (let at = from; at < last; at++) {
      const symbol = buffer[at] ?? 0
      key = keyWith(key, symbol)
      // A run has a row only where the shorter one has.
      row = table.row(key, row)
      if (row === unknown) break
      into.add(row, places[from] ?? start, (places[at] ?? start) + 1)
      if (at > from && (symbol === pause || symbol === closing)) break
    }
  }
}

/** The symbols of a clause and where each stands in the prose; of the longest clause so far. */
let buffer = new Uint16Array(512)
let places = new Int32Array(512)

function readSymbols(text: string, start: number, end: number): number {
  if (end - start + 2 > buffer.length) {
    buffer = new Uint16Array(2 * (end - start + 2))
    places = new Int32Array(buffer.length)
  }
  let count = 0
  let before = opening
  buffer[count] = opening
  places[count++] = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    let symbol = symbols[code] ?? 0
    if (symbol === 0) continue
    // 3.5, 1,000
    if (symbol === pause && before === number && (code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1))) continue
    if (symbol === 0x2e && before === number) symbol = number
    if (symbol === before && (symbol === number || symbol === pause)) continue
    if (symbol === pause && count === 1) continue
    buffer[count] = symbol
    places[count++] = at
    before = symbol
  }
  if (before === pause && count > 1) count--
  buffer[count] = closing
  places[count++] = end - 1
  return count
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
