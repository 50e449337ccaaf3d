/**
 * Partition point: the number of leading indices below `length` for which `holds` is true. Binary search; `holds` must
 * be monotone.
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

/** The number of ascending numbers below a value. */
export function countBelow(numbers: ArrayLike<number>, value: number): number {
  return partitionPoint(numbers.length, (index) => (numbers[index] ?? 0) < value)
}

/** The index of the last of the first `count` ascending numbers that is not above `value`; 0 if all are above. */
export function indexBelow(numbers: ArrayLike<number>, value: number, count: number): number {
  return Math.max(0, partitionPoint(count, (index) => (numbers[index] ?? 0) <= value) - 1)
}
