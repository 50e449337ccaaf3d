import { isOfLack } from '../coverage/verdict/lack.ts'
import * as cue from '../facts/vocabulary/cue.ts'
import type { Entry } from '../facts/vocabulary/entry.ts'
import type { Strength } from '../framework/lexicon.ts'
import { dimensionIds, type Language } from '../framework/types.ts'
import { isFunctionWord } from '../weighing/explain/function-words.ts'
import { problemOutput } from '../weighing/weights/network.ts'

/**
 * Whether a reader sees by some words what they are said to show. `known`: the vocabulary says so. `plain`: it knows
 * nothing of them, and they have a meaning of their own. `none`: a figure, a function word, or a word for something else;
 * what these weigh is of use to those who teach, and no reason in a sentence.
 */
export type Bearing = 'known' | 'plain' | 'none'

/** What words are said to show: for or against a clause, of what it speaks or what it does, by the output of the network. */
export interface Shown {
  readonly about: 'topic' | 'act'
  readonly output: number
  readonly isFor: boolean
}

/** Of what a clause does only known words are a reason: in any clause some noun weighs for an act. */
export function bearingOf(words: string, entries: readonly Entry[], shown: Shown, language: Language): Bearing {
  const { about, output, isFor } = shown
  if (about === 'topic') {
    if (isFor && entries.some((entry) => speaksOf(entry, output))) return 'known'
    return (!isFor || entries.every(isUntold)) && isPlain(words, language) ? 'plain' : 'none'
  }
  if (output === problemOutput) {
    if (entries.some(({ cues }) => (cues & cue.problem) !== 0)) return 'known'
    return isFor && isOfLack(words) ? 'plain' : 'none'
  }
  return entries.some(({ verb, cues }) => (isFor ? verb !== null : (cues & telling) !== 0)) ? 'known' : 'none'
}

function speaksOf({ senses }: Entry, output: number): boolean {
  return senses.some(({ dimension, strength }) => dimension === dimensionIds[output] && naming.has(strength))
}

const naming: ReadonlySet<Strength> = new Set<Strength>(['strong', 'weak', 'bound'])
/** What a word shows of what its clause does. */
const telling =
  cue.definition |
  cue.purpose |
  cue.scope |
  cue.effective |
  cue.problem |
  cue.background |
  cue.past |
  cue.aspiration |
  cue.principle |
  cue.state |
  cue.penalty

/** The vocabulary has it for nothing that could be another reason. */
function isUntold({ senses, domains, verb, cues }: Entry): boolean {
  return senses.length === 0 && domains.length === 0 && verb === null && cues === 0
}

/** True for words with a meaning of their own: letters, no figure, no function word, no single character. */
export function isPlain(words: string, language: Language): boolean {
  const parts = words.split(/[\s\p{P}\p{S}]+/u).filter((part) => part !== '')
  return parts.some((part) => {
    if (isFunctionWord(part, language) || numeral.test(part) || /\d/.test(part)) return false
    return /\p{Script=Han}/u.test(part) ? part.length > 1 : /\p{L}{3}/u.test(part)
  })
}

const numeral =
  /^(?:[〇零一二三四五六七八九十百千万亿两半第余多几每]+[年月日个名家项条季度天]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|thirds?|quarters?|first|second|once|twice)$/i
