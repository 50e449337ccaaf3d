import { findSlots } from '../../fixes/templates/slots.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** A slot of one of our templates has not been filled in. */
export const unfilledSlot: BlockRule = {
  id: 'unfilled-slot',
  nameZh: '占位未填',
  summary: {
    zh: '插入的条款中仍有牵头单位、时限等占位没有填写。',
    en: 'A slot of an inserted clause, such as the lead agency, has not been filled in.',
  },
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    unfilled: { zh: '{slot}尚未填写。', en: '{slot} has not been filled in.' },
  },
  check({ block }) {
    const { text } = block.prose
    const slots = findSlots(text)
    if (slots.length === 0) return none
    return slots.map((span) => ({
      span,
      message: { key: 'unfilled', values: { slot: text.slice(span.start, span.end) } },
      remedies: [],
    }))
  },
}

const none: readonly BlockFinding[] = []
