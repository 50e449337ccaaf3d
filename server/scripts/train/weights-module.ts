import type { Language } from '../../src/framework/types.ts'
import type { StoredWeights } from '../../src/weighing/weights/stored-weights.ts'

/** The path of the weights, from the project's root. */
export const weightsFile = 'server/src/weighing/weights/weights.generated.ts'

/** The data from which the weights were trained. */
export interface LearnedFrom {
  /** Of the sentences, templates and vocabulary (`digestOfTeaching`). */
  readonly digest: string
  /** The corpus was used too. */
  readonly corpus: boolean
}

/** Returns the module of the weights. Each language is read on first use. */
export function weightsModule(weights: Readonly<Record<Language, StoredWeights>>, from: LearnedFrom): string {
  return `// Generated from server/framework/sentences/ by \`npm run train\`; change the sentences there.
// Learned from ${from.corpus ? 'the sentences and the corpus beside the project' : 'the sentences alone'}; digest of sentences, templates and vocabulary: ${from.digest}
import type { StoredWeights } from './stored-weights.ts'
export const storedZh = (): StoredWeights => (${literal(weights.zh)})
export const storedEn = (): StoredWeights => (${literal(weights.en)})
`
}

/** One line per entry, so that diffs are readable. */
function literal(weights: StoredWeights): string {
  const lines = Object.entries(weights).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  return `{${lines.join(',\n')}}`
}

/** Returns the digest in the text of a module of weights; null if it has none. */
export function digestIn(module: string): string | null {
  return /^\/\/ Learned from .*: ([0-9a-f]{64})$/m.exec(module)?.[1] ?? null
}
