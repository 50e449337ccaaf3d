import { existsSync } from 'node:fs'

/** A file that is asked about, or one line of it, counted from 1. */
export interface ExplainTarget {
  readonly name: string
  readonly line: number | null
}

/** Reads `FILE`, `FILE:LINE`, or `FILE:LINE:COLUMN` as `wenheng lint` prints places; the column is passed over. */
export function parseTarget(argument: string): ExplainTarget {
  const [, name, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(argument) ?? []
  if (name === undefined || line === undefined || existsSync(argument)) return { name: argument, line: null }
  return { name, line: Number(line) }
}
