import { indexWithin } from '../document/scan.ts'

/** The length of the run of the character at `at`. */
export function runLength(source: string, at: number, end: number): number {
  const mark = source.charCodeAt(at)
  let to = at
  while (to < end && source.charCodeAt(to) === mark) to++
  return to - at
}

/** The backtick runs of a block. Queries must come at ascending offsets; all queries together take linear time. */
export class Backticks {
  /** Offsets of runs by length, in descending order. */
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

  /** The start of the next run of this length after `at`, which closes a code span opened there; -1 if none. */
  nextRun(length: number, at: number): number {
    const places = this.runs.get(length) ?? []
    while ((places[places.length - 1] ?? at + 1) <= at) places.pop()
    return places[places.length - 1] ?? -1
  }
}
