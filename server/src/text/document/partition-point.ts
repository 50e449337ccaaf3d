/**
 * Partition point: the number of leading indices for which `holds` is true. Binary search; `holds` must be monotone.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns how many of `numbers`, in ascending order, are below `value`. */
export function countBelow(numbers: ArrayLike<number>, value: number): number {
  return partitionPoint(numbers.length, (index) => (numbers[index] ?? 0) < value)
}

/** Returns the index of the last of the first `count` ascending numbers that is at most `value`; 0 if there is none. */
export function indexBelow(numbers: ArrayLike<number>, value: number, count: number): number {
  return Math.max(0, partitionPoint(count, (index) => (numbers[index] ?? 0) <= value) - 1)
}
