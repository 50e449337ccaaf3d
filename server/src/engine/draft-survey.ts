import { type SurveyedBlock, surveyBlock } from '../facts/particulars/survey-block.ts'
import type { Stepwise } from '../steps.ts'
import { type Splice, spliced, wholeSplice } from '../text/document/splice.ts'
import type { Draft } from '../text/model/draft.ts'
import type { WeighedBlock } from '../weighing/weigh-block.ts'
import { addChanges, type SurveyAspect } from './same-survey.ts'
import { noSurveyNames, type SurveyNames, withUses } from './survey-names.ts'

/** The surveys of the blocks of one version of a draft. */
export interface DraftSurvey {
  readonly language: Draft['language']
  /** By block. */
  readonly blocks: readonly SurveyedBlock[]
  readonly names: SurveyNames
  readonly since: SurveyChange | null
}

/** The difference to the survey of the version before. */
export interface SurveyChange {
  /** Blocks in the order of the draft; those within it were surveyed again. */
  readonly splice: Splice
  readonly changed: ReadonlySet<SurveyAspect>
}

/** A step ends after this many blocks. */
const stride = 128

/** Surveys the blocks that changed since the version before. `since`: what changed in the facts. */
export function* surveyOf(
  { blocks, language }: Pick<Draft, 'blocks' | 'language'>,
  facts: readonly WeighedBlock[],
  since: Splice,
  previous: DraftSurvey | null,
): Stepwise<DraftSurvey> {
  const known = previous?.language === language ? previous : null
  const splice = known ? since : wholeSplice(blocks.length)
  const found: SurveyedBlock[] = []
  for (let index = splice.start; index < splice.start + splice.inserted; index++) {
    const [block, fact] = [blocks[index], facts[index]]
    if (block && fact) found.push(surveyBlock(block, fact.facts, language))
    if (index % stride === 0) yield
  }
  const surveyed = spliced(known?.blocks ?? [], splice, found)
  const named = yield* withUses(blocks, surveyed, splice, known?.names ?? noSurveyNames)
  const change = known && changeOf(known.blocks, named.blocks, splice, named.changed)
  return { language, blocks: named.blocks, names: named.names, since: change }
}

function changeOf(
  before: readonly SurveyedBlock[],
  after: readonly SurveyedBlock[],
  splice: Splice,
  usesElsewhere: boolean,
): SurveyChange {
  // A block more or less changes what all rules read.
  if (splice.inserted !== splice.removed) return { splice, changed: new Set(['block']) }
  const changed = new Set<SurveyAspect>(usesElsewhere ? ['uses'] : [])
  for (let index = splice.start; index < splice.start + splice.inserted; index++) {
    const [old, now] = [before[index], after[index]]
    if (old && now) addChanges(old, now, changed)
  }
  return { splice, changed }
}
