import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix, Mend } from '../findings/finding.ts'
import type { Draft } from '../text/model/draft.ts'
import { clausesForPathway } from './fix-for-pathway.ts'
import { fixesForDimension } from './fixes-for-dimension.ts'

/** The fixes of what findings ask to be mended, the best first. */
export function listFixes(draft: Draft, coverage: Coverage, mends: readonly Mend[]): Fix[] {
  return mends.flatMap((mend) => {
    if (mend.kind === 'follow') return clausesForPathway(draft, coverage, mend.pathway)
    if (mend.kind !== 'cover') return [mend]
    const fixes = fixesForDimension(draft, coverage, mend.dimension)
    return mend.clauses ? fixes.filter(({ kind }) => kind === 'insert-clause') : fixes
  })
}
