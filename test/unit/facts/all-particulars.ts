import { particularKinds, particularsOf } from '../../../server/src/facts/particulars/particulars.ts'
import type { ParticularsInput } from '../../../server/src/facts/particulars/particulars-input.ts'

/** The particulars of a block, all of them read. */
export function allParticulars(input: ParticularsInput) {
  const particulars = particularsOf(input.block, input.language)
  for (const kind of particularKinds) particulars[kind]
  return particulars
}
