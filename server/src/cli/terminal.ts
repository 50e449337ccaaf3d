import type { Streams } from './command-run.ts'
import { type Paint, painter } from './paint.ts'

const narrowest = 40
/** Of lines of text, in cells; in a file as on a wide terminal. */
export const widest = 100

/** Whether the terminal that is written to shows colours, and its width in cells. */
export function terminalOf({ stdout, env }: Pick<Streams, 'stdout' | 'env'>): {
  readonly hasColours: boolean
  readonly width: number
} {
  return {
    hasColours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    width: Math.max(narrowest, Math.min(widest, stdout.columns ?? widest)),
  }
}

/** The same as what prints on it. */
export function pageOf(streams: Pick<Streams, 'stdout' | 'env'>): { readonly paint: Paint; readonly width: number } {
  const { hasColours, width } = terminalOf(streams)
  return { paint: painter(hasColours), width }
}
