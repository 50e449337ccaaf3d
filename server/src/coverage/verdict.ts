import type { Candidate, EvidenceKind, Force } from '../facts/fact.ts'
import { type DimensionId, dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import type { Span } from '../text/span.ts'
import { addContext, contextNames, contextOutputs } from '../weighing/contexts.ts'
import { commitOutput, probability, problemOutput } from '../weighing/network.ts'
import type { WeighedBlock, WeighedClause } from '../weighing/weigh-block.ts'
import type { Grounds } from './grounds.ts'
import { isPlaceholder } from './placeholder.ts'

/** What a clause amounts to in a dimension. Spans are in the block's prose. */
export interface Verdict {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly clause: Span
  /** The words that speak of the dimension. */
  readonly term: Span
  readonly kind: EvidenceKind
  readonly force: Force
  /** Of a problem: the words that name it as one. */
  readonly cue: Span | null
  /** It stands in a heading, on its own or before its text: it names a matter, and what follows is what counts. */
  readonly heading: boolean
}

/** What of the draft settles what a block leaves open. */
export interface Circumstances {
  readonly grounds: Grounds
  /** A paragraph that commits leads into the block. */
  readonly isLed: boolean
  readonly language: Language
}

/** So likely a measure has to be; so likely it has to be that a clause speaks of a dimension, or that it names a problem. */
export const measureThreshold = 0.42
export const topicThreshold = 0.5
const problemThreshold = 0.5

/** What the clauses of a block amount to, in the order of the text. */
export function verdictsOf(block: Block, { facts, clauses }: WeighedBlock, around: Circumstances): Verdict[] {
  const headingEnd = endOfHeading(block)
  const hasText = headingEnd < block.prose.text.length && !isPlaceholder(block.prose.text.slice(headingEnd))
  const verdicts: Verdict[] = []
  clauses.forEach((clause) => {
    const own = facts.candidates.filter((candidate) => candidate.clause.start === clause.start)
    const isHeading = clause.start < headingEnd || own.some(({ heading }) => heading === true)
    const judged = judge(clause, own, sumsOf(clause, own, around))
    for (const verdict of judged) {
      // A heading by itself commits to nothing: what is under it does.
      const kind = isHeading && !hasText && verdict.kind === 'measure' ? 'mention' : verdict.kind
      verdicts.push({ ...verdict, kind, heading: isHeading })
    }
  })
  return verdicts
}

/** Where the heading of a block ends in its prose: of a heading that is a whole sentence, and of other blocks, where they begin. */
function endOfHeading({ kind, runIn, prose, marker }: Block): number {
  if (kind !== 'heading' && kind !== 'title') return runIn?.end ?? 0
  return kind === 'heading' && isSentence(prose.text.slice(marker?.span.end ?? 0)) ? 0 : prose.text.length
}

/** A heading that says who does what by when: it ends as a sentence does and has more than one phrase, or a figure. */
export function isSentence(heading: string): boolean {
  return /[。.；;]\s*$/.test(heading) || (/[，,]/.test(heading) && /\d/.test(heading))
}

/** The sums of a clause with what its circumstances add. */
export function sumsOf({ sums }: WeighedClause, candidates: readonly Candidate[], { grounds, isLed, language }: Circumstances): Float64Array {
  const all = Float64Array.from(sums)
  for (let output = 0; output < contextOutputs; output++) all[output] = (all[output] ?? 0) + (grounds.sums[output] ?? 0)
  if (isLed) addContext(language, contextNames.led, all)
  for (const { needs, dimension } of candidates) {
    if (needs === null || !(needs === 'lead-in' ? isLed : grounds.meets.has(needs))) continue
    addContext(language, contextNames.met(needs, dimension), all)
  }
  return all
}

type Judged = Omit<Verdict, 'heading'>

function judge(clause: WeighedClause, candidates: readonly Candidate[], sums: Float64Array): Judged[] {
  const commits = probability(sums[commitOutput] ?? 0)
  const isProblem = probability(sums[problemOutput] ?? 0) > problemThreshold
  return dimensionIds.flatMap((dimension, index): Judged[] => {
    const speaks = probability(sums[index] ?? 0)
    const own = candidates.filter((candidate) => candidate.dimension === dimension)
    if (speaks * commits > measureThreshold) {
      const elements = clause.elements[index] ?? [null]
      return elements.map((element) => verdict(clause, dimension, index, element, 'measure', own))
    }
    if (speaks <= topicThreshold && own.length === 0) return []
    if (speaks > topicThreshold && isProblem) {
      const named = [...new Set(own.map(({ element }) => element))]
      return (named.length > 0 ? named : [null]).map((element) => verdict(clause, dimension, index, element, 'problem', own))
    }
    return [verdict(clause, dimension, index, own[0]?.element ?? null, 'mention', own)]
  })
}

function verdict(
  clause: WeighedClause,
  dimension: DimensionId,
  index: number,
  element: ElementId | null,
  kind: EvidenceKind,
  candidates: readonly Candidate[],
): Judged {
  const named = candidates.find((candidate) => candidate.element === element && element !== null) ?? candidates[0]
  const span = { start: clause.start, end: clause.end }
  return {
    dimension,
    element,
    clause: span,
    term: named?.term ?? clause.terms[index] ?? span,
    kind,
    force: named?.force ?? clause.force,
    cue: kind === 'problem' ? clause.cue : null,
  }
}
