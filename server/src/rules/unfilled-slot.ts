import { findSlots } from '../fixes/slots.ts'
import type { Rule } from './rule.ts'

/** A slot of one of our templates still stands in the draft. */
export const unfilledSlot: Rule = {
  id: 'unfilled-slot',
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  messages: {
    unfilled: { zh: '{slot}尚未填写。', en: '{slot} is still to be filled in.' },
  },
  check: ({ draft }) =>
    findSlots(draft.text).map((span) => ({
      span,
      message: { key: 'unfilled', values: { slot: draft.text.slice(span.start, span.end) } },
      fixes: [],
    })),
}
