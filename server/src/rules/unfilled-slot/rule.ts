import { findSlots } from '../../fixes/templates/slots.ts'
import type { Span } from '../../text/document/span.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'
import { typedSlots } from '../typed-slots.ts'

/** A slot of one of our templates has not been filled in, or a place that the writer left open: XX%, [TBC]. */
export const unfilledSlot: BlockRule = {
  id: 'unfilled-slot',
  nameZh: '占位未填',
  summary: {
    zh: '牵头单位、时限、指标等占位（【牵头单位】、XX%）没有填写。',
    en: 'A slot has not been filled in: 【lead agency】, XX%, [TBC].',
  },
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    unfilled: { zh: '{slot}尚未填写。', en: '{slot} has not been filled in.' },
    open: { zh: '“{slot}”是占位，尚未填写。', en: '“{slot}” stands for something that has not been filled in.' },
  },
  check({ block, language }) {
    const { text } = block.prose
    const inserted = findSlots(text)
    const typed = block.kind === 'contents' ? [] : typedSlots(text, language)
    if (inserted.length === 0 && typed.length === 0) return none
    return [
      ...inserted.map((span): BlockFinding => ({ span, message: messageOf('unfilled', text, span), remedies: [] })),
      ...typed.map(({ start, end, isDate }): BlockFinding => {
        const span = { start, end }
        const found = { span, message: messageOf('open', text, span), remedies: [] }
        return isDate ? { ...found, severity: 'information' } : found
      }),
    ].sort((a, b) => a.span.start - b.span.start)
  },
}

function messageOf(key: string, text: string, { start, end }: Span): BlockFinding['message'] {
  return { key, values: { slot: text.slice(start, end) } }
}

const none: readonly BlockFinding[] = []
