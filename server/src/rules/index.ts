import { brokenChain } from './broken-chain/rule.ts'
import { crossReference } from './cross-reference/rule.ts'
import { deadlineOrder } from './deadline-order/rule.ts'
import { deadlinePast } from './deadline-past/rule.ts'
import { fairCompetition } from './fair-competition/rule.ts'
import { halfWidthMark } from './half-width-mark/rule.ts'
import { indicatorConflict } from './indicator-conflict/rule.ts'
import { missingDimension } from './missing-dimension/rule.ts'
import { missingMechanism } from './missing-mechanism/rule.ts'
import { missingPathway } from './missing-pathway/rule.ts'
import { missingSynergy } from './missing-synergy/rule.ts'
import { problemWithoutRemedy } from './problem-without-remedy/rule.ts'
import type { Rule } from './rule.ts'
import { softOnly } from './soft-only/rule.ts'
import { sumMismatch } from './sum-mismatch/rule.ts'
import { targetWithoutDeadline } from './target-without-deadline/rule.ts'
import { taskWithoutOwner } from './task-without-owner/rule.ts'
import { thinDimension } from './thin-dimension/rule.ts'
import { unfilledSlot } from './unfilled-slot/rule.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenChain,
  crossReference,
  deadlineOrder,
  deadlinePast,
  fairCompetition,
  halfWidthMark,
  indicatorConflict,
  missingDimension,
  missingMechanism,
  missingPathway,
  missingSynergy,
  problemWithoutRemedy,
  softOnly,
  sumMismatch,
  targetWithoutDeadline,
  taskWithoutOwner,
  thinDimension,
  unfilledSlot,
]
