import { dimensionOf, elementIds } from '../../src/framework/framework.ts'
import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import type { Label, Sentence } from './sentence-file.ts'
import { emptyTargets, type TrainingTarget, type TrainingUnit } from './unit.ts'

type Targets = Pick<TrainingUnit, 'measures' | 'topics' | 'commits' | 'problem'>

/** Returns the targets of a training sentence. */
export function targetsOfSentence({ kind, labels, doubted }: Sentence): Targets {
  const measures = emptyTargets()
  const topics = emptyTargets()
  const about = new Set(labels.map(dimensionOf))
  const open = new Set(doubted.map(dimensionOf).filter((id) => !about.has(id)))
  const isMeasure = kind === 'measure'
  dimensionIds.forEach((id, index) => {
    if (open.has(id)) return
    if (kind !== 'terms') measures[index] = isMeasure && about.has(id) ? 1 : 0
    if (!isMeasure) topics[index] = about.has(id) ? 1 : 0
  })
  elementIds.forEach((id, index) => {
    const at = dimensionIds.length + index
    const dimension = dimensionOf(id)
    // The dimension is labelled at large: any of its elements may be meant.
    if (open.has(dimension) || (about.has(dimension) && !labels.some((label) => label.startsWith(`${dimension}.`))))
      return
    const isNamed = labels.includes(id)
    if (kind === 'terms') topics[at] = isNamed ? 1 : 0
    else if (isMeasure) measures[at] = isNamed ? 1 : 0
    else measures[at] = 0
  })
  return {
    measures,
    topics,
    commits: isMeasure ? 1 : kind === 'other' || kind === 'terms' ? -1 : 0,
    problem: kind === 'problem' ? 1 : kind === 'other' || kind === 'terms' ? -1 : 0,
  }
}

/**
 * Returns the targets of a clause of a document that a reader labelled: `dimension.element` or `dimension`, `?` after
 * what is doubted, `!` before a problem that is pointed out, `~` before what is only mentioned.
 */
export function targetsOfReading(labels: readonly string[]): Targets {
  const firm = labels.filter((label) => /^[a-z].*[^?]$/.test(label)) as Label[]
  const committed = new Set(firm.map(dimensionOf))
  const marked = (mark: RegExp): Set<DimensionId> =>
    new Set(
      labels.filter((label) => mark.test(label)).map((label) => dimensionOf(label.replace(/[!~?]/g, '') as Label)),
    )
  const open = marked(/^[a-z].*\?$/)
  const problems = marked(/^!.*[^?]$/)
  const spokenOf = marked(/^~/)
  const measures = emptyTargets()
  const topics = emptyTargets()
  dimensionIds.forEach((id, index) => {
    if (committed.has(id)) measures[index] = 1
    else if (!open.has(id)) measures[index] = 0
    if (problems.has(id) || spokenOf.has(id)) topics[index] = 1
  })
  elementIds.forEach((id, index) => {
    const dimension = dimensionOf(id)
    const isOpen =
      open.has(dimension) || (committed.has(dimension) && !firm.some((label) => label.startsWith(`${dimension}.`)))
    if (!isOpen) measures[dimensionIds.length + index] = firm.includes(id) ? 1 : 0
  })
  return {
    measures,
    topics,
    commits: committed.size > 0 ? 1 : problems.size > 0 ? 0 : -1,
    problem: problems.size > 0 ? 1 : committed.size > 0 ? 0 : -1,
  }
}

/**
 * Returns the targets of a paragraph: `dims` are the dimensions in which it commits to measures, `open` those that
 * readers doubt.
 */
export function targetsOfParagraph(dims: readonly string[], open: readonly string[]): Targets {
  const measures = emptyTargets()
  dimensionIds.forEach((id, index) => {
    const target: TrainingTarget = open.includes(id) ? -1 : dims.includes(id) ? 1 : 0
    measures[index] = target
  })
  return { measures, topics: emptyTargets(), commits: -1, problem: -1 }
}
