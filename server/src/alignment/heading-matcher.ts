import { headingsAbove } from '../ledger/headings-above.ts'
import type { Draft } from '../text/model/draft.ts'
import { featuresOf } from './features.ts'

/** The first block under a heading of the draft that has all words of a heading; null if there is none. */
export type HeadingMatcher = (heading: string) => number | null

/**
 * Finds headings of a draft by what they are about: what is done under the heading of a task, in other words than the
 * task's, is done on its matter.
 */
export function createHeadingMatcher(draft: Draft, within: readonly number[]): HeadingMatcher {
  const first = new Map<string, number>()
  for (const block of within)
    for (const heading of headingsAbove(draft, block)) if (!first.has(heading)) first.set(heading, block)
  const holding = new Map<string, number[]>()
  for (const [heading, block] of first)
    for (const feature of featuresOf(heading, draft.language)) {
      const known = holding.get(feature)
      if (known) known.push(block)
      else holding.set(feature, [block])
    }
  return (heading) => {
    const features = [...featuresOf(heading, draft.language)]
    const places = features.map((feature) => holding.get(feature) ?? [])
    const [rarest = [], ...others] = places.sort((a, b) => a.length - b.length)
    return features.length < leastFeatures
      ? null
      : (rarest.slice(0, mostTried).find((block) => others.every((place) => place.includes(block))) ?? null)
  }
}

/** Of a heading: 人才支撑 has three. */
const leastFeatures = 2
const mostTried = 8
