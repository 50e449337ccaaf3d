import type { Span } from '../../text/document/span.ts'
import { bareEnds, comparableWords, shown } from './shown.ts'
import { type Statement, statement } from './statement.ts'
import type { Stretch } from './word-changes.ts'

/**
 * The stretches whose words stand in another place of the same sentence (deleted here, added there), or have changed places
 * (A 会同 B → B 会同 A). One of each two has the statement, the other null.
 */
export function reorderedStretches(
  differing: readonly Stretch[],
  oldWords: (span: Span) => string,
  newWords: (span: Span) => string,
): ReadonlyMap<Stretch, Statement | null> {
  const found = new Map<Stretch, Statement | null>()
  const known = differing.map((stretch) => ({
    stretch,
    gone: comparableWords(oldWords(stretch.old)),
    come: comparableWords(newWords(stretch.new)),
  }))
  for (const { stretch, gone, come } of known) {
    if (found.has(stretch)) continue
    const words = shown(bareEnds(oldWords(stretch.old)))
    if (stretch.kind === 'deleted' && gone.length >= shortest) {
      const other = known.find((one) => one.stretch.kind === 'added' && one.come === gone && !found.has(one.stretch))
      if (other) found.set(stretch, statement('reordered', 12, { old: words })).set(other.stretch, null)
    } else if (stretch.kind === 'replaced' && Math.min(gone.length, come.length) >= shortestName) {
      const other = known.find((one) => one.stretch !== stretch && one.gone === come && one.come === gone)
      if (other === undefined || found.has(other.stretch)) continue
      const value = { old: words, new: shown(bareEnds(newWords(stretch.new))) }
      found.set(stretch, statement('exchanged', 44, value)).set(other.stretch, null)
    }
  }
  return found
}

/** In characters without marks: shorter words that come again are rather others (不, the). */
const shortest = 4
const shortestName = 2
