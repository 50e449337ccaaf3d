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

const english = /^(?:Annex|Appendix|Schedule|ANNEX|APPENDIX|SCHEDULE)\s(\d{1,2}|[A-Z]|[IVX]{1,5})\b/

/** The annexes that a draft has, in order. */
export function annexHeads({ draft, surveyed }: Pick<Analysis, 'draft' | 'surveyed'>): readonly AnnexHead[] {
  if (draft.language === 'zh')
    return annexesOf(surveyed).present.map(({ block, line }) => ({ number: annexNumber(line.number), block }))
  return draft.blocks.flatMap(({ kind, prose }, block) => {
    const number = kind === 'heading' || kind === 'title' ? english.exec(prose.text)?.[1] : undefined
    return number === undefined ? [] : [{ number, block }]
  })
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
