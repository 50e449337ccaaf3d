import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { SurveyFinding } from '../rules/rule.ts'
import type { Span } from '../text/document/span.ts'
import type { Splice } from '../text/document/splice.ts'
import { spansMoved } from './same-survey.ts'

/** Moves a finding; null if one of its places is lost. */
export type Carry = (finding: SurveyFinding) => SurveyFinding | null

/**
 * Returns the function that moves a finding from one version of a draft to the next, whose survey is the same but for
 * places within the blocks of the splice. The function returns the finding itself if it is in none of them, and null if
 * one of its places is no span of the survey: then the rule has to run again.
 */
export function carryAlong(
  { start, inserted }: Splice,
  before: readonly SurveyedBlock[],
  after: readonly SurveyedBlock[],
): Carry {
  const spans = new Map<number, ReadonlyMap<Span, Span>>()

  function spansOf(block: number): ReadonlyMap<Span, Span> {
    const known = spans.get(block)
    if (known) return known
    const [old, now] = [before[block], after[block]]
    const found = old && now ? spansMoved(old, now) : new Map<Span, Span>()
    spans.set(block, found)
    return found
  }

  const isTouched = (block: number): boolean => block >= start && block < start + inserted

  return (finding) => {
    const { block, span, related, fixes } = finding
    if (!isTouched(block) && !related?.some((one) => isTouched(one.block))) return finding
    let isLost = false
    const spanNow = (of: number, place: Span): Span => {
      if (!isTouched(of)) return place
      const now = spansOf(of).get(place)
      isLost ||= now === undefined
      return now ?? place
    }
    const moved: SurveyFinding = {
      ...finding,
      span: spanNow(block, span),
      ...(related && { related: related.map((one) => ({ ...one, span: spanNow(one.block, one.span) })) }),
      ...(fixes && {
        fixes: fixes.map((fix) => ({
          ...fix,
          edits: fix.edits.map((edit) => ({ ...edit, span: spanNow(block, edit.span) })),
        })),
      }),
    }
    return isLost ? null : moved
  }
}
