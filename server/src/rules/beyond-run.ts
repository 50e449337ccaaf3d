import type { StatedReference } from '../facts/particulars/references.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import { outermostRun } from '../text/provisions/outermost-run.ts'
import { numberKey } from '../text/provisions/provisions.ts'
import { resolveReference } from '../text/provisions/resolve-reference.ts'
import type { Survey } from './survey.ts'

/**
 * True if an English draft numbers its sections or paragraphs “1.”, “2.”, “3.” from its beginning to its end, and ends
 * before the one that is named. One that is not said to be its own must follow closely, or end a range that begins in it,
 * as points must. What has a heading is no paragraph; of many sections one may be read as an item all the same.
 */
export function isBeyondRun(
  { steps, inherited, target, endsRange }: StatedReference,
  before: StatedReference | undefined,
  block: number,
  { provisions, blocks, language }: Survey,
): boolean {
  const [step] = steps
  if (language !== 'en' || !step || step.letters || inherited.length > 0 || target === 'here') return false
  const isOfPoints = endsRange && step.unit === 'subsection' && /^points?\b/i.test(before?.words ?? '')
  if (steps[1]?.after === 'point' || !(step.unit === 'section' || step.unit === 'paragraph' || isOfPoints)) return false
  const scope = provisions.scopeOf[block] ?? 0
  if (provisions.numbered.has(numberKey(scope, 'section', 1))) return false
  const run = outermostRun(scope, provisions)
  const last = run.length
  if (last === 0 || step.number <= last) return false
  const headed = run.filter((index) => isHeaded(blocks[provisions.list[index]?.block ?? -1]))
  if (step.unit !== 'section' && headed.length > last / 2) return false
  if (target === 'own') return true
  if (step.unit === 'section' && headed.length < share * last) return false
  const isNear = last >= fewest && step.number <= last + nearest
  const isBegun = endsRange && before !== undefined && resolveReference(before, block, provisions).failed < 0
  return (isNear && !isOfPoints) || isBegun
}

const fewest = 4
/** The share of sections that must have a heading. */
const share = 0.9
const nearest = 3

/** A run-in heading gives a paragraph a level. */
function isHeaded(block: SurveyedBlock | undefined): boolean {
  return block?.kind === 'heading' || (block?.kind === 'paragraph' && block.level > 0)
}
