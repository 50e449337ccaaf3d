/**
 * Has V8 compile each regular expression at its first run. By default it makes bytecode for that one, and machine code
 * at the second. The patterns of a draft run on every line, so the bytecode is made in vain: 15 of 75 ms for the first
 * findings of a short draft.
 */
export function compilePatternsAtOnce(): void {
  process.getBuiltinModule?.('node:v8').setFlagsFromString('--no-regexp-tier-up')
}
