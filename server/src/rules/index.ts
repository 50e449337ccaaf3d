import { brokenChain } from './broken-chain/rule.ts'
import { contentsStale } from './contents-stale/rule.ts'
import { crossReference } from './cross-reference/rule.ts'
import { directiveUnknown } from './directive-unknown/rule.ts'
import { directiveUnused } from './directive-unused/rule.ts'
import { halfWidthMark } from './half-width-mark/rule.ts'
import { indefiniteArticle } from './indefinite-article/rule.ts'
import { missingDimension } from './missing-dimension/rule.ts'
import { missingMechanism } from './missing-mechanism/rule.ts'
import { missingPathway } from './missing-pathway/rule.ts'
import { missingSynergy } from './missing-synergy/rule.ts'
import { numberingLevel } from './numbering-level/rule.ts'
import { numberingSequence } from './numbering-sequence/rule.ts'
import { passive } from './passive/rule.ts'
import { problemWithoutRemedy } from './problem-without-remedy/rule.ts'
import { readability } from './readability/rule.ts'
import { relativeReference } from './relative-reference/rule.ts'
import { repeatedWord } from './repeated-word/rule.ts'
import type { Rule } from './rule.ts'
import { simplify } from './simplify/rule.ts'
import { softOnly } from './soft-only/rule.ts'
import { thinDimension } from './thin-dimension/rule.ts'
import { unfilledSlot } from './unfilled-slot/rule.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenChain,
  contentsStale,
  crossReference,
  directiveUnknown,
  directiveUnused,
  halfWidthMark,
  indefiniteArticle,
  missingDimension,
  missingMechanism,
  missingPathway,
  missingSynergy,
  numberingLevel,
  numberingSequence,
  passive,
  problemWithoutRemedy,
  readability,
  relativeReference,
  repeatedWord,
  simplify,
  softOnly,
  thinDimension,
  unfilledSlot,
]
