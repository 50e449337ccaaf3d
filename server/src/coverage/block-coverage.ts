import type { BlockFacts, Candidate } from '../facts/fact.ts'
import type { Genre, Language } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import { type Prose, toSourceSpan } from '../text/prose.ts'
import type { BlockEvidence, CoveredBlock, Subject } from './coverage.ts'
import { problemsOf } from './problem-points.ts'
import { joinedMeasures, joinsByWords } from './synergy.ts'

/** What of the draft settles what the facts of a block leave open. */
export interface Circumstances {
  readonly grounds: Grounds
  /** The verb of the paragraph that leads into the block. */
  readonly lead: string | null
  /** Measures on things that the draft has a name of its own for. */
  readonly named: readonly Candidate[]
}

/** What a draft's subject and genre settle of that which facts leave open: the needs that they meet, as bits. */
export type Grounds = number

export function groundsOf(subject: Subject, genre: Genre): Grounds {
  // In a plan or measures, a mechanism that does not say whose it is may be any (finance, prizes); in a regulation it is the subject's.
  const ofSubject = genre !== 'measures' && suppliers.subject.includes(subject)
  return (
    (ofSubject ? bitOf.subject : 0) |
    (suppliers.ai.includes(subject) ? bitOf.ai : 0) |
    (suppliers.data.includes(subject) ? bitOf.data : 0)
  )
}

const suppliers: Readonly<Record<'subject' | 'ai' | 'data', readonly Subject[]>> = {
  subject: ['ai', 'algorithm', 'data'],
  ai: ['ai', 'algorithm'],
  data: ['data'],
}
const bitOf = { subject: 1, ai: 2, data: 4 }

/** What a block says of the framework. */
export class BlockCoverage implements CoveredBlock {
  /** In the order of the text; one for each clause, dimension and element, a measure before a mention. */
  readonly candidates: readonly Candidate[]
  /** Measures of the enterprise pathway. */
  readonly enterprise: readonly string[]
  /** How often it joins data, compute and algorithms. */
  readonly joined: number
  /** The facts of the block leave something to the draft's subject and genre. */
  readonly restsOnGrounds: boolean
  /** What it counts as, kept for the tally. */
  places: readonly number[] | null = null
  private readonly prose: Prose
  private found: readonly BlockEvidence[] | null = null
  private byWords: boolean | null = null
  /** By the grounds on which they rest: what the block says on others. */
  private settlements: Map<Grounds, BlockCoverage> | null = null

  constructor(prose: Prose, candidates: readonly Candidate[], enterprise: readonly string[], restsOnGrounds = false) {
    this.prose = prose
    this.candidates = candidates
    this.enterprise = enterprise
    this.joined = joinedMeasures(candidates)
    this.restsOnGrounds = restsOnGrounds
  }

  get evidence(): readonly BlockEvidence[] {
    this.found ??= this.candidates.map((candidate) => evidenceOf(this.prose, candidate))
    return this.found
  }

  /**
   * What the same block says on other grounds, all else as it was. Kept: who writes a title has the draft be about one thing,
   * another, and the first again within a few keystrokes, and hundreds of blocks rest on it.
   */
  on(grounds: Grounds, from: Grounds, cover: () => BlockCoverage): BlockCoverage {
    this.settlements ??= new Map([[from, this]])
    let settled = this.settlements.get(grounds)
    if (settled === undefined) {
      settled = cover()
      settled.settlements = this.settlements.set(grounds, settled)
    }
    return settled
  }

  /** Whether a clause that commits to data, compute or algorithms joins it to another of the three by its words. */
  joinsByWords(language: Language): boolean {
    this.byWords ??= this.candidates.some((one) => joinsByWords(this.prose.text, one, language))
    return this.byWords
  }
}

const silent = new BlockCoverage({ text: '', map: [0, 0] }, [], [])

/** What a block says of the framework: what its facts leave open is settled by the draft's subject and by what leads into it. */
export function coverBlock(
  { kind, prose }: Block,
  { candidates, enterprise }: BlockFacts,
  around: Circumstances,
): BlockCoverage {
  const { named } = around
  if (kind === 'heading' || kind === 'title' || candidates.length + named.length === 0)
    return enterprise.length === 0 ? silent : new BlockCoverage(prose, [], enterprise)
  const rests = candidates.some(restsOnGrounds)
  const [only] = candidates
  if (only && candidates.length === 1 && named.length === 0)
    return new BlockCoverage(prose, [settle(only, around)], enterprise, rests)
  const settled = withoutHeading(candidates.map((candidate) => settle(candidate, around)))
  settled.push(...named)
  if (!isInOrder(settled)) settled.sort(byClause)
  return new BlockCoverage(prose, unique(settled), enterprise, rests)
}

function restsOnGrounds({ needs }: Candidate): boolean {
  return needs !== null && needs !== 'lead-in'
}

/** As most are. */
function isInOrder(candidates: readonly Candidate[]): boolean {
  return candidates.every((one, index) => {
    const before = candidates[index - 1]
    return before === undefined || byClause(before, one) <= 0
  })
}

function byClause(a: Candidate, b: Candidate): number {
  return a.clause.start - b.clause.start || rankOf(a) - rankOf(b)
}

function rankOf({ kind }: Candidate): number {
  return kind === 'measure' ? 0 : kind === 'problem' ? 1 : 2
}

/** Of several in one clause on one element the first. */
function unique(sorted: readonly Candidate[]): Candidate[] {
  if (sorted.length <= few) return sorted.filter(isFirst)
  const seen = new Set<string>()
  return sorted.filter(({ clause, dimension, element }) => {
    const key = `${clause.start} ${dimension} ${element}`
    return !seen.has(key) && seen.add(key)
  })
}

/** So many are held against each other faster than by a key. */
const few = 8

function isFirst(candidate: Candidate, index: number, sorted: readonly Candidate[]): boolean {
  const { clause, dimension, element } = candidate
  for (let before = index - 1; sorted[before]?.clause.start === clause.start; before--)
    if (sorted[before]?.dimension === dimension && sorted[before]?.element === element) return false
  return true
}

/** A heading that runs into its text names what follows: it counts by itself only where what follows commits to nothing of it. */
function withoutHeading(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.every(({ heading }) => heading === undefined)) return [...candidates]
  // By dimension, and by element: what the heading says of a dimension at large any measure of it takes up.
  const committed = new Set(
    candidates
      .filter(({ heading, kind }) => heading === undefined && kind === 'measure')
      .flatMap(({ dimension, element }) => [dimension, `${dimension} ${element}`]),
  )
  return candidates.filter(
    ({ heading, dimension, element }) =>
      heading === undefined || !committed.has(element === null ? dimension : `${dimension} ${element}`),
  )
}

function settle(candidate: Candidate, { grounds, lead }: Circumstances): Candidate {
  const { needs, cause } = candidate
  if (needs === null) return candidate
  if (needs === 'lead-in') {
    if (lead === null) return candidate
    return { ...candidate, kind: 'measure', cause: { rule: 'lead-in', words: [lead, ...cause.words] } }
  }
  return (grounds & bitOf[needs]) === 0 ? candidate : { ...candidate, kind: 'measure' }
}

function evidenceOf(prose: Prose, candidate: Candidate): BlockEvidence {
  const { dimension, element, kind, cause } = candidate
  return {
    span: toSourceSpan(prose, candidate.clause),
    term: toSourceSpan(prose, candidate.term),
    dimension,
    element,
    kind,
    ...(kind === 'measure' ? { force: candidate.force } : {}),
    ...(kind === 'problem' ? { problems: problemsOf(dimension, element) } : {}),
    cause,
  }
}
