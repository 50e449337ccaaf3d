/**
 * Of matches between two lists (`to[i]` is the index in the other list, -1 for none) those that stay in order: the
 * increasing sequence with the greatest weight. O(n log n).
 */
export function inOrder(to: ArrayLike<number>, weight: (index: number) => number): boolean[] {
  const size = Array.from(to).reduce((most, one) => Math.max(most, one + 1), 0)
  // A Fenwick tree of prefix maxima over the indices of the other list.
  const best = new Float64Array(size + 1)
  const holder = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(to.length).fill(-1)
  let last = -1
  let most = 0
  for (let index = 0; index < to.length; index++) {
    const target = to[index] ?? -1
    if (target < 0) continue
    let sum = 0
    let from = -1
    for (let at = target; at > 0; at -= at & -at)
      if ((best[at] ?? 0) > sum) [sum, from] = [best[at] ?? 0, holder[at] ?? -1]
    before[index] = from
    sum += Math.max(1, weight(index))
    for (let at = target + 1; at <= size; at += at & -at)
      if ((best[at] ?? 0) < sum) [best[at], holder[at]] = [sum, index]
    if (sum > most) [most, last] = [sum, index]
  }
  const kept = new Array<boolean>(to.length).fill(false)
  for (let index = last; index >= 0; index = before[index] ?? -1) kept[index] = true
  return kept
}
