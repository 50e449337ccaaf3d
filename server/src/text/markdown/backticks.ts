import { indexWithin } from '../document/scan.ts'

/** The length of the run of one and the same character at `at`. */
export function runLength(source: string, at: number, end: number): number {
  const mark = source.charCodeAt(at)
  let to = at
  while (to < end && source.charCodeAt(to) === mark) to++
  return to - at
}

/**
 * The runs of backticks in a block from its first one on. Asked for places that ascend, so that all asking together is
 * linear.
 */
export class Backticks {
  /** By length, the last run first. */
  private readonly runs = new Map<number, number[]>()

  constructor(source: string, from: number, end: number) {
    let next = from
    while (next >= 0) {
      const length = runLength(source, next, end)
      const places = this.runs.get(length)
      if (places) places.push(next)
      else this.runs.set(length, [next])
      next = indexWithin(source, '`', next + length, end)
    }
    for (const places of this.runs.values()) places.reverse()
  }

  /**
   * Where the next run of this length after `at` begins, -1 if there is none: it closes the code span that one at `at`
   * opens.
   */
  nextRun(length: number, at: number): number {
    const places = this.runs.get(length) ?? []
    while ((places[places.length - 1] ?? at + 1) <= at) places.pop()
    return places[places.length - 1] ?? -1
  }
}
