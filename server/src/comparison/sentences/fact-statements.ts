import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { FactKind, SentenceFact } from './sentence-fact.ts'
import { factsIn } from './sentence-facts.ts'
import { type Statement, type StatementKey, statement } from './statement.ts'

/** Statements on the facts of two versions of a sentence, and the facts that they tell. */
export interface FactStatements {
  readonly statements: readonly Statement[]
  /** In the sentences. */
  readonly old: readonly Span[]
  readonly new: readonly Span[]
  /** Facts that both versions state, perhaps in other words: 100万元, 1000000元. */
  readonly keptOld: readonly Span[]
  readonly keptNew: readonly Span[]
}

/** What has become of times, targets, sums, figures and citations. What both versions say is left out. */
export function factStatements(oldText: string, newText: string, language: Language): FactStatements {
  if (oldText === newText) return { statements: [], old: [], new: [], keptOld: [], keptNew: [] }
  const before = factsIn(oldText, language)
  const after = factsIn(newText, language)
  const [gone, come] = withoutCommon(before, after)
  const statements: Statement[] = []
  const waiting = new Map<string, SentenceFact[]>()
  for (const fact of come) {
    const key = sortOf(fact)
    const some = waiting.get(key)
    if (some) some.push(fact)
    else waiting.set(key, [fact])
  }
  const told = new Set<SentenceFact>()
  for (const fact of gone) {
    const to = waiting.get(sortOf(fact))?.shift()
    if (to === undefined) statements.push(dropped(fact))
    else {
      told.add(to)
      statements.push(changed(fact, to))
    }
  }
  for (const fact of come) if (!told.has(fact)) statements.push(added(fact))
  return {
    statements,
    old: gone,
    new: come,
    keptOld: without(before, gone),
    keptNew: without(after, come),
  }
}

function without(all: readonly SentenceFact[], some: readonly SentenceFact[]): SentenceFact[] {
  const left = new Set(some)
  return all.filter((fact) => !left.has(fact))
}

/** What can be held against each other: figures of one unit, sums of one currency. A target may become a figure. */
function sortOf({ kind, of }: SentenceFact): string {
  if (kind === 'target' || kind === 'figure') return `number ${of}`
  return kind === 'citation' ? 'citation' : `${kind} ${of}`
}

/** Both lists without the facts that are in both, each as often as it is. */
function withoutCommon(a: readonly SentenceFact[], b: readonly SentenceFact[]): [SentenceFact[], SentenceFact[]] {
  const counts = new Map<string, number>()
  for (const { identity } of b) counts.set(identity, (counts.get(identity) ?? 0) + 1)
  const kept = a.filter(({ identity }) => !take(counts, identity))
  const others = new Map<string, number>()
  for (const { identity } of a) others.set(identity, (others.get(identity) ?? 0) + 1)
  return [kept, b.filter(({ identity }) => !take(others, identity))]
}

function take(counts: Map<string, number>, identity: string): boolean {
  const count = counts.get(identity) ?? 0
  if (count === 0) return false
  counts.set(identity, count - 1)
  return true
}

const weights: Readonly<Record<FactKind, number>> = { target: 76, sum: 74, time: 72, figure: 66, citation: 50 }

const names: Readonly<
  Record<FactKind, readonly [StatementKey, StatementKey, StatementKey, StatementKey, StatementKey]>
> = {
  target: ['targetRaised', 'targetLowered', 'targetChanged', 'targetDropped', 'targetAdded'],
  sum: ['sumRaised', 'sumLowered', 'sumChanged', 'sumDropped', 'sumAdded'],
  time: ['timeLater', 'timeEarlier', 'timeChanged', 'timeDropped', 'timeAdded'],
  figure: ['figureRaised', 'figureLowered', 'figureChanged', 'figureDropped', 'figureAdded'],
  citation: ['citationChanged', 'citationChanged', 'citationChanged', 'citationDropped', 'citationAdded'],
}

function changed(old: SentenceFact, fresh: SentenceFact): Statement {
  const kind = old.kind === 'target' || fresh.kind === 'target' ? 'target' : old.kind
  const [more, less, other] = names[kind]
  const way = old.value === null || fresh.value === null ? 0 : fresh.value - old.value
  const key = way > 0 ? more : way < 0 ? less : other
  // Only the year of a date has a size beside other dates; words that say the same otherwise are told as such.
  return statement(key, weights[kind], { old: old.words, new: fresh.words })
}

function dropped({ kind, words }: SentenceFact): Statement {
  return statement(names[kind][3], weights[kind] + 2, { old: words })
}

function added({ kind, words }: SentenceFact): Statement {
  return statement(names[kind][4], weights[kind] - 12, { new: words })
}
