import { Cue, type Cues } from '../../facts/cues/cue.ts'
import { colleagueNotes } from '../../facts/evidence/colleague-notes.ts'
import { findSlots } from '../../fixes/templates/slots.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { isVerbatim } from '../../text/prose/prose.ts'
import { blanksOf } from '../blanks.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'
import { typedSlots } from '../typed-slots.ts'

/**
 * A slot of one of our templates has not been filled in, a place that the writer left open (XX%, [TBC]), or a note to a
 * colleague that still stands in the draft.
 */
export const unfilledSlot: BlockRule = {
  id: 'unfilled-slot',
  nameZh: '占位未填',
  summary: {
    zh: '牵头单位、时限、指标等占位（【牵头单位】、XX%）没有填写，或者留有写给同事的话。',
    en: 'A slot has not been filled in (【lead agency】, XX%, [TBC]), or a note to a colleague is left.',
  },
  scope: 'block',
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    unfilled: { zh: '{slot}尚未填写。', en: '{slot} has not been filled in.' },
    open: { zh: '“{slot}”是占位，尚未填写。', en: '“{slot}” stands for something that has not been filled in.' },
    note: {
      zh: '“{slot}”是起草中的备忘，不是正文，印发前应当处理并删去。',
      en: '“{slot}” is a note among those who draft, not text: settle it and take it out.',
    },
  },
  check({ block, language, cues }) {
    const mayBeNoted = (cues & ofNotes[language]) !== 0
    if (!mayBeNoted && (cues & ofBlanks[language]) === 0) return none
    const { text } = block.prose
    const isContents = block.kind === 'contents'
    const inserted = findSlots(text)
    const notes = isContents || !mayBeNoted ? none : colleagueNotes(text, language)
    const blanks = isContents ? none : blanksOf(text, language, block.kind === 'row')
    const verbatim = blanks.filter((blank) => isVerbatim(block.prose, blank))
    const typed = isContents || !mayBeNoted ? verbatim : [...typedSlots(text, language), ...verbatim]
    if (inserted.length === 0 && typed.length === 0 && notes.length === 0) return none
    const isNoted = (slot: Span): boolean => notes.some(({ start, end }) => start <= slot.start && slot.end <= end)
    return [
      ...inserted.map((span) => findingOf('unfilled', text, span)),
      ...typed
        .filter((slot) => !isNoted(slot))
        .map(({ start, end, isDate }): BlockFinding => {
          const found = findingOf('open', text, { start, end })
          return isDate ? { ...found, severity: 'information' } : found
        }),
      ...notes.map((span) => findingOf('note', text, span)),
    ].sort((a, b) => a.span.start - b.span.start)
  },
}

function findingOf(key: string, text: string, span: Span): BlockFinding {
  return { span, message: { key, values: { slot: shortened(text.slice(span.start, span.end)) } }, remedies: [] }
}

/** A long note is told by how it begins. */
function shortened(slot: string): string {
  return slot.length <= 40 ? slot : `${slot.slice(0, 36)}…${slot.slice(-1)}`
}

const none: readonly never[] = []
/** English ones have no round brackets. */
const ofBlanks: Readonly<Record<Language, Cues>> = {
  zh: Cue.squareBracket | Cue.roundBracket | Cue.underscore | Cue.leftOpen,
  en: Cue.squareBracket | Cue.underscore,
}
/** Of notes to colleagues and of what stands for a figure. */
const ofNotes: Readonly<Record<Language, Cues>> = {
  zh: ofBlanks.zh | Cue.placeholder,
  en: Cue.squareBracket | Cue.placeholder,
}
