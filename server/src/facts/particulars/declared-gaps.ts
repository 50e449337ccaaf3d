import { type DeclaredNumbers, declaredNumbers } from '../../text/provisions/declared-numbers.ts'
import type { ParticularsInput } from './particulars-input.ts'

export type { DeclaredNumbers }

/** The numbers of which a block says why no provision of their own has them, or has them again. */
export function declaredGaps({ block }: ParticularsInput): readonly DeclaredNumbers[] {
  return declaredNumbers(block)
}
