/**
 * Has the V8 of Node.js 20 wait before it compiles for speed. By default it does so when a function has run for a few
 * milliseconds, in threads that take the processor from a process that is nearly done: reading a draft of 60 kB takes a
 * quarter longer for it. Later versions gain nothing by it, and some know no such flag, of which V8 complains aloud.
 */
export function deferOptimisation(): void {
  if (Number.parseInt(process.versions.v8, 10) !== 11) return
  process.getBuiltinModule?.('node:v8').setFlagsFromString(`--interrupt-budget=${10 * usual}`)
}

/** So many bytes of bytecode are run between two looks at whether a function is worth optimising. */
const usual = 67_584
