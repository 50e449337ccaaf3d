/**
 * True if headings with these numbers are a choice from those of another document (the actions of the last plan that are
 * still open): they leave out numbers, and do not begin with one, leave out more than once, or are two that are far apart.
 */
export function isChoice(numbers: readonly number[]): boolean {
  const [first = 1, second = first] = numbers
  const gaps = numbers.filter((_, at) => at > 0 && leavesOut(numbers, at)).length
  return gaps > 0 && (first !== 1 || gaps > 1 || (numbers.length === 2 && second - first > 2))
}

/**
 * The place from which some of the numbers before are taken up again, not in a row: 3 in 1, 2, 3, 4, 5, 3, 5, where the
 * second 3 begins a passage on the actions that cost most. -1 if there is none.
 */
export function chosenAgain(numbers: readonly number[]): number {
  const from = numbers.findIndex((own, at) => own < (numbers[at - 1] ?? own))
  const again = from < 0 ? [] : numbers.slice(from)
  const given = new Set(numbers.slice(0, from))
  const isRising = again.every((own, at) => own > (again[at - 1] ?? 0) && given.has(own))
  return isRising && again.some((_, at) => at > 0 && leavesOut(again, at)) ? from : -1
}

/** True for 4 of 2, 4, 5; not of 2, 4, 4, 5, where it alone is wrong. */
function leavesOut(numbers: readonly number[], at: number): boolean {
  const [before = 0, own = 0, next = 0] = numbers.slice(at - 1, at + 2)
  return own > before + 1 && next !== before + 2
}
