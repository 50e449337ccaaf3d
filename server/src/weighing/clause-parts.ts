import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'

/** A part of a clause, in the prose. `isConceded`: “but” or a similar word introduces the next part. */
export interface ClausePart extends Span {
  readonly isConceded: boolean
}

/**
 * Returns the parts of a clause that each say something by themselves: 算力供给不足 | 高端人才短缺; computing power is
 * scarce | firms cannot hire. Joining words are left out. Empty if the clause is a single part. A part that only states
 * a consequence (难以满足需要) is left out.
 */
export function partsOf(text: string, clause: Span, language: Language): ClausePart[] {
  const parts = language === 'zh' ? chineseParts(text, clause) : englishParts(text, clause)
  const [first] = parts
  // A single part that covers the whole clause except marks.
  if (parts.length < 2 && (first === undefined || !/[，,；;]/.test(text.slice(first.end, clause.end - 1)))) return []
  if (parts.length > mostParts) return []
  return parts.map((part, index) => {
    const next = parts[index + 1]
    return { ...part, isConceded: next !== undefined && conceding.test(text.slice(part.end, next.start)) }
  })
}

/** No sentence has more parts; a list of figures may. */
const mostParts = 24

function chineseParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  for (let at = start; at < end; ) {
    let until = at
    while (until < end && !isComma(text.charCodeAt(until))) until++
    for (const span of members(text, { start: at, end: until })) {
      const part = trimmed(text, span, joiningZh, summing)
      if (part !== null && !consequence.test(text.slice(part.start, part.start + 4))) parts.push(part)
    }
    at = until + 1
  }
  return parts
}

/** Splits a list of problems (存在人才匮乏、数据封闭等问题) into its members, if each is a phrase and not a word. */
function members(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  if (!words.includes('、') || !listing.test(words)) return [span]
  const found: Span[] = []
  let at = span.start
  for (const member of words.split('、')) {
    if (member.replace(joiningZh, '').length < shortest) return [span]
    found.push({ start: at, end: at + member.length })
    at += member.length + 1
  }
  return found
}

const listing = /(?<!是否)存在|面临|等(?:突出)?(?:问题|困难|短板|不足|挑战)/
/** In characters. */
const shortest = 4

function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c || code === 0xff1b || code === 0x3b
}

const consequence = /^(?:难以|无法|不能|影响|制约|导致|造成|致使|使得|从而|进而|因而|阻碍)/
const conceding = /但|然而|不过|\b(?:but|however|yet)\b/i
/** The end of a list of problems. */
const summing = /等(?:突出)?(?:问题|困难|短板|不足|挑战)$/
const joiningZh =
  /^(?:(?:但|也|还|仍|依然|普遍|主要)*存在|但是|但|然而|不过|而且|同时|此外|另外|一是|二是|三是|四是|五是|[，,；;：:。！？\s])+/

/** Splits an English clause at commas and conjunctions that have a finite verb on either side. */
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
  const part = trimmed(text, span, joiningEn, null)
  if (part !== null) parts.push(part)
}

const joints = /,? (?:and|but|while|whereas|although|because|yet) |[,;] /gi
const finite =
  /\b(?:is|are|was|were|has|have|had|can|cannot|could|does|do|did|will|would|may|lacks?|faces?|remains?|needs?)\b|n['’]t\b/i
/** The beginning of a clause: a subject of a few words and its verb. */
const finiteSoon =
  /^(?:[^\s,;]+ ){1,6}?(?:is|are|was|were|has|have|had|can|cannot|could|does|do|did|will|would|may|lacks?|faces?|remains?|needs?|says?)\b/i
const soon = 80
const joiningEn = /^(?:(?:and|but|while|whereas|although|however|yet)\b|[,;:\s])+/i

/**
 * The span without marks and spaces at its ends and without the words that join it to the part before; null if nothing
 * is left.
 */
function trimmed(text: string, { start, end }: Span, joining: RegExp, summing: RegExp | null): Span | null {
  let until = end
  while (until > start && /[\s\p{P}]/u.test(text.charAt(until - 1))) until--
  if (summing !== null) until -= summing.exec(text.slice(Math.max(start, until - 8), until))?.[0].length ?? 0
  const from = start + (joining.exec(text.slice(start, until))?.[0].length ?? 0)
  return from < until ? { start: from, end: until } : null
}
