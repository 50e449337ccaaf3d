import { existsSync } from 'node:fs'

/** A file to explain, or one line of it, counted from 1. */
export interface ExplainTarget {
  readonly name: string
  readonly line: number | null
}

/** Parses `FILE`, `FILE:LINE`, or `FILE:LINE:COLUMN` as `wenheng lint` prints it; the column is ignored. */
export function parseTarget(argument: string): ExplainTarget {
  const [, name, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(argument) ?? []
  if (name === undefined || line === undefined || existsSync(argument)) return { name: argument, line: null }
  return { name, line: Number(line) }
}
