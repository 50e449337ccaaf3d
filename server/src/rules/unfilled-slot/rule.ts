import { findSlots } from '../../fixes/templates/slots.ts'
import type { BlockRule, RuleFinding } from '../rule.ts'

/** A slot of one of our templates still stands in the draft. */
export const unfilledSlot: BlockRule = {
  id: 'unfilled-slot',
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  messages: {
    unfilled: { zh: '{slot}尚未填写。', en: '{slot} is still to be filled in.' },
  },
  check({ prose: { text } }) {
    const slots = findSlots(text)
    if (slots.length === 0) return none
    return slots.map((span) => ({
      span,
      message: { key: 'unfilled', values: { slot: text.slice(span.start, span.end) } },
      remedies: [],
    }))
  },
}

const none: readonly RuleFinding[] = []
