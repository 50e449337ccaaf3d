import type { AlignedText, AlignmentThresholds } from './aligned-text.ts'
import { Matches } from './matches.ts'
import { SimilarTexts } from './similar-texts.ts'

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
