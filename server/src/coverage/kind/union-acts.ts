import type { Genre } from '../../framework/types.ts'

/**
 * Returns what an English title names that is a recommendation or a decision by the executive of a union (“Commission
 * Recommendation”, “Recommendation of the Nordhaven Commission”); null for any other. One body recommends measures to
 * others there, so that it is no declaration of states. What a council of states recommends (“Recommendation of the Council
 * on …”) is one.
 */
export function unionAct(title: string): Genre | null {
  const act = bodyFirst.exec(title)?.[1] ?? bodyLast.exec(title)?.[1]
  if (act === undefined) return null
  return /^r/i.test(act) ? 'opinion' : 'legislation'
}

const bodyFirst =
  /^(?:draft |proposal for an? )?(?:(?:[\w-]+ )?commission|council) (?:implementing |delegated )?(recommendation|decision)(?=$|[\s,:(])/i
const bodyLast =
  /^(?:draft |proposal for an? )?(recommendation|decision) (?:\([^()]{1,12}\) ?)?(?:[\d/]+ )?of the (?:[\w-]+ ){0,2}commission(?=$|[\s,:(])/i
