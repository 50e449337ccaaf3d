import { GramWeights } from './similarity.ts'

/** A text to be aligned with one of another list. */
export interface AlignedText {
  /** Texts with one key are the same. */
  readonly key: string
  readonly grams: readonly number[]
  /** Texts of other sorts are seldom the same: a heading, a row. */
  readonly sort: number
}

/** From which similarity on, 0 to 1, two texts are versions of one. */
export interface AlignmentThresholds {
  /** Where it is the only one between the same neighbours on either side. */
  readonly alone: number
  /** Between the same neighbours. */
  readonly near: number
  /** Anywhere. */
  readonly far: number
}

/**
 * Aligns two lists of texts: by index of the old one, the index in the new one, -1 for none. First equal texts in any
 * order, then similar ones, those between the same neighbours first. Near-linear: candidates come from an inverted
 * index without what many texts have.
 */
export function alignTexts(
  old: readonly AlignedText[],
  fresh: readonly AlignedText[],
  thresholds: AlignmentThresholds,
): Int32Array {
  const matches = new Matches(old.length, fresh.length)
  matchEqual(old, fresh, matches)
  if (matches.isFull) return matches.ofOld
  const aligner = new SimilarTexts(old, fresh, thresholds, matches)
  for (let round = 0; round < rounds && aligner.match(matches); round++);
  return matches.ofOld
}

/** What one round has matched gives the next its neighbours. */
const rounds = 3

class Matches {
  readonly ofOld: Int32Array
  readonly ofNew: Int32Array
  #left: number

  constructor(old: number, fresh: number) {
    this.ofOld = new Int32Array(old).fill(-1)
    this.ofNew = new Int32Array(fresh).fill(-1)
    this.#left = Math.min(old, fresh)
  }

  get isFull(): boolean {
    return this.#left === 0
  }

  /** False if one of them is matched already, or there is none. */
  add(old: number, fresh: number): boolean {
    if (this.ofOld[old] !== -1 || this.ofNew[fresh] !== -1) return false
    this.ofOld[old] = fresh
    this.ofNew[fresh] = old
    this.#left--
    return true
  }
}

/** Texts that are there once are anchors; of others, those beside matched ones, then the rest in order. */
function matchEqual(old: readonly AlignedText[], fresh: readonly AlignedText[], matches: Matches): void {
  const placesOld = placesOf(old)
  const placesNew = placesOf(fresh)
  for (const [key, places] of placesOld) {
    const others = placesNew.get(key)
    if (places.length === 1 && others?.length === 1) matches.add(places[0] ?? -1, others[0] ?? -1)
  }
  const isSame = (one: number, other: number): boolean => one >= 0 && old[one]?.key === fresh[other]?.key
  for (let one = 0; one < old.length; one++) {
    const other = matches.ofOld[one] ?? -1
    if (other >= 0 && isSame(one + 1, other + 1)) matches.add(one + 1, other + 1)
  }
  for (let one = old.length - 1; one > 0; one--) {
    const other = matches.ofOld[one] ?? -1
    if (other > 0 && isSame(one - 1, other - 1)) matches.add(one - 1, other - 1)
  }
  for (const [key, places] of placesOld) {
    const others = (placesNew.get(key) ?? []).filter((other) => matches.ofNew[other] === -1)
    const left = places.filter((one) => matches.ofOld[one] === -1)
    left.forEach((one, index) => {
      matches.add(one, others[index] ?? -1)
    })
  }
}

function placesOf(texts: readonly AlignedText[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  texts.forEach(({ key }, index) => {
    if (key === '') return
    const some = places.get(key)
    if (some) some.push(index)
    else places.set(key, [index])
  })
  return places
}

interface Pair {
  readonly old: number
  readonly fresh: number
  readonly score: number
}

class SimilarTexts {
  readonly #old: readonly AlignedText[]
  readonly #new: readonly AlignedText[]
  readonly #thresholds: AlignmentThresholds
  readonly #weights: GramWeights
  readonly #holders = new Map<number, number[]>()
  readonly #shared: Float64Array

  constructor(
    old: readonly AlignedText[],
    fresh: readonly AlignedText[],
    thresholds: AlignmentThresholds,
    { ofNew }: Matches,
  ) {
    this.#old = old
    this.#new = fresh
    this.#thresholds = thresholds
    this.#weights = new GramWeights([...old, ...fresh].map(({ grams }) => grams))
    this.#shared = new Float64Array(fresh.length)
    fresh.forEach(({ grams }, index) => {
      if (ofNew[index] !== -1) return
      for (const gram of grams) {
        const holders = this.#holders.get(gram)
        if (!holders) this.#holders.set(gram, [index])
        else if (holders.length <= mostHolders) holders.push(index)
      }
    })
  }

  /** Matches the best pairs that are free; false if there was none. */
  match(matches: Matches): boolean {
    const gaps = gapsOf(matches)
    const pairs: Pair[] = []
    for (let one = 0; one < this.#old.length; one++) {
      if (matches.ofOld[one] !== -1) continue
      const [after, before] = [gaps.after[one] ?? -1, gaps.before[one] ?? 0]
      for (const other of this.#candidates(one, after, before, matches)) {
        const isNear = after < other && other < before
        const score = this.#similarity(one, other)
        const isAlone = after + 2 === before && matches.ofOld[one - 1] !== -1 && matches.ofOld[one + 1] !== -1
        const least = isAlone ? this.#thresholds.alone : isNear ? this.#thresholds.near : this.#thresholds.far
        if (score >= least) pairs.push({ old: one, fresh: other, score: isNear ? score + nearer : score })
      }
    }
    // Pairs that exclude one another differ in their sum, so that neither draft comes first.
    pairs.sort((a, b) => b.score - a.score || a.old + a.fresh - b.old - b.fresh)
    let found = false
    for (const { old, fresh } of pairs) found = matches.add(old, fresh) || found
    return found
  }

  /** The free texts that share most with one by grams that few have, and those at the ends of its gap. */
  #candidates(one: number, after: number, before: number, { ofNew }: Matches): Set<number> {
    const touched: number[] = []
    for (const gram of this.#old[one]?.grams ?? []) {
      const holders = this.#holders.get(gram)
      if (holders === undefined || holders.length > mostHolders) continue
      const weight = this.#weights.of(gram)
      for (const other of holders) {
        if (ofNew[other] !== -1) continue
        if (this.#shared[other] === 0) touched.push(other)
        this.#shared[other] = (this.#shared[other] ?? 0) + weight
      }
    }
    touched.sort((a, b) => (this.#shared[b] ?? 0) - (this.#shared[a] ?? 0) || a - b)
    for (const other of touched) this.#shared[other] = 0
    const found = new Set(touched.slice(0, mostCandidates))
    for (const other of [after + 1, before - 1]) if (ofNew[other] === -1) found.add(other)
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

/** By old index: the new indices between which its match is if nothing was moved. Empty gaps where it was. */
function gapsOf({ ofOld, ofNew }: Matches): { readonly after: Int32Array; readonly before: Int32Array } {
  const after = new Int32Array(ofOld.length).fill(-1)
  const before = new Int32Array(ofOld.length).fill(ofNew.length)
  for (let one = 1; one < ofOld.length; one++)
    after[one] = ofOld[one - 1] !== -1 ? (ofOld[one - 1] ?? -1) : (after[one - 1] ?? -1)
  for (let one = ofOld.length - 2; one >= 0; one--)
    before[one] = ofOld[one + 1] !== -1 ? (ofOld[one + 1] ?? 0) : (before[one + 1] ?? 0)
  return { after, before }
}
