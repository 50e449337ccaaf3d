import { findSlots } from '../fixes/slots.ts'
import type { BlockRule } from './rule.ts'

/** A slot of one of our templates still stands in the draft. */
export const unfilledSlot: BlockRule = {
  id: 'unfilled-slot',
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  messages: {
    unfilled: { zh: '{slot}尚未填写。', en: '{slot} is still to be filled in.' },
  },
  check: ({ prose: { text } }) =>
    findSlots(text).map((span) => ({
      span,
      message: { key: 'unfilled', values: { slot: text.slice(span.start, span.end) } },
      mends: [],
    })),
}
