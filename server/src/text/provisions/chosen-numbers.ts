/**
 * True if headings with these numbers are a choice from those of another document (the actions of the last plan that are
 * still open): they leave out numbers, and do not begin with one, leave out more than once, or are two that are far apart.
 */
export function isChoice(numbers: readonly number[]): boolean {
  const [first = 1, second = first] = numbers
  const gaps = numbers.filter((_, at) => at > 0 && leavesOut(numbers, at)).length
  return gaps > 0 && (first !== 1 || gaps > 1 || (numbers.length === 2 && second - first > 2))
}

/** True for 4 of 2, 4, 5; not of 2, 4, 4, 5, where it alone is wrong. */
function leavesOut(numbers: readonly number[], at: number): boolean {
  const [before = 0, own = 0, next = 0] = numbers.slice(at - 1, at + 2)
  return own > before + 1 && next !== before + 2
}
