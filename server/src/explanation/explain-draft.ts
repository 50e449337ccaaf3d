import { leadInsOf, noLeadIns } from '../coverage/fold/lead-in.ts'
import type { Coverage } from '../coverage/model/coverage.ts'
import type { Verdict } from '../coverage/model/verdict.ts'
import {
  type Circumstances,
  endOfHeading,
  isOnlyEntry,
  sumsOf,
  topicThreshold,
} from '../coverage/verdict/clause-verdicts.ts'
import { groundsOf, isMet } from '../coverage/verdict/grounds.ts'
import { isQuestion } from '../coverage/verdict/question.ts'
import { promisesNothing } from '../coverage/verdict/refusal.ts'
import { VerdictWords } from '../coverage/verdict/verdict-words.ts'
import type { Entry, EvidenceKind, Force } from '../facts/clause/fact.ts'
import type { Pack } from '../framework/pack.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../framework/types.ts'
import { overlap, type Span } from '../text/document/span.ts'
import { wholeSplice } from '../text/document/splice.ts'
import type { Block } from '../text/model/block.ts'
import { contextKey } from '../text/model/context.ts'
import { type Draft, placedBlock, spanInDraft } from '../text/model/draft.ts'
import { inMainlandWords } from '../text/prose/regional-words.ts'
import { type ClauseWeights, explainClauses } from '../weighing/explain/explain-clause.ts'
import type { WeighedBlock } from '../weighing/weigh-block.ts'
import { contextNames } from '../weighing/weights/contexts.ts'
import { commitOutput, measureThreshold, probability, problemOutput } from '../weighing/weights/network.ts'
import { weightsOf } from '../weighing/weights/weights.ts'
import { type Cause, type Circumstance, causeOf, type Weight } from './cause.ts'
import { widenedCue } from './widened-cue.ts'

/** One version of a draft, as its analysis returns it. */
export interface Explainable {
  readonly draft: Draft
  readonly pack: Pack
  /** By block. */
  readonly facts: readonly WeighedBlock[]
  readonly coverage: Coverage
}

/** What a clause counts as in a dimension, and why. */
export interface ExplainedVerdict {
  readonly dimension: DimensionId
  /** The elements that it names; empty if it speaks of the dimension at large, or not of it. */
  readonly elements: readonly ElementId[]
  readonly kind: EvidenceKind | 'none'
  /** For measures only. */
  readonly force: Force | null
  /** The probability that it speaks of the dimension, from 0 to 1. */
  readonly speaks: number
  /** The probability that it commits to something, whatever that is, from 0 to 1. */
  readonly commits: number
  /** The probability that it is a measure, from 0 to 1. It counts as one above `measureThreshold`. */
  readonly likely: number
  /** It is just short of a measure. */
  readonly isNear: boolean
  /** A question, which commits to nothing. */
  readonly isQuestion: boolean
  /** It says what will not be done, or what others asked for, which commits to nothing. */
  readonly isRefusal: boolean
  /** What keeps it from being a measure, whatever its words weigh: it says what a term means, or is a name with figures. */
  readonly entry: Entry | null
  /** A heading, which commits to nothing by itself. */
  readonly isHeading: boolean
  /** The first sentence of a paragraph, and no line of its own: a heading that runs into its text. */
  readonly isRunIn: boolean
  /** The grammar sees in it that something is done, whatever that weighs. */
  readonly hasAct: boolean
  /** It is a measure because the draft has a name for what it acts on, whatever its words weigh. */
  readonly isByName: boolean
  /** A directive says what it counts as, whatever its words weigh. */
  readonly isDirected: boolean
  /** In the draft: the words that speak of the dimension; null if none do. */
  readonly term: Span | null
  /** For a problem: the words that name it. In the draft. */
  readonly cue: Span | null
  /** Spans of words are in the draft. */
  readonly cause: Cause
}

/** A clause of the draft. */
export interface ExplainedClause {
  /** In the draft. */
  readonly span: Span
  /**
   * In the order of the framework: the dimensions in which it counts for something, or nearly does; the nearest if
   * there are none.
   */
  readonly judgements: readonly ExplainedVerdict[]
}

export interface DraftExplainer {
  /** Returns the clauses of a block. Reads the block again on each call. */
  readonly clausesOf: (block: number) => ExplainedClause[]
}

/** Explains what the clauses of a draft count as. Meant for one block at a time, not for every keystroke. */
export function explainDraft({ draft, pack, facts, coverage }: Explainable): DraftExplainer {
  const { language } = draft
  const { subject, genre } = coverage.draft
  const grounds = groundsOf(subject, genre, language)
  let verbs: readonly (string | null)[] | null = null
  return {
    clausesOf(index) {
      const block = placedBlock(draft, index)
      if (block === null) return []
      verbs ??= leadInsOf(draft.blocks, facts, noLeadIns, wholeSplice(draft.blocks.length)).verbs
      const around = { grounds, isLed: (verbs[index] ?? null) !== null, language, pack }
      const verdicts = byClause(coverage.blocks[index]?.verdicts ?? [])
      const read = inMainlandWords(block)
      const verdictWords = new VerdictWords(read.prose.text, language, pack)
      return explainClauses(block, contextKey(draft, index), language, pack).map((clause) => {
        const circumstances = circumstancesOf(clause, around, [
          contextNames.subject(subject),
          contextNames.genre(genre),
        ])
        const own = verdicts.get(clause.start) ?? []
        const inDraft = (span: Span): Span => spanInDraft(block, span)
        const inHeading = isInHeading(block, clause)
        const asks = isQuestion(block.prose.text, clause)
        const words = block.prose.text.slice(clause.start, clause.end)
        const known = facts[index]?.facts.entry ?? null
        const entry = known !== null && isOnlyEntry(known, words, language) ? known : null
        const refuses = promisesNothing(words, language)
        const isBarred = inHeading || entry !== null || refuses
        const judgements = judgementsOf(own, sumsOf(clause, around), inHeading, isBarred, verdictWords).map(
          (judged) => {
            const outputs = {
              topic: dimensionIds.indexOf(judged.dimension),
              act: judged.kind === 'problem' ? problemOutput : commitOutput,
            }
            const cause = causeOf(block.prose, clause, circumstances, outputs, language)
            return {
              ...judged,
              isQuestion: asks,
              isRefusal: refuses,
              entry,
              isRunIn: block.runIn !== null && inHeading,
              hasAct: isActing(clause),
              term: judged.term && isReason(judged.term, clause) ? inDraft(judged.term) : null,
              cue: judged.cue && inDraft(widenedCue(block.prose.text, judged.cue, judged.term, cause, clause)),
              cause: { for: placed(cause.for, inDraft), against: placed(cause.against, inDraft) },
            }
          },
        )
        return { span: inDraft(clause), judgements }
      })
    },
  }
}

/** Features of a clause in which something is done. */
const acts = /^(?:sign (?:commits|modal)|verb |shape owner)/

function isActing({ signs, words }: ClauseWeights): boolean {
  return signs.some(({ feature }) => acts.test(feature)) || words.some(({ isVerb }) => isVerb)
}

/** False for a piece of the name of a body, or of fixed political wording. */
function isReason(term: Span, { words }: ClauseWeights): boolean {
  return !words.some(({ span, unit }) => unit !== null && overlap(span, term))
}

/** By the start of their clause: a paragraph may have thousands. */
function byClause(verdicts: readonly Verdict[]): ReadonlyMap<number, readonly Verdict[]> {
  const found = new Map<number, Verdict[]>()
  for (const verdict of verdicts) {
    const own = found.get(verdict.clause.start)
    if (own === undefined) found.set(verdict.clause.start, [verdict])
    else own.push(verdict)
  }
  return found
}

/** The circumstances of a clause in its draft, by name, the same as `sumsOf` adds up. */
function circumstancesOf(
  { unsettled }: ClauseWeights,
  { grounds, isLed, language }: Omit<Circumstances, 'pack'>,
  ofDraft: readonly string[],
): Circumstance[] {
  const names = [...ofDraft, ...(isLed ? [contextNames.led] : [])]
  for (const { needs, dimension } of unsettled)
    if (isMet(needs, grounds.meets, isLed)) names.push(contextNames.met(needs, dimension))
  const { contexts } = weightsOf(language)
  return names.flatMap((name) => {
    const weights = contexts.get(name)
    return weights === undefined ? [] : [{ name, weights: [...weights] }]
  })
}

function placed(weights: readonly Weight[], inDraft: (span: Span) => Span): Weight[] {
  return weights.map((weight) => (weight.words === undefined ? weight : { ...weight, words: inDraft(weight.words) }))
}

/** True in a heading, also in one that runs into its text. */
function isInHeading(block: Block, { start }: Span): boolean {
  return block.kind === 'heading' || block.kind === 'title' || (block.runIn !== null && start < endOfHeading(block))
}

type Judged = Omit<ExplainedVerdict, 'cause' | 'isQuestion' | 'isRefusal' | 'entry' | 'isRunIn' | 'hasAct'>

function judgementsOf(
  verdicts: readonly Verdict[],
  sums: readonly number[],
  inHeading: boolean,
  isBarred: boolean,
  words: VerdictWords,
): Judged[] {
  const commits = probability(sums[commitOutput] ?? 0)
  const all = dimensionIds.map((dimension, index): Judged => {
    const own = verdicts.filter((verdict) => verdict.dimension === dimension)
    const speaks = probability(sums[index] ?? 0)
    const [first] = own
    const kind = first?.kind ?? 'none'
    const likely = speaks * commits
    // If a heading speaks of something without a verdict, the text under it is what counts. Elsewhere what has none is a
    // part of the draft's form: a label, the name of who signs.
    const isUncounted = kind === 'none' && (speaks > topicThreshold || likely > measureThreshold)
    const isHeading = first?.heading === true || (isUncounted && inHeading)
    return {
      dimension,
      elements: [...new Set(own.flatMap(({ element }) => (element === null ? [] : [element])))],
      kind,
      force: first?.kind === 'measure' ? first.force : null,
      speaks,
      commits,
      likely,
      isNear:
        kind !== 'measure' &&
        kind !== 'problem' &&
        !isHeading &&
        !isBarred &&
        !isUncounted &&
        likely > nearly * measureThreshold,
      isHeading,
      isByName: kind === 'measure' && first?.directed !== true && likely <= measureThreshold,
      isDirected: first?.directed === true,
      term: first !== undefined && words.isKnown(first) ? words.termOf(first) : null,
      cue: first === undefined ? null : words.lackIn(first),
    }
  })
  const kept = all.filter(({ kind, isNear }) => kind !== 'none' || isNear)
  if (kept.length > 0) return kept
  const nearest = all.reduce((best, _, index) => ((sums[index] ?? 0) > (sums[best] ?? 0) ? index : best), 0)
  return all.slice(nearest, nearest + 1)
}

/** A clause is nearly a measure above this share of the threshold. */
const nearly = 0.6
