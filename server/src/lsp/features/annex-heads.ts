import type { Analysis } from '../../engine/analyzer.ts'
import { annexNumber } from '../../facts/particulars/annex-mentions.ts'
import { annexesOf } from '../../facts/particulars/annex-register.ts'

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
