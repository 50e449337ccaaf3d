import { isOfLack } from '../coverage/verdict/lack.ts'
import * as cue from '../facts/vocabulary/cue.ts'
import type { Entry } from '../facts/vocabulary/entry.ts'
import type { Strength } from '../framework/lexicon.ts'
import { dimensionIds } from '../framework/types.ts'
import { problemOutput } from '../weighing/weights/network.ts'

/**
 * Whether a reader sees by some words what they are said to show. `known`: the vocabulary says so. `plain`: they say
 * themselves that something is wanting. `none`: all others; in any clause some noun weighs for any dimension, which is of
 * use to those who teach, and no reason in a sentence.
 */
export type Bearing = 'known' | 'plain' | 'none'

/** What words are said to show: for or against a clause, of what it speaks or what it does, by the output of the network. */
export interface Shown {
  readonly about: 'topic' | 'act'
  readonly output: number
  readonly isFor: boolean
}

export function bearingOf(words: string, entries: readonly Entry[], { about, output, isFor }: Shown): Bearing {
  if (about === 'topic') {
    // Against a dimension a reader sees only the matter of another.
    if (!isFor) return entries.some((entry) => speaksOfAnother(entry, output)) ? 'known' : 'none'
    return entries.some((entry) => speaksOf(entry, output)) ? 'known' : 'none'
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

function speaksOfAnother({ senses }: Entry, output: number): boolean {
  return senses.length > 0 && senses.every(({ dimension }) => dimension !== dimensionIds[output])
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
