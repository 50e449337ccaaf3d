import type { Connection } from 'vscode-languageserver'
import type { Analysis } from '../../engine/analyzer.ts'

/** Logs the rules that have thrown in an analysis. */
export type LogFaults = (analysis: Pick<Analysis, 'faults'>) => void

/** Logs each rule once: one that throws does so at every keystroke, and the log is for the first of them. */
export function createFaultLog({ console }: Pick<Connection, 'console'>, version: string): LogFaults {
  const logged = new Set<string>()
  return ({ faults }) => {
    for (const [rule, error] of faults) {
      if (logged.has(rule)) continue
      logged.add(rule)
      console.error(`The rule ${rule} of Wenheng ${version} failed; what it finds is not shown: ${traceOf(error)}`)
    }
  }
}

/** Logs what a part of the server has thrown. */
export type LogThrown = (part: string, error: unknown) => void

/** Logs each part once: what fails at a keystroke fails at the next. */
export function createThrownLog({ console }: Pick<Connection, 'console'>): LogThrown {
  const logged = new Set<string>()
  return (part, error) => {
    if (logged.has(part)) return
    logged.add(part)
    console.error(`${part} failed, and is told of once: ${traceOf(error)}`)
  }
}

/** What was thrown, with where it came from, for a log. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
