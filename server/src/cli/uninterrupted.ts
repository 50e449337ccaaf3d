/**
 * Does what must not be left half done, such as writing a file beside another and putting it in its place. A signal to
 * end that comes meanwhile ends the program right after it, in the way it always does.
 */
export function uninterrupted<Result>(work: () => Result): Result {
  const hold = holdSignals()
  try {
    return work()
  } finally {
    // Signals are told of in the next turn of the event loop.
    setImmediate(() => setImmediate(hold.release))
  }
}

/**
 * Waits until the signals that came during the last `uninterrupted` are heard of. Who writes one file after the other
 * waits after each: otherwise all would be written before the first signal counts.
 */
export function signalsHeard(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))))
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function holdSignals(): { readonly release: () => void } {
  let came: NodeJS.Signals | null = null
  const note = (signal: NodeJS.Signals): void => {
    came ??= signal
  }
  for (const signal of signals) process.on(signal, note)
  return {
    release() {
      for (const signal of signals) process.off(signal, note)
      if (came !== null) process.kill(process.pid, came)
    },
  }
}
