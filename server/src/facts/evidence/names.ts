import { isDigit, isLatin } from '../../text/document/characters.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { ClauseReading } from '../clause/clause-reading.ts'
import type { Named, NamedSense, Naming } from '../clause/fact.ts'
import { forceOf } from '../clause/force.ts'
import type { Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import { dimensionBit } from '../vocabulary/entry.ts'
import * as flag from '../vocabulary/word-flags.ts'

/** A short name in brackets after the thing it names: the Data Governance Board (Board), (the “Platform”), (NDL). */
const bracket =
  /\((?:the |hereinafter |referred to as )*[“"']?([A-Z][\w&-]{1,24}(?: [A-Z][\w&-]{1,24}){0,3}?)s?[”"']?\)/g
/** “Qualifying Project” means …; The term “covered model” means … */
const definition = /[“"]([A-Z][^”"]{2,48})[”"][^.;]{0,40}? means\b/
/** How far before its bracket the thing may begin. */
const thing = 80
/** How far into a definition the words that say what is defined may be. */
const definiens = 160

/** Returns the names that an English text gives to things of the framework's dimensions. */
export function namingsOf(text: string, clauses: readonly ClauseReading[]): Naming[] {
  const found: Naming[] = []
  const brackets = text.includes('(')
  for (const clause of clauses) {
    // A name without senses is dropped, unless the items that follow say what it is.
    if (clause.role === 'definition') {
      const part = text.slice(clause.start, clause.end)
      const match = definition.exec(part)
      const name = match?.[1]
      if (match === null || name === undefined) continue
      const from = clause.start + match.index + match[0].length
      const senses = sensesBetween(clause.tokens, from, from + definiens)
      if (senses.length > 0 || part.trimEnd().endsWith(':')) found.push({ name, senses })
    } else if (brackets && (clause.flags & flag.term) !== 0) addBracketed(found, text, clause)
  }
  return found
}

function addBracketed(found: Naming[], text: string, { start, end, tokens }: ClauseReading): void {
  const part = text.slice(start, end)
  if (!part.includes('(')) return
  for (const match of part.matchAll(bracket)) {
    const name = match[1]
    const at = start + match.index
    if (name === undefined) continue
    const senses = sensesBetween(tokens, nameStart(text, start, at, name), at)
    if (senses.length > 0) found.push({ name, senses })
  }
}

/**
 * Where the thing named by a bracket begins: at the capitalised words before it; for an abbreviation, one word back for
 * each of its letters.
 */
function nameStart(text: string, from: number, at: number, name: string): number {
  const before = text.slice(Math.max(from, at - thing), at)
  if (/^[A-Z]{2,}$/.test(name)) {
    let start = before.trimEnd().length
    for (let words = name.length; words > 0 && start > 0; words--) start = before.lastIndexOf(' ', start - 1)
    return at - before.length + Math.max(0, start)
  }
  const run = /(?:[A-Z][\w’'-]*(?: (?:of|and|for|on|the|&))* )+$/.exec(before)
  return at - (run?.[0].length ?? 0)
}

function sensesBetween(tokens: readonly Token[], from: number, to: number): NamedSense[] {
  const senses: NamedSense[] = []
  // Binary search: a clause can have many brackets.
  const first = partitionPoint(tokens.length, (index) => (tokens[index]?.start ?? from) < from)
  let last = first
  for (let token = tokens[last]; token !== undefined && token.start < to; token = tokens[++last]);
  const inside = tokens.slice(first, last).filter(({ end }) => end <= to)
  const domain = inside.some(hasDomain)
  for (const { entry } of inside) {
    for (const { dimension, element, strength, subtype } of entry.senses) {
      const institution = strength === 'bound' && (subtype === 'body' || subtype === 'rule') && domain
      if (!institution && (strength !== 'strong' || (entry.cues & cue.person) !== 0)) continue
      if (senses.every((one) => one.dimension !== dimension)) senses.push({ dimension, element })
    }
  }
  return senses
}

function hasDomain({ entry }: Token): boolean {
  return entry.domains.length > 0 || (entry.strongOf & matters) !== 0
}

const matters = dimensionBit.data | dimensionBit.compute | dimensionBit.algorithm

const article = /^(?:The|This|Each|Such|Any|An?|In|For|By) /
const oblique = / (?:by|with|to|from|of|through|in|under|for|at|on|via|and) (?:[a-z’'-]+ ){0,2}$/

/** Returns the names in clauses that commit: those that a predicate governs, and those who are to act. */
export function namedOf(text: string, clauses: readonly ClauseReading[]): Named[] {
  const found: Named[] = []
  for (const clause of clauses) {
    const { predicate } = clause
    if (predicate === null) continue
    for (let at = clause.start; at < clause.end; at++) {
      if (!isCapital(text.charCodeAt(at))) continue
      const end = capitalisedEnd(text, at, clause.end)
      if (end === at) continue
      addNamed(found, text, clause, predicate, at, end)
      at = end - 1
    }
  }
  return found
}

function addNamed(
  found: Named[],
  text: string,
  clause: ClauseReading,
  predicate: NonNullable<ClauseReading['predicate']>,
  from: number,
  end: number,
): void {
  const isSubject = predicate.rule === 'modal-verb' && end <= predicate.at && predicate.at - end <= 1
  if (!isSubject && end <= predicate.from) return
  const name = text.slice(from, end).replace(article, '')
  const start = end - name.length
  if (!isSubject && start < predicate.from) return
  const before = start > clause.start ? text.charAt(start - 1) : ''
  if (before === '(' || before === '“' || before === '"') return
  const isOblique = before === ' ' && oblique.test(text.slice(Math.max(clause.start, start - 40), start))
  found.push({
    name,
    clause: { start: clause.start, end: clause.end },
    term: { start, end },
    force: forceOf(clause, null),
    place: isSubject ? 'subject' : isOblique ? 'oblique' : 'object',
  })
}

/**
 * The end of the capitalised words, four at most, that begin at `start` and may form a name; `start` if there are none.
 */
function capitalisedEnd(text: string, start: number, limit: number): number {
  let end = start
  for (let words = 0; words < 4; words++) {
    const from = words === 0 ? start : end + 1
    if (words > 0 && text.charCodeAt(end) !== 0x20) break
    const next = from < limit ? capitalEnd(text, from, limit) : from
    if (next === from) break
    end = next
  }
  return end
}

/** The end of one such word: a capital, then letters, digits, _, & and hyphens, ending in a letter. */
function capitalEnd(text: string, start: number, limit: number): number {
  if (!isCapital(text.charCodeAt(start))) return start
  let end = start
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (isLatin(code)) end = at + 1
    else if (!isDigit(code) && code !== 0x5f && code !== 0x26 && code !== 0x2d) break
  }
  return end
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
