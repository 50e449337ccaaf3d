import type { Genre } from '../../framework/types.ts'
import type { Subject } from '../model/coverage.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import type { Concern } from '../model/kind.ts'
import type { Identity } from './identity.ts'

const programmes: readonly Genre[] = ['plan', 'opinion', 'measures', 'strategy']
const central: readonly Subject[] = ['ai', 'data', 'digital', 'innovation']
const narrower: readonly Subject[] = ['compute', 'algorithm', 'talent']

/**
 * Returns how much of the framework concerns a programme. On AI, data, the digital economy or innovation at large:
 * `full`. On one of these in one sector, or as a regulation of one matter: `narrow`. A draft on another sector is
 * `narrow` if it has several measures on algorithms or compute.
 */
export function concernOf({ genre, subject, title }: Identity, counts: DraftCounts): Concern {
  const isProgramme =
    (programmes.includes(genre) && title.isNamed) || ((genre === 'legislation' || genre === 'act') && title.isProgramme)
  if (central.includes(subject)) return isProgramme && !title.isNarrow ? 'full' : 'narrow'
  if (genre === 'notice') return 'none'
  if (narrower.includes(subject)) return 'narrow'
  return subject === 'sector' && isProgramme && counts.of('technical') >= 3 ? 'narrow' : 'none'
}
