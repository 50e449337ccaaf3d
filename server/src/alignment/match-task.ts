import type { Language } from '../framework/types.ts'
import { memoize } from '../memoize.ts'
import type { ClauseIndex } from './clause-index.ts'
import type { FeatureWeights } from './feature-weights.ts'
import { featuresOf } from './features.ts'
import { thingIn } from './named-thing.ts'

/** The blocks of a draft that take up a task, and how much of it. */
export interface TaskMatch {
  /** The share of the task's points that they have, by weight; from 0 to 1. */
  readonly score: number
  /** How many points the task has. */
  readonly points: number
  /** A block names the thing that the heading is about. */
  readonly isNamed: boolean
  /** The best first. */
  readonly blocks: readonly MatchedBlock[]
}

export interface MatchedBlock {
  readonly block: number
  /** Numbers of the clauses in the index, those that say most first. */
  readonly clauses: readonly number[]
}

/** Finds what a draft says on a task, by the words of the task's action and those of its heading. */
export type TaskMatcher = (action: string, heading: string) => TaskMatch

/**
 * The action is cut into points at its commas. A point is in a block as far as the block, and one clause of it, have its
 * features by weight. The heading is one more point, which a block has by its own heading (what is done under the same
 * heading in other words is done on the same matter), or by the name of the thing that the heading is about. A task may be taken up by several blocks together: each further one must add to it.
 */
export function createTaskMatcher(index: ClauseIndex, weigh: FeatureWeights, language: Language): TaskMatcher {
  // So that no text makes us busy: once this much is done, only features that few clauses have are looked up.
  let work = 0
  const most = leastWork + workPerClause * index.clauses.length
  const commonest = Math.max(fewClauses, index.clauses.length / 3)

  function pointOf(text: string): Point | null {
    const features: Feature[] = []
    let weight = 0
    for (const feature of featuresOf(text, language)) {
      const holding = index.holding.get(feature) ?? none
      if (holding.length > (work > most ? fewClauses : commonest)) continue
      work += holding.length
      const own = weigh(feature)
      weight += own
      features.push({ weight: own, holding })
    }
    return weight > 0 ? { weight, features } : null
  }

  /** By block: how far it has a point, with the clause that has most of it. */
  function coverOf({ weight, features }: Point): Map<number, Cover> {
    const byClause = new Map<number, number>()
    const byBlock = new Map<number, number>()
    const inBlock = new Map<number, number>()
    for (const feature of features) {
      let last = -1
      for (const clause of feature.holding) {
        byClause.set(clause, (byClause.get(clause) ?? 0) + feature.weight)
        const block = index.clauses[clause]?.block ?? -1
        if (block !== last) {
          byBlock.set(block, (byBlock.get(block) ?? 0) + feature.weight)
          inBlock.set(block, (inBlock.get(block) ?? 0) + 1)
        }
        last = block
      }
    }
    // One English word of several is not yet the matter: a fund for chips, a fund for language models.
    const least = language === 'en' ? Math.min(2, features.length - 1) : 1
    const best = new Map<number, Cover>()
    for (const [clause, sum] of byClause) {
      const block = index.clauses[clause]?.block ?? -1
      if ((inBlock.get(block) ?? 0) < least) continue
      const share = ((byBlock.get(block) ?? 0) + sum) / 2 / weight
      const value = shown(share)
      if (value > (best.get(block)?.value ?? 0)) best.set(block, { value, clause })
    }
    return best
  }

  /** The blocks that have the thing of a heading by its name. */
  function namedIn(heading: string): ReadonlyMap<number, Cover> {
    const found = new Map<number, Cover>()
    const name = language === 'zh' ? thingIn(heading) : null
    if (name === null) return found
    const [rarest = none] = [...featuresOf(name, language)]
      .map((feature) => index.holding.get(feature) ?? none)
      .sort((a, b) => a.length - b.length)
    if (rarest.length > fewClauses) return found
    for (const number of rarest) {
      const clause = index.clauses[number]
      if (clause === undefined || work > most) break
      work += clause.text.length
      if (clause.text.includes(name)) found.set(clause.block, { value: 1, clause: number })
    }
    return found
  }

  /** A heading as a point, which many tasks may have in common; by block: how far its heading has the words. */
  const headingOf = memoize((heading: string): HeadingPoint => {
    const features = featuresOf(heading, language)
    const cover = new Map<number, Cover>()
    if (features.size === 0 || work > most) return { isEmpty: features.size === 0, cover }
    const weights = [...features].map((feature) => ({ feature, own: weigh(feature) }))
    const weight = weights.reduce((sum, { own }) => sum + own, 0)
    const shares = new Map<number, number>()
    for (const { feature, own } of weights)
      for (const number of index.headed.get(feature) ?? none)
        shares.set(number, (shares.get(number) ?? 0) + own / weight)
    for (const [number, share] of shares) {
      const { blocks } = index.headings[number] ?? { blocks: none }
      work += blocks.length
      for (const block of blocks) cover.set(block, { value: shown(share), clause: -1 })
    }
    for (const [block, own] of namedIn(heading)) if (own.value > (cover.get(block)?.value ?? 0)) cover.set(block, own)
    return { isEmpty: false, cover }
  })

  return (action, heading) => {
    const points = action.split(pointEnds).flatMap((text) => pointOf(text) ?? [])
    const total = points.reduce((sum, { weight }) => sum + Math.sqrt(weight), 0)
    const head = headingOf(heading)
    const ofHead = head.isEmpty ? 0 : total === 0 ? 1 : headingShare
    const shares = points.map(({ weight }) => ((1 - ofHead) * Math.sqrt(weight)) / total)
    const found = together([...points.map(coverOf), head.cover], [...shares, ofHead])
    const isNamed = found.blocks.some(({ block }) => (head.cover.get(block)?.clause ?? -1) >= 0)
    return { ...found, points: points.length, isNamed }
  }
}

/** How far a point is there, from 0 to 1, by the share of its words that is. */
function shown(share: number): number {
  return Math.max(0, Math.min(1, (share - leastShare) / (wholeShare - leastShare)))
}

interface Feature {
  readonly weight: number
  readonly holding: readonly number[]
}

interface Point {
  readonly weight: number
  readonly features: readonly Feature[]
}

interface Cover {
  readonly value: number
  readonly clause: number
}

interface HeadingPoint {
  /** It has no words that tell. */
  readonly isEmpty: boolean
  readonly cover: ReadonlyMap<number, Cover>
}

const none: readonly number[] = []
const pointEnds = /[，,。；;：:！？!?]|\.\s/
/** The share of a point's words below which it is not there at all, and from which it is there in full. */
const leastShare = 0.25
const wholeShare = 0.6
/** The part that the heading has in the score. */
const headingShare = 0.13
/** The blocks that may take up a task together, and what each further one must add to the score. */
const mostBlocks = 3
const leastGain = 0.03
/** The blocks that are tried. */
const mostTried = 16
const leastWork = 2_000_000
const workPerClause = 500
const fewClauses = 64

/** The blocks that have most of the points together. */
function together(
  covers: readonly ReadonlyMap<number, Cover>[],
  shares: readonly number[],
): Omit<TaskMatch, 'points' | 'isNamed'> {
  const alone = new Map<number, number>()
  covers.forEach((cover, point) => {
    for (const [block, { value }] of cover) alone.set(block, (alone.get(block) ?? 0) + value * (shares[point] ?? 0))
  })
  const tried = [...alone].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostTried)
  let values: readonly number[] = covers.map(() => 0)
  let score = 0
  const blocks: MatchedBlock[] = []
  while (blocks.length < mostBlocks) {
    let best: { block: number; score: number; values: number[] } | null = null
    for (const [block] of tried) {
      const joined = covers.map((cover, point) => Math.max(values[point] ?? 0, cover.get(block)?.value ?? 0))
      const sum = joined.reduce((all, value, point) => all + value * (shares[point] ?? 0), 0)
      if (sum > (best?.score ?? score + (blocks.length > 0 ? leastGain : 0)))
        best = { block, score: sum, values: joined }
    }
    if (!best) break
    blocks.push({ block: best.block, clauses: clausesIn(best.block, covers, shares) })
    score = best.score
    values = best.values
  }
  return { score, blocks }
}

/** The clauses of a block that have points of the task, those with most of it first. */
function clausesIn(block: number, covers: readonly ReadonlyMap<number, Cover>[], shares: readonly number[]): number[] {
  const sums = new Map<number, number>()
  covers.forEach((cover, point) => {
    const own = cover.get(block)
    if (own && own.clause >= 0) sums.set(own.clause, (sums.get(own.clause) ?? 0) + own.value * (shares[point] ?? 0))
  })
  return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([clause]) => clause)
}
