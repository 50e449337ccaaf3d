import type { BlockFacts, Candidate } from '../facts/fact.ts'
import type { Genre, Language } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import { type Prose, toSourceSpan } from '../text/prose.ts'
import type { BlockEvidence, CoveredBlock, Subject } from './coverage.ts'
import { problemsOf } from './problem-points.ts'
import { joinedMeasures, joinsByWords } from './synergy.ts'

/** What of the draft settles what the facts of a block leave open. */
export interface Circumstances {
  readonly subject: Subject
  readonly genre: Genre
  /** The verb of the paragraph that leads into the block. */
  readonly lead: string | null
  /** Measures on things that the draft has a name of its own for. */
  readonly named: readonly Candidate[]
}

/** What a block says of the framework. */
export class BlockCoverage implements CoveredBlock {
  /** In the order of the text; one for each clause, dimension and element, a measure before a mention. */
  readonly candidates: readonly Candidate[]
  /** Measures of the enterprise pathway. */
  readonly enterprise: readonly string[]
  /** How often it joins data, compute and algorithms. */
  readonly joined: number
  private readonly prose: Prose
  private places: readonly BlockEvidence[] | null = null
  private byWords: boolean | null = null

  constructor(prose: Prose, candidates: readonly Candidate[], enterprise: readonly string[]) {
    this.prose = prose
    this.candidates = candidates
    this.enterprise = enterprise
    this.joined = joinedMeasures(candidates)
  }

  get evidence(): readonly BlockEvidence[] {
    this.places ??= this.candidates.map((candidate) => evidenceOf(this.prose, candidate))
    return this.places
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
  const [only] = candidates
  if (only && candidates.length === 1 && named.length === 0)
    return new BlockCoverage(prose, [settle(only, around)], enterprise)
  const settled = withoutHeading(candidates.map((candidate) => settle(candidate, around)))
  settled.push(...named)
  settled.sort((a, b) => a.clause.start - b.clause.start || rank[a.kind] - rank[b.kind])
  return new BlockCoverage(prose, unique(settled), enterprise)
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

const rank = { measure: 0, problem: 1, mention: 2 }

function settle(candidate: Candidate, { subject, genre, lead }: Circumstances): Candidate {
  const { needs, cause } = candidate
  if (needs === null) return candidate
  if (needs === 'lead-in') {
    if (lead === null) return candidate
    return { ...candidate, kind: 'measure', cause: { rule: 'lead-in', words: [lead, ...cause.words] } }
  }
  // In a plan or measures, a mechanism that does not say whose it is may be any (finance, prizes); in a regulation it is the subject's.
  if (needs === 'subject' && genre === 'measures') return candidate
  return suppliers[needs].includes(subject) ? { ...candidate, kind: 'measure' } : candidate
}

const suppliers: Readonly<Record<'subject' | 'ai' | 'data', readonly Subject[]>> = {
  subject: ['ai', 'algorithm', 'data'],
  ai: ['ai', 'algorithm'],
  data: ['data'],
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
