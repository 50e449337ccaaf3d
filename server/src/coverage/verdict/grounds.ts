import type { Need } from '../../facts/clause/fact.ts'
import type { Subject } from '../../framework/lexicon.ts'
import type { Genre, Language } from '../../framework/types.ts'
import { contextSums } from '../../weighing/weights/contexts.ts'
import { type Weights, weightsOf } from '../../weighing/weights/weights.ts'

/**
 * What a draft's subject and genre contribute to what a clause leaves open. There is one object per subject, genre and
 * language, so that grounds can be compared by identity.
 */
export interface Grounds {
  /** The needs of candidates that they meet. */
  readonly meets: ReadonlySet<Need>
  /** What they add to the sums of each clause. */
  readonly sums: readonly number[]
}

/** By the weights they are computed from. */
const known = new WeakMap<Weights, Map<string, Grounds>>()

export function groundsOf(subject: Subject, genre: Genre, language: Language): Grounds {
  const weights = weightsOf(language)
  const own = known.get(weights) ?? new Map<string, Grounds>()
  known.set(weights, own)
  const key = `${subject} ${genre}`
  let grounds = own.get(key)
  if (grounds === undefined) {
    grounds = { meets: needsMet(subject, genre), sums: contextSums(language, subject, genre) }
    own.set(key, grounds)
  }
  return grounds
}

/** True if something that the grammar leaves open in a clause is settled, by what leads into it or by the draft. */
export function isMet(needs: Need | null, meets: ReadonlySet<Need>, isLed: boolean): needs is Need {
  return needs !== null && (needs === 'lead-in' ? isLed : meets.has(needs))
}

/** Returns the needs of candidates that a draft with this subject and genre meets. */
export function needsMet(subject: Subject, genre: Genre): ReadonlySet<Need> {
  const met = new Set<Need>()
  // In a plan or measures, a mechanism that does not say what it is for may be for anything (finance, prizes); in a
  // regulation it is for the regulation's subject.
  if (genre !== 'measures' && ['ai', 'algorithm', 'data'].includes(subject)) met.add('subject')
  if (subject === 'ai' || subject === 'algorithm') met.add('ai')
  if (subject === 'data') met.add('data')
  return met
}
