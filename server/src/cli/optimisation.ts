import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 wait before it compiles for speed. By default it does so when a function has run for a few milliseconds, in threads
 * that take the processor from a process that is nearly done: reading a draft of 60 kB takes a quarter longer for it, one
 * of 600 kB nearly twice as long. Where the flag is not known to exist nothing is done: V8 would complain of it.
 */
export function deferOptimisation(): void {
  const major = Number.parseInt(process.versions.v8, 10)
  if (major >= 11 && major <= 13) setFlagsFromString(`--interrupt-budget=${10 * usual}`)
}

/** So many bytes of bytecode are run between two looks at whether a function is worth optimising. */
const usual = 67_584
