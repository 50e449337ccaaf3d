import type { StatedReference } from '../facts/particulars/references.ts'
import type { MarkerScheme } from '../text/numbering/marker.ts'
import { type Provisions, provisionAround } from '../text/provisions/provisions.ts'

/** True for “subsection (4) of this section” and 本条第（四）项, which what another one has does not stand for. */
export function isOfOwnUnit({ words, steps, inherited, target }: StatedReference): boolean {
  if (target !== 'here' || inherited.length > 0 || steps.length > 1) return false
  return (/^sub-?section/i.test(words) && steps[0]?.after === 'bracket') || steps[0]?.unit === 'item'
}

/** The schemes of what such a reference, or one to a subsection without more, counts in. */
export function ownUnits({ steps }: StatedReference): ReadonlySet<MarkerScheme> {
  return steps[0]?.unit === 'item' ? articles : sections
}

/** True for “subsection (f) of this section”, for “subsection (6)” without more, and for “paragraph (f)”. */
export function isSubsectionHere({ words, steps, inherited, target }: StatedReference): boolean {
  const isHere = target === 'here' || target === 'unsaid'
  if (!isHere || inherited.length > 0 || steps[0]?.after !== 'bracket') return false
  // (i) and (3) may be deeper in the section.
  const { letters } = steps[0]
  return /^sub-?section/i.test(words) || (/^paragraph/i.test(words) && letters?.roman === null)
}

/**
 * True for a reference to something of the section or article in which it is said that leads out of it: “subsection (4)” may have
 * been taken for section 4, or for one of another section. Behind a reference to such a section it may be one of it.
 */
export function leadsAstray(
  reference: StatedReference,
  before: StatedReference | undefined,
  within: number,
  block: number,
  provisions: Provisions,
): boolean {
  if (isOfOwnUnit(reference)) return !areInOne(within, block, provisions)
  const { words, steps, inherited, target } = reference
  if (target !== 'unsaid' || inherited.length > 0 || before !== undefined || steps.length > 1) return false
  if (!/^sub-?section/i.test(words) || steps[0]?.after !== 'bracket') return false
  return !areInOne(within, block, provisions) || sections.has(provisions.list[within]?.marker.scheme ?? 'bullet')
}

/** True if a provision and a block are in one section or article, or either is in none. */
function areInOne(provision: number, block: number, provisions: Provisions): boolean {
  const there = provisionAround(provisions.list[provision]?.block ?? -1, holders, provisions)
  const here = provisionAround(block, holders, provisions)
  return there < 0 || here < 0 || there === here
}

export const sections: ReadonlySet<MarkerScheme> = new Set(['section', 'arabic', 'decimal'])
const articles: ReadonlySet<MarkerScheme> = new Set(['article'])
const holders: ReadonlySet<MarkerScheme> = new Set([...sections, ...articles])
