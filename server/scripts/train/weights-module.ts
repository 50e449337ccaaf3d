import type { Language } from '../../src/framework/types.ts'
import type { StoredWeights } from '../../src/weighing/weights/stored-weights.ts'

/** Where the weights go, from the project's root. */
export const weightsFile = 'server/src/weighing/weights/weights.generated.ts'

/** What the weights were learned from. */
export interface LearnedFrom {
  /** Of `server/framework/sentences/`, see `digestOfSentences`. */
  readonly digest: string
  /** The corpus stood beside the project. */
  readonly corpus: boolean
}

/** The module of the weights; a language is parsed when it is first asked for. */
export function weightsModule(weights: Readonly<Record<Language, StoredWeights>>, from: LearnedFrom): string {
  return `// Generated from server/framework/sentences/ by \`npm run train\`; change the sentences there.
// Learned from ${from.corpus ? 'the sentences and the corpus beside the project' : 'the sentences alone'}; their digest: ${from.digest}
import type { StoredWeights } from './stored-weights.ts'
export const storedZh = (): StoredWeights => JSON.parse(\`${json(weights.zh)}\`)
export const storedEn = (): StoredWeights => JSON.parse(\`${json(weights.en)}\`)
`
}

/** An entry a line, so that a change is readable in a diff. */
function json(weights: StoredWeights): string {
  const lines = Object.entries(weights).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  return `{${lines.join(',\n')}}`.replace(/\\|`|\$\{/g, '\\$&')
}

/** The digest in the text of a module of weights, null where it has none. */
export function digestIn(module: string): string | null {
  return /^\/\/ Learned from .*: ([0-9a-f]{64})$/m.exec(module)?.[1] ?? null
}
