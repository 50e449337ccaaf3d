import { emptyPack, type Pack } from '../framework/pack.ts'
import type { Language } from '../framework/types.ts'
import { clausesBetween } from '../text/clauses/clauses.ts'
import type { Block } from '../text/model/block.ts'
import type { ContextKey } from '../text/model/context.ts'
import type { Role } from '../text/model/role.ts'
import { readChineseClause } from './chinese/read-chinese.ts'
import type { ClauseReading } from './clause/clause-reading.ts'
import type { BlockFacts, Candidate, CommitContext } from './clause/fact.ts'
import { between, scan } from './clause/tokens.ts'
import { readEnglishClause } from './english/read-english.ts'
import { addDuties } from './evidence/duties.ts'
import { entryOf, orders } from './evidence/entries.ts'
import { firmMeasures } from './evidence/firms.ts'
import { addInstitutions } from './evidence/institutions.ts'
import { namedOf, namingsOf } from './evidence/names.ts'
import * as cue from './vocabulary/cue.ts'
import * as flag from './vocabulary/word-flags.ts'

export type { BlockFacts, Candidate, Need } from './clause/fact.ts'

const silent: BlockFacts = { leadIn: null, enterprise: [], clauses: 0, commitments: 0 }

/** Sections in which a verb commits to nothing, because they describe what is. */
const closedRoles: Readonly<Record<Language, readonly Role[]>> = { zh: ['background', 'problem'], en: ['background'] }

export type ReadableBlock = Pick<Block, 'kind' | 'prose' | 'marker' | 'runIn' | 'bars' | 'length'>

/** What a block says by itself, with the readings of its clauses, which are too large to keep. */
export interface BlockReading {
  readonly facts: BlockFacts
  /** In the order of the prose. */
  readonly clauses: readonly ClauseReading[]
  /** By clause. */
  readonly candidates: readonly (readonly Candidate[])[]
}

/**
 * Reads a block by itself. The result depends only on its prose, its kind, its context key, the language and
 * the pack. Spans are in the block's prose, in UTF-16 code units.
 */
export function readBlock(
  block: ReadableBlock,
  context: ContextKey,
  language: Language,
  pack: Pack = emptyPack,
): BlockReading {
  if (block.kind === 'contents') return { facts: silent, clauses: [], candidates: [] }
  const { text } = block.prose
  const leading = leads.test(text.slice(-8))
  const clauses = readClauses(text, block.marker?.span.end ?? 0, language, leading, pack)
  const isHeading = block.kind === 'heading' || block.kind === 'title'
  const gate: CommitContext = {
    open:
      !isHeading &&
      (!closedRoles[language].includes(context.role) || (language === 'en' && clauses.some(({ headed }) => headed))) &&
      !(language === 'zh' && isBackground(clauses)),
    item: (block.kind === 'item' || block.marker !== null) && context.role !== 'definition' && !leading,
  }
  const candidates = candidatesOf(text, clauses, gate)
  if (isHeading) {
    const leadIn = leading && block.kind !== 'title' ? leadInOf(clauses) : null
    return { facts: { ...silent, leadIn }, clauses, candidates }
  }
  const entry = entryOf(block, clauses, context)
  const counted =
    entry === null
      ? clauses
      : clauses.filter(({ start, end }) => entry === 'term' && orders(text.slice(start, end), language))
  const facts = factsOf(text, language, clauses, counted, gate, leading)
  return { facts: entry === null ? facts : { ...facts, entry }, clauses, candidates }
}

/** `counted`: the clauses that may be measures. `leading`: the block leads into a list. */
function factsOf(
  text: string,
  language: Language,
  clauses: readonly ClauseReading[],
  counted: readonly ClauseReading[],
  gate: CommitContext,
  leading: boolean,
): BlockFacts {
  return {
    leadIn: leading ? leadInOf(clauses) : null,
    ...(language === 'en' ? { namings: namingsOf(text, clauses), named: gate.open ? namedOf(text, counted) : [] } : {}),
    enterprise: gate.open ? enterpriseOf(text, language, counted) : [],
    clauses: clauses.length,
    commitments: clauses.reduce((count, { commits, role }) => (commits && role === 'open' ? count + 1 : count), 0),
  }
}

/** The candidates of each clause. */
function candidatesOf(text: string, clauses: readonly ClauseReading[], gate: CommitContext): (readonly Candidate[])[] {
  // A lead-in governs only the first clause of an item.
  const later: CommitContext = { ...gate, item: false }
  let found: Candidate[] = []
  return clauses.map((clause, index) => {
    const own = index === 0 ? gate : later
    addInstitutions(found, text, clause, own)
    addDuties(found, text, clause, own)
    // Most clauses have none.
    if (found.length === 0) return none
    const all = found
    found = []
    return all
  })
}

const none: readonly Candidate[] = []

/**
 * True for a paragraph that describes what is, in any section: at least two clauses, and two in five, are about
 * background or problems.
 */
function isBackground(clauses: readonly ClauseReading[]): boolean {
  let narrated = 0
  for (const { role, headed, cues } of clauses)
    if (role === 'background' || (role === 'open' && !headed && (cues & narrating) !== 0)) narrated++
  return narrated >= 2 && narrated >= clauses.length * 0.4
}

const narrating = cue.background | cue.past | cue.problem

/** `leading`: the block leads into a list. */
function readClauses(
  text: string,
  markerEnd: number,
  language: Language,
  leading: boolean,
  pack: Pack,
): ClauseReading[] {
  const { tokens, marks } = scan(text, language, pack)
  const clauses: ClauseReading[] = []
  let next = 0
  let first = 0
  let defines = false
  for (const clause of clausesBetween(text, language, marks)) {
    const start = Math.max(clause.start, Math.min(markerEnd, clause.end))
    while ((tokens[next]?.start ?? start) < start) next++
    const from = next
    while ((tokens[next]?.start ?? clause.end) < clause.end) next++
    while ((marks[first] ?? start) < start) first++
    const span = { start, end: trimEnd(text, clause.start, clause.end) }
    const inside = between(tokens, from, next)
    const places = { places: marks, first }
    // The verb of the last clause before a list is always needed.
    const standing = { first: clause.start === 0, whole: leading && clause.end === text.length, defines }
    const read = (language === 'zh' ? readChineseClause : readEnglishClause)(text, span, inside, places, standing)
    defines = read.role === 'definition'
    clauses.push(read)
  }
  return withOwners(text, clauses)
}

/** Also marks clauses as owned if the next bracket after them names who is responsible (责任单位：…). */
function withOwners(text: string, clauses: ClauseReading[]): ClauseReading[] {
  let owner = false
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index]
    if (clause === undefined) break
    if (owner && !clause.owner) clauses[index] = { ...clause, owner }
    const code = text.charCodeAt(clause.start)
    if (code === 0xff08 || code === 0x28) owner = (clause.cues & cue.owner) !== 0
  }
  return clauses
}

/** Matches the end of a block that leads into what follows. */
const leads = /[:：][”"]?\s{0,8}$/

function leadInOf(clauses: readonly ClauseReading[]): BlockFacts['leadIn'] {
  const last = clauses.at(-1)
  if (last === undefined || !last.commits || last.role !== 'open') return { verb: null }
  const said = last.tokens.findLast(({ verb }) => verb) ?? last.tokens.find(({ entry }) => entry.verb === 'modal')
  return { verb: said?.entry.text ?? null }
}

/** The measures of the enterprise pathway: by words for firms of a kind that a verb governs, and by plain words. */
function enterpriseOf(text: string, language: Language, clauses: readonly ClauseReading[]): readonly string[] {
  const measures = clauses.flatMap((clause) => {
    const { tokens, role, flags } = clause
    if (role !== 'open') return noMeasures
    const plain = firmMeasures(text, clause, language)
    if ((flags & flag.enterprise) === 0) return plain
    return [
      ...tokens.flatMap(({ entry, commitment }) => (commitment === null ? noMeasures : entry.enterprise)),
      ...plain,
    ]
  })
  return measures.length === 0 ? noMeasures : [...new Set(measures)]
}

const noMeasures: readonly string[] = []

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}
