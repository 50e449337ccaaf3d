import type { Genre } from '../../framework/types.ts'
import type { Subject } from '../model/coverage.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import type { Concern } from '../model/kind.ts'
import type { Identity } from './identity.ts'

const programmes: readonly Genre[] = ['plan', 'opinion', 'measures', 'strategy']
const central: readonly Subject[] = ['ai', 'data', 'digital', 'innovation']
const narrower: readonly Subject[] = ['compute', 'algorithm', 'talent']

/** The minimum number of measures on algorithms or compute that make a draft on another sector narrow. */
const technical = 3
const technicalIfApplied = 1
/** One clause in so many of the tasks, in a draft whose title names no sector either. */
const share = 5

/**
 * Returns how much of the framework concerns a programme. On AI, data, the digital economy or innovation at large:
 * `full`. On one of these in one sector, as a regulation of one matter, or in some chapters of a plan whose others are
 * elsewhere: `narrow`. A draft on another sector is `narrow` if it has several measures on algorithms or compute, or one
 * where its title applies AI or data to the sector; so is one on any other matter but all of them, if these are a good part of
 * its tasks.
 */
export function concernOf({ genre, subject, title, isOfChapters }: Identity, counts: DraftCounts): Concern {
  const isProgramme =
    (programmes.includes(genre) && title.isNamed) || ((genre === 'legislation' || genre === 'act') && title.isProgramme)
  if (central.includes(subject)) return isProgramme && !title.isNarrow && !isOfChapters ? 'full' : 'narrow'
  if (genre === 'notice') return 'none'
  if (narrower.includes(subject)) return 'narrow'
  const isOnSector = subject === 'sector' || (subject === 'other' && title.isNarrow && title.isApplied)
  const enough = title.isApplied ? technicalIfApplied : technical
  const isTechnical = counts.of('technical') >= enough
  const isMostly = isTechnical && !title.isWhole && counts.of('technical') * share >= counts.of('tasks')
  return isProgramme && (isOnSector ? isTechnical : isMostly) ? 'narrow' : 'none'
}
