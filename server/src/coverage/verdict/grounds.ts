import type { Need } from '../../facts/clause/fact.ts'
import type { Subject } from '../../framework/lexicon.ts'
import type { Genre, Language } from '../../framework/types.ts'
import { contextSums } from '../../weighing/weights/contexts.ts'
import { type Weights, weightsOf } from '../../weighing/weights/weights.ts'

/** What a draft's subject and genre settle of that which a clause leaves open. One object for the same subject, genre and language. */
export interface Grounds {
  /** The needs of terms that they meet. */
  readonly meets: ReadonlySet<Need>
  /** What they add to the sums of each clause. */
  readonly sums: readonly number[]
}

/** By the weights that they rest on. */
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

/** Whether what the grammar leaves open in a clause is settled: by what leads into it, or by the draft. */
export function isMet(needs: Need | null, meets: ReadonlySet<Need>, isLed: boolean): needs is Need {
  return needs !== null && (needs === 'lead-in' ? isLed : meets.has(needs))
}

/** The needs of terms that a draft on a subject, of a kind, meets. */
export function needsMet(subject: Subject, genre: Genre): ReadonlySet<Need> {
  const met = new Set<Need>()
  // In a plan or measures, a mechanism that does not say whose it is may be any (finance, prizes); in a regulation it is the subject's.
  if (genre !== 'measures' && ['ai', 'algorithm', 'data'].includes(subject)) met.add('subject')
  if (subject === 'ai' || subject === 'algorithm') met.add('ai')
  if (subject === 'data') met.add('data')
  return met
}
