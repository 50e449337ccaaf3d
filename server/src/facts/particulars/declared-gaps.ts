import { type DeclaredNumbers, declaredNumbers } from '../../text/provisions/declared-numbers.ts'
import { Cue } from '../cues/cue.ts'
import type { CuedInput } from './particulars-input.ts'

export type { DeclaredNumbers }

/** The numbers of which a block says why no provision of their own has them, or has them again. */
export function declaredGaps({ block, cues }: CuedInput): readonly DeclaredNumbers[] {
  return declaredNumbers(block, (cues & Cue.removal) !== 0)
}
