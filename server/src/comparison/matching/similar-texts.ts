import type { AlignedText, AlignmentThresholds } from './aligned-text.ts'
import type { Matches } from './matches.ts'
import { GramWeights } from './similarity.ts'

interface Pair {
  readonly old: number
  readonly fresh: number
  readonly score: number
}

/** One of the two lists: who has a gram, and for each text between which texts of the other list its match is. */
interface AlignedSide {
  readonly texts: readonly AlignedText[]
  readonly matchOf: Int32Array
  readonly holders: ReadonlyMap<number, readonly number[]>
  readonly after: Int32Array
  readonly before: Int32Array
}

/** Finds pairs of similar texts. Neither list comes first: the same pairs are found the other way round. */
export class SimilarTexts {
  readonly #old: readonly AlignedText[]
  readonly #new: readonly AlignedText[]
  readonly #thresholds: AlignmentThresholds
  readonly #weights: GramWeights
  readonly #holdersOld: ReadonlyMap<number, readonly number[]>
  readonly #holdersNew: ReadonlyMap<number, readonly number[]>

  constructor(
    old: readonly AlignedText[],
    fresh: readonly AlignedText[],
    thresholds: AlignmentThresholds,
    { ofOld, ofNew }: Matches,
  ) {
    this.#old = old
    this.#new = fresh
    this.#thresholds = thresholds
    this.#weights = new GramWeights([...old, ...fresh].map(({ grams }) => grams))
    this.#holdersOld = holdersOf(old, ofOld)
    this.#holdersNew = holdersOf(fresh, ofNew)
  }

  /** Matches the best pairs that are free; false if there was none. */
  match(matches: Matches): boolean {
    const old = sideOf(this.#old, matches.ofOld, matches.ofNew.length, this.#holdersOld)
    const fresh = sideOf(this.#new, matches.ofNew, matches.ofOld.length, this.#holdersNew)
    const pairs = new Map<number, Pair>()
    const consider = (one: number, other: number): void => {
      const key = one * this.#new.length + other
      if (pairs.has(key)) return
      const isNear = isBetween(old, one, other) || isBetween(fresh, other, one)
      const score = this.#similarity(one, other)
      const least = isAlone(old, one, other) ? this.#thresholds.alone : this.#thresholds[isNear ? 'near' : 'far']
      if (score >= least) pairs.set(key, { old: one, fresh: other, score: isNear ? score + nearer : score })
    }
    for (const [one, other] of candidates(old, fresh, this.#weights)) consider(one, other)
    for (const [other, one] of candidates(fresh, old, this.#weights)) consider(one, other)
    // Pairs that exclude one another differ in their sum, so that neither list comes first.
    const best = [...pairs.values()].sort((a, b) => b.score - a.score || a.old + a.fresh - b.old - b.fresh)
    let found = false
    for (const { old: one, fresh: other } of best) found = matches.add(one, other) || found
    return found
  }

  /** The weighted share of grams that two texts have in common, of both (Dice). */
  #similarity(one: number, other: number): number {
    const [a, b] = [this.#old[one], this.#new[other]]
    if (a === undefined || b === undefined) return 0
    const all = this.#weights.total(a.grams) + this.#weights.total(b.grams)
    if (all === 0) return 0
    const share = (2 * this.#weights.shared(a.grams, b.grams)) / all
    return a.sort === b.sort ? share : share * otherSort
  }
}

const mostHolders = 40
const mostCandidates = 6
const nearer = 0.2
const otherSort = 0.6

/** By gram: the free texts that have it. */
function holdersOf(texts: readonly AlignedText[], matchOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  texts.forEach(({ grams }, index) => {
    if (matchOf[index] !== -1) return
    for (const gram of grams) {
      const holders = found.get(gram)
      if (!holders) found.set(gram, [index])
      else if (holders.length <= mostHolders) holders.push(index)
    }
  })
  return found
}

/** `others`: the length of the other list. Gaps are empty where texts have moved. */
function sideOf(
  texts: readonly AlignedText[],
  matchOf: Int32Array,
  others: number,
  holders: AlignedSide['holders'],
): AlignedSide {
  const after = new Int32Array(texts.length).fill(-1)
  const before = new Int32Array(texts.length).fill(others)
  for (let one = 1; one < texts.length; one++)
    after[one] = matchOf[one - 1] !== -1 ? (matchOf[one - 1] ?? -1) : (after[one - 1] ?? -1)
  for (let one = texts.length - 2; one >= 0; one--)
    before[one] = matchOf[one + 1] !== -1 ? (matchOf[one + 1] ?? 0) : (before[one + 1] ?? 0)
  return { texts, matchOf, holders, after, before }
}

function isBetween({ after, before }: AlignedSide, one: number, other: number): boolean {
  return (after[one] ?? -1) < other && other < (before[one] ?? 0)
}

function isAlone({ after, before, matchOf }: AlignedSide, one: number, other: number): boolean {
  return after[one] === other - 1 && before[one] === other + 1 && matchOf[one - 1] !== -1 && matchOf[one + 1] !== -1
}

/**
 * For each free text of one list the free texts of the other that share most with it by grams that few have, and those
 * at the ends of its gap.
 */
function* candidates(
  own: AlignedSide,
  others: AlignedSide,
  weights: GramWeights,
): Generator<readonly [number, number]> {
  const shared = new Float64Array(others.texts.length)
  for (let one = 0; one < own.texts.length; one++) {
    if (own.matchOf[one] !== -1) continue
    const touched: number[] = []
    for (const gram of own.texts[one]?.grams ?? []) {
      const holders = others.holders.get(gram)
      if (holders === undefined || holders.length > mostHolders) continue
      const weight = weights.of(gram)
      for (const other of holders) {
        if (others.matchOf[other] !== -1) continue
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] ?? 0) + weight
      }
    }
    touched.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    for (const other of touched) shared[other] = 0
    for (const other of touched.slice(0, mostCandidates)) yield [one, other]
    for (const other of [(own.after[one] ?? -1) + 1, (own.before[one] ?? 0) - 1])
      if (others.matchOf[other] === -1) yield [one, other]
  }
}
