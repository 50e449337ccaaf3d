import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { FactKind, SentenceFact } from './sentence-fact.ts'
import { factsIn } from './sentence-facts.ts'
import { comparableWords, shown } from './shown.ts'
import { type Statement, type StatementKey, statement } from './statement.ts'

/** Statements on the facts of two versions of a sentence, and the facts that they tell. */
export interface FactStatements {
  readonly statements: readonly Statement[]
  /** In the sentences. */
  readonly old: readonly Span[]
  readonly new: readonly Span[]
}

/**
 * What has become of times, targets, sums, figures and citations. What both versions say is left out, unless they say it in
 * other words: 100万元, 1000000元.
 */
export function factStatements(oldText: string, newText: string, language: Language): FactStatements {
  if (oldText === newText) return { statements: [], old: [], new: [] }
  const { gone, come, kept } = heldTogether(factsIn(oldText, language), factsIn(newText, language))
  const statements: Statement[] = []
  const told: { old: Span[]; new: Span[] } = { old: [], new: [] }
  const tell = (one: Statement | null, old: Span | null, fresh: Span | null): void => {
    if (one === null) return
    statements.push(one)
    if (old) told.old.push(old)
    if (fresh) told.new.push(fresh)
  }
  for (const [old, fresh] of kept) tell(otherWords(old, fresh), old, fresh)
  const waiting = new Map<string, SentenceFact[]>()
  for (const fact of come) {
    const key = sortOf(fact)
    const some = waiting.get(key)
    if (some) some.push(fact)
    else waiting.set(key, [fact])
  }
  const paired = new Set<SentenceFact>()
  for (const fact of gone) {
    const to = waiting.get(sortOf(fact))?.shift()
    if (to === undefined) tell(dropped(fact), fact.bounded, null)
    else {
      paired.add(to)
      const isOfBound = fact.bound !== to.bound
      const one = changed(fact, to, oldText, newText)
      tell(
        isAllOf(fact, oldText) ? { ...one, weight: ofSignature } : one,
        isOfBound ? fact.bounded : fact,
        isOfBound ? to.bounded : to,
      )
    }
  }
  for (const fact of come) if (!paired.has(fact)) tell(added(fact), null, fact.bounded)
  return { statements, ...told }
}

/** What can be held against each other: figures of one unit, sums of one currency. A target may become a figure. */
function sortOf({ kind, of }: SentenceFact): string {
  if (of === 'period' || of === 'within') return 'period'
  if (of === 'date' || of === 'day') return 'moment'
  if (kind === 'target' || kind === 'figure') return `number ${of}`
  return kind === 'citation' ? 'citation' : `${kind} ${of}`
}

interface HeldTogether {
  readonly gone: readonly SentenceFact[]
  readonly come: readonly SentenceFact[]
  /** What both lists have, each as often as it is in both, in order. */
  readonly kept: readonly (readonly [SentenceFact, SentenceFact])[]
}

function heldTogether(a: readonly SentenceFact[], b: readonly SentenceFact[]): HeldTogether {
  const places = new Map<string, SentenceFact[]>()
  const keyOf = ({ identity, bound }: SentenceFact): string => `${identity} ${bound}`
  for (const fact of b) if (places.get(keyOf(fact))?.push(fact) === undefined) places.set(keyOf(fact), [fact])
  const gone: SentenceFact[] = []
  const kept: [SentenceFact, SentenceFact][] = []
  for (const fact of a) {
    const other = places.get(keyOf(fact))?.shift()
    if (other === undefined) gone.push(fact)
    else kept.push([fact, other])
  }
  const known = new Set(kept.map(([, fact]) => fact))
  return { gone, come: b.filter((fact) => !known.has(fact)), kept }
}

/** The same fact in other words; null if the words are the same but for marks and case. */
function otherWords(old: SentenceFact, fresh: SentenceFact): Statement | null {
  if (comparableWords(old.words) === comparableWords(fresh.words)) return null
  return statement('replaced', sameFact, { old: shown(old.words), new: shown(fresh.words) })
}

const sameFact = 12

const weights: Readonly<Record<FactKind, number>> = {
  target: 76,
  sum: 74,
  time: 72,
  date: 64,
  figure: 66,
  frequency: 64,
  citation: 50,
}

const names: Readonly<
  Record<FactKind, readonly [StatementKey, StatementKey, StatementKey, StatementKey, StatementKey]>
> = {
  target: ['targetRaised', 'targetLowered', 'targetChanged', 'targetDropped', 'targetAdded'],
  sum: ['sumRaised', 'sumLowered', 'sumChanged', 'sumDropped', 'sumAdded'],
  time: ['timeLater', 'timeEarlier', 'timeChanged', 'timeDropped', 'timeAdded'],
  date: ['dateLater', 'dateEarlier', 'dateChanged', 'dateDropped', 'dateAdded'],
  // The more days between, the more seldom.
  frequency: ['frequencyLowered', 'frequencyRaised', 'frequencyLowered', 'frequencyDropped', 'frequencyAdded'],
  figure: ['figureRaised', 'figureLowered', 'figureChanged', 'figureDropped', 'figureAdded'],
  citation: ['citationChanged', 'citationChanged', 'citationChanged', 'citationDropped', 'citationAdded'],
}

function changed(old: SentenceFact, fresh: SentenceFact, oldText: string, newText: string): Statement {
  const kind = kindOfBoth(old, fresh)
  // 9月底前 and 2026年9月底前 cannot be held against each other.
  const isOfOne = old.of === fresh.of || sortOf(old) === 'period'
  const way = old.value === null || fresh.value === null || !isOfOne ? 0 : fresh.value - old.value
  // 三年 and 三年内.
  if (way === 0 && isOfOne && old.kind !== fresh.kind && old.bound === fresh.bound)
    return statement('replaced', sameFact, { old: old.words, new: fresh.words })
  const isOfBound = old.bound !== fresh.bound
  const values = isOfBound
    ? { old: boundedWords(old, oldText), new: boundedWords(fresh, newText) }
    : { old: old.words, new: fresh.words }
  const [more, less, other] = names[kind]
  if (way === 0 && isLimit(old) && isLimit(fresh))
    return statement(old.bound === 'least' ? 'floorToCeiling' : 'ceilingToFloor', weights[kind], values)
  return statement(way > 0 ? more : way < 0 ? less : other, weights[kind], values)
}

/** True for the date under a document, which says when it was made. */
function isAllOf({ kind, words }: SentenceFact, text: string): boolean {
  return kind === 'date' && comparableWords(words) === comparableWords(text)
}

const ofSignature = 16

/** A time or a target is more than a date or figure. */
function kindOfBoth(old: SentenceFact, fresh: SentenceFact): FactKind {
  return old.kind === fresh.kind || old.kind === 'time' || old.kind === 'target' ? old.kind : fresh.kind
}

function isLimit({ bound }: SentenceFact): boolean {
  return bound === 'least' || bound === 'most'
}

/** 不少于20家: with all that is left of the unit. */
function boundedWords({ words, start, bounded, end }: SentenceFact, text: string): string {
  return `${text.slice(bounded.start, start)}${words}${text.slice(end, bounded.end)}`.trim()
}

function dropped({ kind, words }: SentenceFact): Statement {
  return statement(names[kind][3], weights[kind] + 2, { old: words })
}

function added({ kind, words }: SentenceFact): Statement {
  return statement(names[kind][4], weights[kind] - 12, { new: words })
}
