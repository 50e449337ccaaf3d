import type { BlockFacts, Candidate } from '../facts/fact.ts'
import type { Genre } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import type { Draft } from '../text/draft.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { DraftProfile, Evidence, Subject } from './coverage.ts'
import { definedMeasures } from './defined-names.ts'
import { leadInVerbs } from './lead-in.ts'
import { problemsOf } from './problem-points.ts'

/**
 * The evidence of a draft in the order of its text: what the facts leave open is settled by the draft's subject and by
 * the paragraphs that lead into lists. One for each clause, dimension and element; a measure stands before a mention.
 */
export function gatherEvidence(
  draft: Draft,
  facts: readonly BlockFacts[],
  { subject, genre }: Pick<DraftProfile, 'subject' | 'genre'>,
): Evidence[] {
  const leads = leadInVerbs(draft, facts)
  const defined = definedMeasures(draft, facts)
  const evidence: Evidence[] = []
  for (const [index, { candidates }] of facts.entries()) {
    const block = draft.blocks[index]
    const byName = defined[index] ?? []
    if (block === undefined || candidates.length + byName.length === 0) continue
    if (block.kind === 'heading' || block.kind === 'title') continue
    const settled = withoutHeading(
      candidates.map((candidate) => settle(candidate, subject, genre, leads[index] ?? null)),
    )
    settled.push(...byName)
    settled.sort((a, b) => a.clause.start - b.clause.start || rank[a.kind] - rank[b.kind])
    const seen = new Set<string>()
    for (const candidate of settled) {
      const key = `${candidate.clause.start} ${candidate.dimension} ${candidate.element}`
      if (seen.has(key)) continue
      seen.add(key)
      evidence.push(evidenceOf(block, draft.starts[index] ?? 0, index, candidate))
    }
  }
  return evidence
}

/** A heading that runs into its text names what follows: it counts by itself only where what follows commits to nothing of it. */
function withoutHeading(candidates: readonly Candidate[]): Candidate[] {
  const body = candidates.filter(({ heading, kind }) => heading === undefined && kind === 'measure')
  return candidates.filter(
    ({ heading, dimension, element }) =>
      heading === undefined ||
      !body.some((one) => one.dimension === dimension && (one.element === element || element === null)),
  )
}

const rank = { measure: 0, problem: 1, mention: 2 }

function settle(candidate: Candidate, subject: Subject, genre: Genre, lead: string | null): Candidate {
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

function evidenceOf(block: Block, from: number, index: number, candidate: Candidate): Evidence {
  const clause = toSourceSpan(block.prose, candidate.clause)
  const term = toSourceSpan(block.prose, candidate.term)
  const { dimension, element, kind, cause } = candidate
  return {
    span: { start: from + clause.start, end: from + clause.end },
    term: { start: from + term.start, end: from + term.end },
    block: index,
    dimension,
    element,
    kind,
    ...(kind === 'measure' ? { force: candidate.force } : {}),
    ...(kind === 'problem' ? { problems: problemsOf(dimension, element) } : {}),
    cause,
  }
}
