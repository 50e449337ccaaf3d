import type { ClauseRows } from './clause-rows.ts'
import { keyWith, kindOfRun } from './feature-key.ts'
import { type FeatureTable, unknown } from './feature-table.ts'
import { stemLength } from './stem.ts'

const apostrophe = 0x27
const hyphen = 0x2d
const digit = 0x30

/**
 * By code unit: its small letter or digit (all digits are one), an apostrophe, a hyphen, a mark between phrases, or 0.
 */
const symbols = new Uint8Array(65536)
for (let code = 0x61; code <= 0x7a; code++) symbols[code] = code
for (let code = 0x41; code <= 0x5a; code++) symbols[code] = code + 32
for (let code = 0x30; code <= 0x39; code++) symbols[code] = digit
symbols[apostrophe] = apostrophe
symbols[0x2019] = apostrophe
symbols[hyphen] = hyphen
for (const mark of ';:,.()|') symbols[mark.charCodeAt(0)] = mark.charCodeAt(0)

const opening = keyWith(kindOfRun.word, 0x5e)
const closing = keyWith(kindOfRun.word, 0x24)

/**
 * Adds the words, their stems and the pairs of neighbouring stems in a clause that the table contains. A number is the
 * word 0. Marks between phrases and the two ends of the clause are neighbours too.
 */
export function addEnglishRuns(text: string, start: number, end: number, table: FeatureTable, into: ClauseRows): void {
  let previous = opening
  let previousAt = start
  let at = start
  while (at < end) {
    const from = at
    let symbol = symbols[text.charCodeAt(at)] ?? 0
    let key: number = kindOfRun.word
    if (symbol < 0x61 && symbol !== digit) {
      at++
      if (symbol === 0 || symbol === apostrophe || symbol === hyphen) continue
      key = keyWith(key, symbol)
    } else {
      let running = key
      let isNumber = false
      let wordEnd = at
      do {
        if (symbol >= 0x61 || (symbol === digit && !isNumber)) {
          running = keyWith(running, symbol)
          key = running
          wordEnd = at + 1
          isNumber = symbol === digit
        } else if (symbol === apostrophe || symbol === hyphen) {
          running = keyWith(running, symbol)
          isNumber = false
        } else if (symbol !== digit && !(isNumber && isInNumber(text, at, symbol))) break
        at++
        symbol = at < end ? (symbols[text.charCodeAt(at)] ?? 0) : 0
      } while (at < end)
      const slot = table.words.slotOf(key)
      if (!table.words.has(slot, key)) {
        const own = stemKey(text, from, wordEnd)
        table.words.put(slot, key, table.row(key), own, table.row(own))
      }
      const word = table.words.wordAt(slot)
      if (word !== unknown) into.add(word, from, at)
      const stem = table.words.stemAt(slot)
      if (stem !== unknown) into.add(stem, from, at)
      // Pairs are of stems: what “publish data” teaches holds for “publishes data”.
      key = table.words.stemKeyAt(slot)
    }
    const pair = table.row(keyWith(keyWith(kindOfRun.pair, previous), key))
    if (pair !== unknown) into.add(pair, previousAt, at)
    previous = key
    previousAt = from
  }
  const last = table.row(keyWith(keyWith(kindOfRun.pair, previous), closing))
  if (last !== unknown) into.add(last, previousAt, end)
}

/** 3.5, 1,000 */
function isInNumber(text: string, at: number, symbol: number): boolean {
  return (symbol === 0x2e || symbol === 0x2c) && symbols[text.charCodeAt(at + 1)] === digit
}

/** The number of letters of a longer word that are used for its stem. */
const longestWord = 48
const letters = new Uint8Array(longestWord)

function stemKey(text: string, from: number, end: number): number {
  let length = 0
  for (let at = from; at < end && length < longestWord; at++) {
    const symbol = symbols[text.charCodeAt(at)] ?? 0
    if (symbol === digit && letters[length - 1] === digit && length > 0) continue
    if (symbol >= 0x61 || symbol === digit || symbol === apostrophe || symbol === hyphen) letters[length++] = symbol
  }
  let key: number = kindOfRun.stem
  const stem = stemLength(letters, length)
  for (let index = 0; index < stem; index++) key = keyWith(key, letters[index] ?? 0)
  return key
}
