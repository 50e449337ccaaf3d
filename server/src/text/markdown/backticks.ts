import { indexWithin } from '../document/scan.ts'

/** Returns the length of the run of equal characters at `at`. */
export function runLength(source: string, at: number, end: number): number {
  const mark = source.charCodeAt(at)
  let to = at
  while (to < end && source.charCodeAt(to) === mark) to++
  return to - at
}

/**
 * The runs of backticks in a block, from its first one on. Queries must be in ascending order, so that all together
 * take linear time.
 */
export class Backticks {
  /** By length: the offsets of the runs, the last one first. */
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
   * Returns the start of the next run of this length after `at`, which closes a code span opened at `at`; -1 if there
   * is none.
   */
  nextRun(length: number, at: number): number {
    const places = this.runs.get(length) ?? []
    while ((places[places.length - 1] ?? at + 1) <= at) places.pop()
    return places[places.length - 1] ?? -1
  }
}
