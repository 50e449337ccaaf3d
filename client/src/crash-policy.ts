/** What is done when the server has ended by itself. */
export interface CrashVerdict {
  readonly restarts: boolean
  /** True if the writer is told. */
  readonly tells: boolean
}

/** More crashes than these within the time, in milliseconds, and the server is not started again. */
const most = 4
const within = 3 * 60_000

/**
 * Decides, crash by crash, whether the server is started again. The writer is told of the first restart, and when there
 * is none any more; further restarts are in the log. `now` is the current time in milliseconds, from any origin.
 */
export function createCrashPolicy(now: () => number): () => CrashVerdict {
  let crashes: number[] = []
  let isTold = false
  return () => {
    const at = now()
    crashes = [...crashes.filter((one) => at - one < within), at]
    const restarts = crashes.length <= most
    const tells = !restarts || !isTold
    isTold = true
    return { restarts, tells }
  }
}
