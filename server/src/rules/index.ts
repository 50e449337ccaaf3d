import { abbreviationDuplicate } from './abbreviation-duplicate/rule.ts'
import { abbreviationForm } from './abbreviation-form/rule.ts'
import { abbreviationUndefined } from './abbreviation-undefined/rule.ts'
import { abbreviationUnused } from './abbreviation-unused/rule.ts'
import { annexMismatch } from './annex-mismatch/rule.ts'
import { brokenChain } from './broken-chain/rule.ts'
import { citationNumber } from './citation-number/rule.ts'
import { contentsStale } from './contents-stale/rule.ts'
import { crossReference } from './cross-reference/rule.ts'
import { dateForm } from './date-form/rule.ts'
import { deadlineOrder } from './deadline-order/rule.ts'
import { deadlinePast } from './deadline-past/rule.ts'
import { directiveUnknown } from './directive-unknown/rule.ts'
import { directiveUnused } from './directive-unused/rule.ts'
import { documentNumber } from './document-number/rule.ts'
import { doubledMark } from './doubled-mark/rule.ts'
import { effectiveDate } from './effective-date/rule.ts'
import { fairCompetition } from './fair-competition/rule.ts'
import { foreignAbbreviation } from './foreign-abbreviation/rule.ts'
import { halfWidthMark } from './half-width-mark/rule.ts'
import { headingPunctuation } from './heading-punctuation/rule.ts'
import { impossibleFigure } from './impossible-figure/rule.ts'
import { indefiniteArticle } from './indefinite-article/rule.ts'
import { indicatorConflict } from './indicator-conflict/rule.ts'
import { longClause } from './long-clause/rule.ts'
import { missingDimension } from './missing-dimension/rule.ts'
import { missingMechanism } from './missing-mechanism/rule.ts'
import { missingPathway } from './missing-pathway/rule.ts'
import { missingSynergy } from './missing-synergy/rule.ts'
import { modalityMix } from './modality-mix/rule.ts'
import { numberingLevel } from './numbering-level/rule.ts'
import { numberingMark } from './numbering-mark/rule.ts'
import { numberingSequence } from './numbering-sequence/rule.ts'
import { passive } from './passive/rule.ts'
import { pastedText } from './pasted-text/rule.ts'
import { problemWithoutRemedy } from './problem-without-remedy/rule.ts'
import { rangeForm } from './range-form/rule.ts'
import { readability } from './readability/rule.ts'
import { relativeReference } from './relative-reference/rule.ts'
import { repeatedWord } from './repeated-word/rule.ts'
import { requiredPart } from './required-part/rule.ts'
import type { Rule } from './rule.ts'
import { simplify } from './simplify/rule.ts'
import { softOnly } from './soft-only/rule.ts'
import { sumMismatch } from './sum-mismatch/rule.ts'
import { targetWithoutDeadline } from './target-without-deadline/rule.ts'
import { targetWithoutNumber } from './target-without-number/rule.ts'
import { taskWithoutOwner } from './task-without-owner/rule.ts'
import { termVariant } from './term-variant/rule.ts'
import { thinDimension } from './thin-dimension/rule.ts'
import { unfilledSlot } from './unfilled-slot/rule.ts'
import { unpairedMark } from './unpaired-mark/rule.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  abbreviationDuplicate,
  abbreviationForm,
  abbreviationUndefined,
  abbreviationUnused,
  annexMismatch,
  brokenChain,
  citationNumber,
  contentsStale,
  crossReference,
  dateForm,
  deadlineOrder,
  deadlinePast,
  directiveUnknown,
  directiveUnused,
  documentNumber,
  doubledMark,
  effectiveDate,
  fairCompetition,
  foreignAbbreviation,
  halfWidthMark,
  headingPunctuation,
  impossibleFigure,
  indefiniteArticle,
  indicatorConflict,
  longClause,
  missingDimension,
  missingMechanism,
  missingPathway,
  missingSynergy,
  modalityMix,
  numberingLevel,
  numberingMark,
  numberingSequence,
  passive,
  pastedText,
  problemWithoutRemedy,
  rangeForm,
  readability,
  relativeReference,
  repeatedWord,
  requiredPart,
  simplify,
  softOnly,
  sumMismatch,
  targetWithoutDeadline,
  targetWithoutNumber,
  taskWithoutOwner,
  termVariant,
  thinDimension,
  unfilledSlot,
  unpairedMark,
]
