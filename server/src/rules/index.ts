import { brokenChain } from './broken-chain.ts'
import { missingDimension } from './missing-dimension.ts'
import { missingMechanism } from './missing-mechanism.ts'
import { missingPathway } from './missing-pathway.ts'
import { missingSynergy } from './missing-synergy.ts'
import { problemWithoutRemedy } from './problem-without-remedy.ts'
import type { Rule } from './rule.ts'
import { softOnly } from './soft-only.ts'
import { thinDimension } from './thin-dimension.ts'
import { unfilledSlot } from './unfilled-slot.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenChain,
  missingDimension,
  missingMechanism,
  missingPathway,
  missingSynergy,
  problemWithoutRemedy,
  softOnly,
  thinDimension,
  unfilledSlot,
]
