import type { Coverage, DimensionCoverage, Evidence } from '../../../server/src/coverage/model/coverage.ts'
import type { Genre, GovernmentLevel } from '../../../server/src/framework/types.ts'

const none: DimensionCoverage = { status: 'missing', measures: 0, mentions: 0, problems: 0, elements: {} }

/** The coverage of a draft in which no dimension has a measure. */
export function coverageOf(
  genre: Genre,
  level: GovernmentLevel = 'local',
  evidence: readonly Evidence[] = [],
): Coverage {
  return {
    draft: { judged: true, genre, subject: 'ai', level, concern: 'full', kind: 'programme', reason: null },
    dimensions: { data: none, compute: none, algorithm: none, talent: none, institutions: none },
    lenses: { pathways: {}, stages: {}, mechanisms: {}, problems: {} },
    evidence,
    blocks: [],
    idle: [],
    starts: new Uint32Array(),
  }
}
