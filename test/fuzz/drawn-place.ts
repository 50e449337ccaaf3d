import type { Random } from './random.ts'

interface Place {
  readonly line: number
  readonly character: number
}

/** A place that may lie outside the text, inside a line end or between the halves of a surrogate pair. */
export function drawnPlace(random: Random, lines: number): Place {
  const line = random.once(15) ? random.pick([-1, lines, lines + 5, 2 ** 31 - 1]) : random.below(lines + 1)
  const character = random.once(15) ? random.pick([-1, 5_000, 2 ** 31 - 1]) : random.below(random.once(2) ? 6 : 90)
  return { line, character }
}

export function drawnRange(random: Random, lines: number): { start: Place; end: Place } {
  const start = drawnPlace(random, lines)
  const end = random.once(3)
    ? drawnPlace(random, lines)
    : { line: start.line, character: start.character + random.below(5) }
  return { start, end }
}
