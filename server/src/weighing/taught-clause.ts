import { dimensionOf } from '../framework/framework.ts'
import type { OwnSentence } from '../framework/pack.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../framework/types.ts'
import { addedBy, type Lesson } from './lessons/teacher.ts'
import type { WeighedClause } from './weighed-clause.ts'

/** The clause as a lesson has it. */
export function taughtClause(clause: WeighedClause, lesson: Lesson): WeighedClause {
  const { sentence, share } = lesson
  const added = addedBy(lesson, clause.sums)
  const sums = clause.sums.map((sum, output) => sum + (added[output] ?? 0))
  if (share < 0.5) return { ...clause, sums }
  const dimensions = sentence.topics.map(dimensionOf)
  const problems =
    sentence.kind !== 'problem'
      ? []
      : dimensions.map(
          (id) =>
            clause.problems.find(({ dimension }) => dimensionIds[dimension] === id) ?? {
              dimension: dimensionIds.indexOf(id),
              element: null,
              part: { start: clause.start, end: clause.end },
              cue: null,
              units: clause.units,
            },
        )
  return {
    ...clause,
    sums,
    // Only what it teaches is said of it.
    named: clause.named & dimensions.reduce((bits, id) => bits | (1 << dimensionIds.indexOf(id)), 0),
    elements: dimensionIds.map((id, index) => elementsIn(sentence, id) ?? clause.elements[index] ?? null),
    problems,
  }
}

function elementsIn({ topics }: OwnSentence, dimension: DimensionId): readonly ElementId[] | null {
  const own = topics.filter((topic): topic is ElementId => topic.startsWith(`${dimension}.`))
  return own.length > 0 ? own : null
}
