import { Cue, type Cues } from './cue.ts'
import { cueCharacters, cueGrams, gramLength, letters } from './cue-words.ts'

/**
 * The cues of a text, told in one pass, so that extractors and rules need not look through all of it one after another
 * for what hardly any text has. Linear. The pass has hardly a branch: one at the end of each word, whose lengths nothing
 * foretells, would take longer than all the rest.
 */
export function cuesOf(text: string): Cues {
  const { length } = text
  // Locals: tables of the module are looked up anew at each character.
  const symbols = symbolOf
  const characters = cuesOfCharacter
  const places = mayBeCue
  let cues: Cues = 0
  /** The characters that the pass has come by, as symbols: marks, then a space, as a word may begin here. */
  let last = fiveMarks << 5
  /** The first three characters of the word before. */
  let wordBefore = 0
  /** Below 0 once two words in a row begin alike. */
  let alike = 0
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : endOfText
    last = (last << 5) | (symbols[code] ?? mark)
    cues |= characters[code] ?? 0
    const gram = last & gramBits
    if (places[placeOf(gram)] !== 0) cues |= cuesOfGram.get(gram) ?? 0
    const begins = ifZero((last >> 15) & symbolBits)
    const word = last & threeSymbols
    alike |= begins & ifZero(word ^ wordBefore)
    wordBefore = (wordBefore & ~begins) | (word & begins)
  }
  if (alike !== 0) cues |= Cue.repeat
  return cues | joint(cues, text)
}

/** All bits for 0, none for any number above. */
function ifZero(value: number): number {
  return (value - 1) >> 31
}

/** Cues that follow from several. */
function joint(cues: Cues, text: string): Cues {
  let more: Cues = 0
  if ((cues & Cue.smallX) !== 0 && ((cues & Cue.currency) !== 0 || text.includes('xx'))) more |= Cue.placeholder
  if ((cues & Cue.unitName) !== 0 && ((cues & unitNumber) !== 0 || letterOrRoman.test(text))) more |= Cue.numberedUnit
  if ((cues & Cue.digit) !== 0 && label.test(text)) more |= Cue.numberedUnit
  if ((cues & Cue.numeral) !== 0 && (cues & Cue.roundBracket) !== 0) more |= Cue.numberedUnit
  return more
}

const unitNumber = Cue.digit | Cue.roundBracket
/** “Part B”, “Title IV”, “point a)”. */
const letterOrRoman = /(?<![A-Za-z])(?:[A-Z](?:[IVXLC]{0,6})(?![A-Za-z])|[a-z]{1,6}\))/
/** “A.2”. */
const label = /[A-Z]\.\d/

/**
 * Five bits for a character: 0 for what a word may begin behind, 16 for any other mark or figure, others for the letters,
 * capital or small.
 */
const symbolOf = new Uint8Array(0x10000)
const space = 0
const mark = 16
const foreign = 28
const symbolBits = 31
/** Of the third the bit by which a mark differs from a space is left out: both may stand behind a word of two letters. */
const threeSymbols = 0x7fff & ~mark
const gramBits = (1 << (5 * gramLength)) - 1
const fiveMarks = 0b10000_10000_10000_10000_10000
const endOfText = 0x20

symbolOf.fill(mark)
symbolOf.fill(foreign, 0xc0, 0x2000)
for (const opening of ' ([“"') symbolOf[opening.charCodeAt(0)] = space
for (const [index, letter] of [...letters].entries())
  for (const one of [letter, letter.toUpperCase()])
    symbolOf[one.charCodeAt(0)] = index + 1 < mark ? index + 1 : index + 2

const cuesOfCharacter = new Int32Array(0x10000)
for (const [characters, cues] of cueCharacters)
  for (const character of characters) {
    const code = character.charCodeAt(0)
    cuesOfCharacter[code] = (cuesOfCharacter[code] ?? 0) | cues
  }

const cuesOfGram = new Map<number, Cues>()
/** 1 at the places of grams that are cues, and by chance of some others. */
const mayBeCue = new Uint8Array(0x10000)
for (const [grams, cues] of cueGrams)
  for (const gram of grams.flatMap(numbersOf)) {
    cuesOfGram.set(gram, (cuesOfGram.get(gram) ?? 0) | cues)
    mayBeCue[placeOf(gram)] = 1
  }

function placeOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 16
}

/** A gram as numbers of five symbols: several where `_` stands for what is no letter. */
function numbersOf(gram: string): number[] {
  let made = [0]
  for (const one of gram) {
    const symbols = one === '_' ? [space, mark, foreign] : [symbolOf[one.charCodeAt(0)] ?? mark]
    made = made.flatMap((number) => symbols.map((symbol) => (number << 5) | symbol))
  }
  return made
}
