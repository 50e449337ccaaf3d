import type { Streams } from './command-run.ts'
import { type Paint, painter } from './paint.ts'

const narrowest = 40
const widest = 100

/** Colours and the width in cells of the terminal that is written to. */
export function pageOf({ stdout, env }: Streams): { readonly paint: Paint; readonly width: number } {
  return {
    paint: painter(stdout.isTTY === true && !env.NO_COLOR),
    width: Math.max(narrowest, Math.min(widest, stdout.columns ?? widest)),
  }
}
