import type { Analysis } from '../../../engine/analyzer.ts'
import { type AnnexMention, annexNumber } from '../../../facts/particulars/annex-mentions.ts'
import { annexesOf } from '../../../facts/particulars/annex-register.ts'
import { touches } from '../../../text/document/span.ts'

/** Where an annex of a draft begins. */
export interface AnnexHead {
  /** As `annexNumber` has it. */
  readonly number: string
  readonly block: number
}

/** The annexes that a Chinese draft has, in order. Those of an English one are provisions. */
export function annexHeads({ draft, surveyed }: Pick<Analysis, 'draft' | 'surveyed'>): readonly AnnexHead[] {
  if (draft.language !== 'zh') return []
  return annexesOf(surveyed).present.map(({ block, line }) => ({ number: annexNumber(line.number), block }))
}

/** The annex that a line of the list after the body announces at an offset of its prose: 1.任务清单. */
export function announcedAnnexAt(
  { surveyed }: Pick<Analysis, 'surveyed'>,
  block: number,
  at: number,
): AnnexMention | null {
  const isLine = surveyed[block]?.particulars.annexes?.some(({ span }) => touches(span, at))
  if (!isLine) return null
  const found = annexesOf(surveyed).announced.find(
    ({ block: own, line: { span } }) => own === block && touches(span, at),
  )
  return found ? { span: found.line.span, number: annexNumber(found.line.number) } : null
}
