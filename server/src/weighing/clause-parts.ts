import type { Language } from '../framework/types.ts'
import type { Span } from '../text/span.ts'

/** A part of a clause; `isConceded`: what follows begins with but. In the prose. */
export interface ClausePart extends Span {
  readonly isConceded: boolean
}

/**
 * The parts of a clause that say something each by itself: 算力供给不足 | 高端人才短缺; computing power is scarce | firms cannot hire.
 * Without the words that join them; none where the clause is one. What only tells to what a part leads (难以满足需要) is no part.
 */
export function partsOf(text: string, clause: Span, language: Language): ClausePart[] {
  const parts = language === 'zh' ? chineseParts(text, clause) : englishParts(text, clause)
  if (parts.length < 2) return []
  return parts.map((part, index) => {
    const next = parts[index + 1]
    return { ...part, isConceded: next !== undefined && conceding.test(text.slice(part.end, next.start)) }
  })
}

function chineseParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  for (let at = start; at < end; ) {
    let until = at
    while (until < end && !isComma(text.charCodeAt(until))) until++
    const part = trimmed(text, { start: at, end: until }, joiningZh)
    if (part !== null && !consequence.test(text.slice(part.start, part.start + 4))) parts.push(part)
    at = until + 1
  }
  return parts
}

function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c || code === 0xff1b || code === 0x3b
}

const consequence = /^(?:难以|无法|不能|影响|制约|导致|造成|致使|使得|从而|进而|因而|阻碍)/
const conceding = /但|然而|不过|\b(?:but|however|yet)\b/i
const joiningZh = /^(?:但是|但|然而|不过|而且|同时|此外|另外|一是|二是|三是|四是|五是|[，,；;：:。！？\s])+/

/** English: at commas and conjunctions that have a finite verb on either side. */
function englishParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  let last = start
  let hasVerb = false
  for (const { 0: joint, index } of text.slice(start, end).matchAll(joints)) {
    const at = start + index
    hasVerb ||= finite.test(text.slice(last, at))
    last = at
    if (!hasVerb || !finiteSoon.test(text.slice(at + joint.length, Math.min(end, at + joint.length + soon)))) continue
    addPart(text, { start: from, end: at }, parts)
    from = at + joint.length
    hasVerb = false
  }
  addPart(text, { start: from, end }, parts)
  return parts
}

function addPart(text: string, span: Span, parts: Span[]): void {
  const part = trimmed(text, span, joiningEn)
  if (part !== null) parts.push(part)
}

const joints = /,? (?:and|but|while|whereas|although|because|yet) |[,;] /gi
const finite =
  /\b(?:is|are|was|were|has|have|had|can|cannot|could|does|do|did|will|would|may|lacks?|faces?|remains?|needs?)\b|n['’]t\b/i
/** What a clause begins with: a subject of a few words and its verb. */
const finiteSoon =
  /^(?:[^\s,;]+ ){1,6}?(?:is|are|was|were|has|have|had|can|cannot|could|does|do|did|will|would|may|lacks?|faces?|remains?|needs?|says?)\b/i
const soon = 80
const joiningEn = /^(?:(?:and|but|while|whereas|although|however|yet)\b|[,;:\s])+/i

/** Without marks and spaces at its ends, and without what joins it to the part before; null where nothing is left. */
function trimmed(text: string, { start, end }: Span, joining: RegExp): Span | null {
  let until = end
  while (until > start && /[\s\p{P}]/u.test(text.charAt(until - 1))) until--
  const from = start + (joining.exec(text.slice(start, until))?.[0].length ?? 0)
  return from < until ? { start: from, end: until } : null
}
