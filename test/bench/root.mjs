import path from 'node:path'

/** The project's root; the benchmarks' own folder; where they put what they make (ignored by git). */
export const root = path.resolve(import.meta.dirname, '../..')
export const bench = import.meta.dirname
export const made = path.join(root, 'out/bench')
