/**
 * Delays the optimising compiler of Node.js 20. By default V8 optimises a function after a few milliseconds, in threads
 * that take processor time from a short process: a draft of 60 kB takes a quarter longer. Later versions gain nothing,
 * and some print a warning because they do not know the flag.
 */
export function deferOptimisation(): void {
  if (Number.parseInt(process.versions.v8, 10) !== 11) return
  process.getBuiltinModule?.('node:v8').setFlagsFromString(`--interrupt-budget=${10 * usual}`)
}

/** V8's default budget: bytes of bytecode between two checks whether to optimise a function. */
const usual = 67_584
