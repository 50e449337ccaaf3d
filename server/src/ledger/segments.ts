import type { OwnerGroup } from '../facts/particulars/owner-group.ts'
import type { Span } from '../text/document/span.ts'

/** A part of a block for which the same bodies are responsible. Spans are in the prose. */
export interface Segment extends Span {
  /** The end of what is to be done, before the note that names who does it. */
  readonly textEnd: number
  readonly groups: readonly OwnerGroup[]
}

/**
 * Cuts the prose of a block, from `from` on, where others become responsible: behind each note; without notes, at the
 * sentences that name somebody else.
 */
export function segmentsOf(text: string, from: number, groups: readonly OwnerGroup[]): Segment[] {
  const notes = groups.filter(({ form }) => form === 'note')
  return notes.length > 0 ? byNotes(text, from, notes, groups) : bySentences(text, from, groups)
}

function byNotes(text: string, from: number, notes: readonly OwnerGroup[], all: readonly OwnerGroup[]): Segment[] {
  const segments: Segment[] = []
  let start = from
  let next = 0
  for (const note of notes) {
    if (note.start < start) continue
    const last = segments.at(-1)
    if (last !== undefined && !hasWords(text, start, note.start))
      segments[segments.length - 1] = { ...last, end: note.end, groups: [...last.groups, note] }
    else segments.push({ start, textEnd: note.start, end: note.end, groups: [note] })
    start = note.end
  }
  if (!hasWords(text, start, text.length)) return segments
  while (next < all.length && (all[next]?.start ?? start) < start) next++
  segments.push({ start, textEnd: text.length, end: text.length, groups: all.slice(next) })
  return segments
}

function bySentences(text: string, from: number, groups: readonly OwnerGroup[]): Segment[] {
  const segments: Segment[] = []
  let start = from
  let own: OwnerGroup[] = []
  for (const group of groups) {
    const begins = sentenceStart(text, start, group.start)
    if (begins > start && hasWords(text, start, begins)) {
      segments.push({ start, textEnd: begins, end: begins, groups: own })
      start = begins
      own = []
    }
    own.push(group)
  }
  segments.push({ start, textEnd: text.length, end: text.length, groups: own })
  return segments
}

const longestSentence = 600

/** The start of the sentence at `at`, not before `from`. */
function sentenceStart(text: string, from: number, at: number): number {
  for (let start = at; start > from && at - start < longestSentence; start--) {
    const before = text.charAt(start - 1)
    if (before === '。' || before === '；') return start
    if (before === ' ' && /[.;]/.test(text.charAt(start - 2))) return start
  }
  return from
}

function hasWords(text: string, from: number, to: number): boolean {
  return (text.slice(from, to).match(/\p{L}/gu)?.length ?? 0) >= 4
}
