import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix, Remedy } from '../findings/finding.ts'
import type { ClauseTemplate } from '../framework/types.ts'
import type { Draft } from '../text/model/draft.ts'
import { fixesForPathway } from './fix-for-pathway.ts'
import { fixesForDimension } from './fixes-for-dimension.ts'
import { renumbering } from './renumber-sequence.ts'

/** The fixes for the remedies that findings ask for, the best first. `own`: clauses of a project's pack. */
export function listFixes(
  draft: Draft,
  coverage: Coverage,
  remedies: readonly Remedy[],
  own: readonly ClauseTemplate[] = [],
): Fix[] {
  return remedies.flatMap((remedy) => {
    if (remedy.kind === 'follow') return fixesForPathway(draft, coverage, remedy.pathway)
    if (remedy.kind === 'renumber') return renumbering(draft, remedy.provision, remedy.number) ? [remedy] : []
    if (remedy.kind !== 'cover') return [remedy]
    const fixes = fixesForDimension(draft, coverage, remedy.dimension, own)
    return remedy.clauses ? fixes.filter(({ kind }) => kind === 'insert-clause') : fixes
  })
}
