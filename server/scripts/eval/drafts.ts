import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import type { GoldUnit } from './gold.ts'
import { seeded } from './random.ts'

/** A draft composed of labelled paragraphs, and the dimensions in which it has no measure. */
export interface RandomDraft {
  readonly text: string
  readonly units: readonly GoldUnit[]
  readonly missing: readonly DimensionId[]
}

/** Returns the random drafts of `score.mjs`: eight paragraphs without doubts each, on a random choice of dimensions. */
export function randomDrafts(units: readonly GoldUnit[], count: number, seed = 1): RandomDraft[] {
  const random = seeded(seed)
  const drafts: RandomDraft[] = []
  for (let tries = 0; drafts.length < count && tries < 20 * count; tries++) {
    const chinese = random() < 0.8
    const wanted = dimensionIds.filter(() => random() < 0.6)
    const pool = units.filter(
      (unit) => unit.chinese === chinese && unit.open.length === 0 && unit.dims.every((id) => wanted.includes(id)),
    )
    if (pool.length < 6) continue
    const drawn = Array.from({ length: 8 }, () => pool[Math.floor(random() * pool.length)]).filter((unit) => !!unit)
    const title = chinese ? '# 关于推进创新发展的实施意见' : '# Action plan'
    drafts.push({
      text: `${title}\n\n${drawn.map(({ text }) => text).join('\n\n')}\n`,
      units: drawn,
      missing: dimensionIds.filter((id) => !drawn.some(({ dims }) => dims.includes(id))),
    })
  }
  return drafts
}

/** Returns the number of drafts whose missing dimensions are found exactly, and the F1 of single missing dimensions. */
export function exactSets(
  drafts: readonly RandomDraft[],
  missingIn: (draft: RandomDraft) => readonly DimensionId[],
): { exact: number; flags: number } {
  let exact = 0
  let both = 0
  let either = 0
  for (const draft of drafts) {
    const found = missingIn(draft)
    if (found.join() === draft.missing.join()) exact++
    both += found.filter((id) => draft.missing.includes(id)).length
    either += found.length + draft.missing.length
  }
  return { exact, flags: (2 * both) / Math.max(1, either) }
}
