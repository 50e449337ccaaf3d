import { missingDimension } from './missing-dimension.ts'
import { problemWithoutRemedy } from './problem-without-remedy.ts'
import type { Rule } from './rule.ts'
import { unfilledSlot } from './unfilled-slot.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [missingDimension, problemWithoutRemedy, unfilledSlot]
