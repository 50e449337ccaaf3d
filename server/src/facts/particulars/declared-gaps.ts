import { type DeclaredGap, declaredGap } from '../../text/provisions/declared-gap.ts'
import type { ParticularsInput } from './particulars-input.ts'

export type { DeclaredGap }

/** The gap in the numbers that a block declares: “2.4–2.6 [Not used]”. */
export function declaredGaps({ block }: ParticularsInput): readonly DeclaredGap[] {
  const gap = declaredGap(block)
  return gap === null ? none : [gap]
}

const none: readonly DeclaredGap[] = []
