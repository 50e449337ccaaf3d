import type { ClauseRows } from './clause-rows.ts'
import { keyWith, kindOfRun } from './feature-key.ts'
import { type FeatureTable, unknown } from './feature-table.ts'
import { stemLength } from './stem.ts'

const apostrophe = 0x27
const hyphen = 0x2d

/** By code below 128: the small letter or digit that it is (all digits are one), a mark between phrases, or 0. */
const symbols = new Uint8Array(128)
for (let code = 0x61; code <= 0x7a; code++) symbols[code] = code
for (let code = 0x41; code <= 0x5a; code++) symbols[code] = code + 32
for (let code = 0x30; code <= 0x39; code++) symbols[code] = 0x30
symbols[apostrophe] = apostrophe
symbols[hyphen] = hyphen
for (const mark of ';:,.()|') symbols[mark.charCodeAt(0)] = mark.charCodeAt(0)

/**
 * Adds the words of a clause, their stems, and pairs of neighbours, as far as the table knows them. A number is the word 0; marks
 * between phrases, and the beginning and end of the clause, are neighbours too.
 */
export function addEnglishRuns(text: string, start: number, end: number, table: FeatureTable, into: ClauseRows): void {
  let previous = keyWith(kindOfRun.word, 0x5e)
  let previousAt = start
  let at = start
  while (at < end) {
    const symbol = symbolAt(text, at)
    if (!isLetter(symbol)) {
      if (symbol !== 0 && symbol !== apostrophe && symbol !== hyphen) {
        const key = keyWith(kindOfRun.word, symbol)
        addPair(previous, key, previousAt, at + 1, table, into)
        previous = key
        previousAt = at
      }
      at++
      continue
    }
    const from = at
    let length = 0
    let last = 0
    let running = kindOfRun.word
    let key = running
    for (; at < end; at++) {
      let part = symbolAt(text, at)
      if (part === 0x2e || part === 0x2c) {
        // 3.5, 1,000
        if (letters[length - 1] !== 0x30 || symbolAt(text, at + 1) !== 0x30) break
        part = 0x30
      }
      if (!isLetter(part) && part !== apostrophe && part !== hyphen) break
      if (part === 0x30 && letters[length - 1] === 0x30 && length > 0) continue
      if (length === longestWord) continue
      letters[length++] = part
      running = keyWith(running, part)
      if (!isLetter(part)) continue
      last = length
      key = running
    }
    addRow(key, from, at, table, into)
    const stem = stemRow(key, last, table)
    if (stem !== unknown) into.add(stem, from, at)
    addPair(previous, key, previousAt, at, table, into)
    previous = key
    previousAt = from
  }
  addPair(previous, keyWith(kindOfRun.word, 0x24), previousAt, end, table, into)
}

/** Of a longer word so many letters are looked at. */
const longestWord = 48
const letters = new Uint8Array(longestWord)

function symbolAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? (symbols[code] ?? 0) : code === 0x2019 ? apostrophe : 0
}

function isLetter(symbol: number): boolean {
  return symbol >= 0x61 || symbol === 0x30
}

function stemRow(word: number, length: number, table: FeatureTable): number {
  let row = table.stems.row(word)
  if (row !== undefined) return row
  let key: number = kindOfRun.stem
  const end = stemLength(letters, length)
  for (let index = 0; index < end; index++) key = keyWith(key, letters[index] ?? 0)
  row = table.row(key)
  table.stems.put(word, row)
  return row
}

function addPair(
  first: number,
  second: number,
  start: number,
  end: number,
  table: FeatureTable,
  into: ClauseRows,
): void {
  addRow(keyWith(keyWith(kindOfRun.pair, first), second), start, end, table, into)
}

function addRow(key: number, start: number, end: number, table: FeatureTable, into: ClauseRows): void {
  const row = table.row(key)
  if (row !== unknown) into.add(row, start, end)
}
