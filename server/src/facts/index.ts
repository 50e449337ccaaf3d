import type { Language } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import { segmentClauses } from '../text/clauses.ts'
import type { ContextKey } from '../text/context.ts'
import type { Role } from '../text/role.ts'
import { dutyCandidates } from './duties.ts'
import type { BlockFacts, Candidate } from './fact.ts'
import { withHeading } from './headings.ts'
import { institutionCandidates } from './institutions.ts'
import { namedOf, namingsOf } from './names.ts'
import { type Gate, objectCandidates } from './objects.ts'
import { readChineseClause } from './read-chinese.ts'
import { readEnglishClause } from './read-english.ts'
import type { ClauseReading } from './reading.ts'
import { type Token, tokenize } from './tokens.ts'
import { topicCandidates } from './topic.ts'

export type { BlockFacts, Candidate, Need } from './fact.ts'

const silent: BlockFacts = { candidates: [], leadIn: null, enterprise: [], clauses: 0, commitments: 0 }

/** The extractors, each from a clause to what it says of one matter. */
const extractors: readonly ((text: string, clause: ClauseReading, gate: Gate) => Candidate[])[] = [
  objectCandidates,
  institutionCandidates,
  dutyCandidates,
]

/** Sections in which a verb commits to nothing: they tell what is. */
const closedRoles: Readonly<Record<Language, readonly Role[]>> = { zh: ['background', 'problem'], en: ['background'] }

/**
 * What a block says by itself: a function of its prose, its kind, its context key and the language alone.
 * Spans are in the block's prose, in UTF-16 code units.
 */
export function extractFacts(
  block: Pick<Block, 'kind' | 'prose' | 'marker' | 'runIn'>,
  context: ContextKey,
  language: Language,
): BlockFacts {
  if (block.kind === 'contents') return silent
  const { text } = block.prose
  const clauses = readClauses(text, block.marker?.span.end ?? 0, language)
  const isHeading = block.kind === 'heading' || block.kind === 'title'
  const gate: Gate = {
    open:
      !isHeading &&
      (!closedRoles[language].includes(context.role) || (language === 'en' && clauses.some(({ headed }) => headed))) &&
      !(language === 'zh' && isBackground(clauses)),
    item:
      (block.kind === 'item' || block.marker !== null) && context.role !== 'definition' && !leads.test(text.slice(-8)),
  }
  const owned = ownedClauses(text, clauses)
  const later: Gate = { ...gate, item: false }
  const candidates: Candidate[] = []
  for (const [index, clause] of clauses.entries()) {
    // A lead-in speaks to the first clause of an item; those behind it stand by themselves.
    const own = index === 0 ? gate : later
    for (const extract of extractors) {
      for (const one of extract(text, clause, own)) {
        candidates.push(owned[index] && one.force === 'soft' ? { ...one, force: 'hard' } : one)
      }
    }
  }
  candidates.push(...topicCandidates(text, clauses, gate))
  if (isHeading) {
    const terms = candidates.map((one) => ({ ...one, needs: null, heading: true as const }))
    return { ...silent, candidates: terms, leadIn: block.kind === 'title' ? null : leadInOf(text, clauses) }
  }
  return {
    candidates: withHeading(candidates, block.runIn?.end ?? 0),
    leadIn: leadInOf(text, clauses),
    ...(language === 'en' ? { namings: namingsOf(text, clauses), named: gate.open ? namedOf(text, clauses) : [] } : {}),
    enterprise: gate.open ? enterpriseOf(clauses) : [],
    clauses: clauses.length,
    commitments: clauses.filter(({ commits, role }) => commits && role === 'open').length,
  }
}

/** A paragraph that tells what is, wherever it stands: two clauses in five, and two at least, are of background or problems. */
function isBackground(clauses: readonly ClauseReading[]): boolean {
  const told = clauses.filter(
    ({ role, headed, shapes }) =>
      role === 'background' ||
      (role === 'open' && !headed && (shapes.has('background') || shapes.has('past') || shapes.has('problem'))),
  ).length
  return told >= 2 && told >= clauses.length * 0.4
}

/** By clause: whether a bracket behind it, up to the next such bracket, names who answers for it (责任单位：…). */
function ownedClauses(text: string, clauses: readonly ClauseReading[]): boolean[] {
  const owned: boolean[] = []
  let owner = false
  for (let index = clauses.length - 1; index >= 0; index--) {
    owned[index] = owner
    const clause = clauses[index]
    if (clause !== undefined && '（('.includes(text.charAt(clause.start))) owner = clause.shapes.has('owner')
  }
  return owned
}

function readClauses(text: string, markerEnd: number, language: Language): ClauseReading[] {
  const tokens = tokenize(text, language)
  let next = 0
  return segmentClauses(text, language).map((clause) => {
    const inside: Token[] = []
    for (let token = tokens[next]; token !== undefined && token.start < clause.end; token = tokens[++next]) {
      if (token.start >= markerEnd) inside.push(token)
    }
    const span = {
      start: Math.max(clause.start, Math.min(markerEnd, clause.end)),
      end: trimEnd(text, clause.start, clause.end),
    }
    return language === 'zh'
      ? readChineseClause(text, span, inside)
      : readEnglishClause(text, span, inside, clause.start === 0)
  })
}

/** It leads into what follows. */
const leads = /[:：][”"]?\s{0,8}$/

function leadInOf(text: string, clauses: readonly ClauseReading[]): BlockFacts['leadIn'] {
  if (!leads.test(text.slice(-8))) return null
  const last = clauses.at(-1)
  if (last === undefined || !last.commits || last.role !== 'open') return { verb: null }
  const verbs = last.phrases.flatMap(({ tokens }) => tokens).filter(({ verb }) => verb)
  const modal = last.phrases.flatMap(({ tokens }) => tokens).find(({ token }) => token.entry.verb === 'modal')
  return { verb: (verbs.at(-1) ?? modal)?.token.entry.text ?? null }
}

function enterpriseOf(clauses: readonly ClauseReading[]): string[] {
  const measures = new Set<string>()
  for (const { phrases, role } of clauses) {
    if (role !== 'open') continue
    for (const { tokens } of phrases) {
      for (const { token, commitment } of tokens) {
        if (commitment !== null) for (const measure of token.entry.enterprise) measures.add(measure)
      }
    }
  }
  return [...measures]
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}
