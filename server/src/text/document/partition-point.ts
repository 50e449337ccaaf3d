/** How many come first of so many, of which something holds that holds of none behind them; found by halves. */
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

/** How many of ascending numbers are below a value. */
export function countBelow(numbers: ArrayLike<number>, value: number): number {
  return partitionPoint(numbers.length, (index) => (numbers[index] ?? 0) < value)
}

/** The index of the last of the first `count` ascending numbers that is not above `value`; 0 if all are. */
export function indexBelow(numbers: ArrayLike<number>, value: number, count: number): number {
  return Math.max(0, partitionPoint(count, (index) => (numbers[index] ?? 0) <= value) - 1)
}
