import type { Entry, EvidenceKind } from '../../facts/clause/fact.ts'
import { colleagueNotes } from '../../facts/evidence/colleague-notes.ts'
import { orders } from '../../facts/evidence/entries.ts'
import type { Pack } from '../../framework/pack.ts'
import { dimensionIds, type ElementId, type Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import type { NamedProblem } from '../../weighing/clause-problems.ts'
import type { WeighedBlock, WeighedClause } from '../../weighing/weigh-block.ts'
import { addContext, contextNames } from '../../weighing/weights/contexts.ts'
import { commitOutput, measureThreshold, probability, sumFor } from '../../weighing/weights/network.ts'
import type { NearMiss, Verdict } from '../model/verdict.ts'
import { type Grounds, isMet } from './grounds.ts'
import {
  isAwaited,
  isClosingFormula,
  isMemoHead,
  isPlaceholder,
  isSignature,
  saysNothing,
  saysWhoAnswers,
} from './placeholder.ts'
import { isQuestion } from './question.ts'
import { promisesNothing } from './refusal.ts'

/** What the rest of the draft contributes to what a block leaves open. */
export interface Circumstances {
  readonly grounds: Grounds
  /** A paragraph that commits leads into the block. */
  readonly isLed: boolean
  readonly language: Language
  readonly pack: Pack
}

/** The minimum probability that a clause speaks of a dimension. */
export const topicThreshold = 0.5

export interface Verdicts {
  /** In the order of the text. */
  readonly verdicts: Verdict[]
  readonly near: readonly NearMiss[]
}

/**
 * Returns what the clauses of a block count as. A heading with nothing under it, or without a verb, mentions its topic
 * and commits to nothing, and so does a question, a refusal, and an entry of a list of definitions.
 */
export function verdictsOf(block: Block, { clauses, facts }: WeighedBlock, around: Circumstances): Verdicts {
  const { text } = block.prose
  if ((facts.commitments === 0 && isSignature(block)) || isMemoHead(block)) return nothing
  const headingEnd = endOfHeading(block)
  const isEmpty = headingEnd > 0 && (headingEnd >= text.length || isPlaceholder(text.slice(headingEnd)))
  const notes = clauses.length === 0 ? noNotes : colleagueNotes(text, around.language)
  const verdicts: Verdict[] = []
  const near: NearMiss[] = []
  for (const clause of clauses) {
    const words = text.slice(clause.start, clause.end)
    if (saysNothing(words) || isWithin(clause, notes)) continue
    const isHeading = clause.start < headingEnd
    const isEntry = facts.entry !== undefined && isOnlyEntry(facts.entry, words, around.language)
    const isBare =
      isEntry ||
      isQuestion(text, clause) ||
      promisesNothing(words, around.language) ||
      (isHeading &&
        (isEmpty ||
          (isMarks(text, headingEnd, clause.end) && ((!clause.commits && !counts.test(words)) || isWord(words)))))
    const own: Verdict[] = []
    const sums = sumsOf(clause, around)
    addVerdicts(isEntry ? withoutProblems(clause) : clause, sums, isHeading, isBare, own)
    if (!isHeading && !isBare) addNearMisses(clause, block, sums, near)
    const isFormula = own.length > 0 && isClosingFormula(words)
    for (const one of own) if (!isFormula || one.kind !== 'mention') verdicts.push(one)
  }
  return { verdicts, near }
}

/** True if what keeps the block of a clause from being a measure holds for the clause: it orders nothing. */
export function isOnlyEntry(entry: Entry, words: string, language: Language): boolean {
  return entry === 'figures' || !orders(words, language)
}

/** What a term means may be a lack, and complains of none. */
function withoutProblems(clause: WeighedClause): WeighedClause {
  return clause.problems.length === 0 ? clause : { ...clause, problems: noProblems }
}

/** A note among those who draft is no part of the text. */
function isWithin({ start, end }: Span, notes: readonly Span[]): boolean {
  return notes.some((note) => note.start <= start && end <= note.end)
}

const noNotes: readonly Span[] = []
const nothing: Verdicts = { verdicts: [], near: [] }

/** A heading that says how many is a task before its text: 每年引进算法工程师100名。 */
const counts = /\d[万千百余多]{0,2}[名个家项所座张台件条次场门套人]/

/** True if nothing but marks stands between two offsets: the clause is not longer than its heading. */
function isMarks(text: string, from: number, to: number): boolean {
  return to - from < 8 && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
}

/** True for a Latin word alone, which may be a verb but has nothing to act on: INVENTORY. */
function isWord(words: string): boolean {
  return words.length <= 32 && /^[\s\p{P}]*[A-Za-z'’-]+[\s\p{P}]*$/u.test(words)
}

/**
 * The end of the heading in a block's prose. 0 for other blocks, for a heading that is a whole sentence, alone or before
 * nothing but who answers for it, and for the label of a text: 算力券：全年发放1500万元。
 */
export function endOfHeading(block: Pick<Block, 'kind' | 'level' | 'prose' | 'marker' | 'runIn'>): number {
  const { kind, runIn, prose } = block
  const { text } = prose
  if (isTableHead(block)) return text.length
  if (kind === 'heading') return isWholeMeasure(block) ? 0 : text.length
  if (kind === 'title') return text.length
  if (runIn === null) return 0
  // A label shares the clause of its text.
  if (text.charAt(runIn.end) === '：') return isPlaceholder(text.slice(runIn.end)) ? runIn.end : 0
  const words = text.slice(runIn.start, runIn.end + 1)
  const least = /\p{Script=Han}/u.test(words) ? longOwned : longHeading
  const rest = text.slice(runIn.end + 1)
  const isWhole = (isSentence(words, least) && saysWhoAnswers(rest)) || (isSentence(words) && isAwaited(rest))
  return isWhole ? 0 : runIn.end
}

/** True for the head of a table that names its columns. A table without one may have its first row there. */
function isTableHead({ kind, level, prose }: Pick<Block, 'kind' | 'level' | 'prose'>): boolean {
  return kind === 'row' && level > 0 && prose.text.length <= longestHead && !/[。.；;]/.test(prose.text)
}

const longestHead = 120

/**
 * True for a heading that says who does what by when: it ends like a sentence and is not a short phrase, or it has more
 * than one phrase and a figure.
 */
function isSentence(heading: string, least = longHeading): boolean {
  const isLong = heading.length >= least || /[，,\d]/.test(heading)
  return (isLong && /[。.；;]\s*$/.test(heading)) || (/[，,]/.test(heading) && /\d/.test(heading))
}

/** True for a heading that is a whole sentence after its number. */
export function isWholeMeasure({ prose, marker }: Pick<Block, 'prose' | 'marker'>): boolean {
  return isSentence(prose.text.slice(marker?.span.end ?? 0))
}

/** Shorter headings name a topic, even with a full stop: 夯实算力底座。 */
const longHeading = 16
/** Before nothing but who answers for it, a sentence is no longer than its task: 支持企业研发模型。 */
const longOwned = 8

/** Returns the sums of a clause with what its circumstances add. */
export function sumsOf(
  { sums, unsettled }: Pick<WeighedClause, 'sums' | 'unsettled'>,
  { grounds, isLed, language }: Omit<Circumstances, 'pack'>,
): readonly number[] {
  const all = sums.map((sum, output) => sum + (grounds.sums[output] ?? 0))
  if (isLed) addContext(language, contextNames.led, all)
  for (const { needs, dimension } of unsettled)
    if (isMet(needs, grounds.meets, isLed)) addContext(language, contextNames.met(needs, dimension), all)
  return all
}

function addVerdicts(
  clause: WeighedClause,
  sums: readonly number[],
  heading: boolean,
  isBare: boolean,
  into: Verdict[],
): void {
  const { start, end, force, units } = clause
  const span = { start, end }
  const commits = probability(sums[commitOutput] ?? 0)
  const add = (index: number, element: ElementId | null, kind: EvidenceKind): void => {
    const dimension = dimensionIds[index]
    if (dimension !== undefined)
      into.push({ dimension, element, clause: span, name: null, kind, force, units, part: null, cue: null, heading })
  }
  const addProblem = (problem: NamedProblem): void => {
    const dimension = dimensionIds[problem.dimension]
    if (dimension !== undefined)
      into.push({ ...problem, dimension, clause: span, name: null, kind: 'problem', force, heading })
  }
  for (let index = 0; index < dimensionIds.length; index++) {
    const sum = sums[index] ?? 0
    const problems =
      clause.problems.length === 0 ? noProblems : clause.problems.filter((problem) => problem.dimension === index)
    const isNamed = (clause.named & (1 << index)) !== 0
    if (sum <= leastSum && problems.length === 0 && !isNamed) continue
    const speaks = probability(sum)
    const elements = clause.elements[index] ?? unnamed
    if (speaks * commits > measureThreshold)
      for (const element of elements) add(index, element, isBare ? 'mention' : 'measure')
    else if (problems.length > 0) for (const problem of problems) addProblem(problem)
    else if (isNamed || speaks > topicThreshold) add(index, elements[0] ?? null, 'mention')
  }
}

function addNearMisses(
  { start, end }: Span,
  { kind, prose: { text } }: Block,
  sums: readonly number[],
  into: NearMiss[],
): void {
  const commits = probability(sums[commitOutput] ?? 0)
  if (commits < leastLikely) return
  for (let index = 0; index < dimensionIds.length; index++) {
    const dimension = dimensionIds[index]
    const sum = sums[index] ?? 0
    if (dimension === undefined || sum < leastNear) continue
    const likely = commits * probability(sum)
    if (likely <= leastLikely || likely > measureThreshold) continue
    if ((kind !== 'row' && !isFinished(text, end)) || !severalWords.test(text.slice(start, end))) return
    into.push({ dimension, clause: { start, end }, likely })
  }
}

/** True for a clause with its mark at the end: what is still being typed comes near this and that from key to key. */
function isFinished(text: string, end: number): boolean {
  return /[。；;.!！][”’"'）)]?\s*$/.test(text.slice(Math.max(0, end - 3), end)) || /[。；;.!！]/.test(text.charAt(end))
}

/** A name and figures (East | 40 | 22) are nothing that a reader could take for a measure. */
const severalWords = /[\u3400-\u9fff]{4}|[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}/

/**
 * From here on a clause may as well be a measure: with a better sight of the draft, a reader often takes it for one
 * (`test/corpus/README.md`). Below it are facts and slogans too.
 */
const leastLikely = 0.4
const leastNear = sumFor(leastLikely)

const noProblems: readonly NamedProblem[] = []
const unnamed: readonly null[] = [null]
const leastSum = sumFor(Math.min(measureThreshold, topicThreshold))
