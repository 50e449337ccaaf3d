import type { Language } from '../../framework/types.ts'
import { memoize, memoizeByObject } from '../../memoize.ts'
import { quotations, within } from '../clauses/quotations.ts'
import type { Span } from '../document/span.ts'
import { parseHanNumeral } from '../numbering/han-numeral.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import type { Provision, Provisions } from './provisions.ts'

/** A reference by relation: 前条, 前两条, 上一章; the preceding section, the two preceding sections, the preceding Part. */
export interface RelativeReference {
  /** In the prose. */
  readonly span: Span
  /** The schemes of what it may name, the outer first. */
  readonly schemes: readonly MarkerScheme[]
  /** How many provisions before its own. */
  readonly count: number
}

const chinese =
  /(?<![之以目当提生空史跟面])(?:前|上)\s?(?:一|([二两三四五六七八九十]|\d{1,2}))?\s?(?:(条)(?![件例理线约])|(项)(?!目)|(章)(?!程)|(节)(?![目点]))(?!之?前)/g
const english =
  /\b(?:the\s)?(?:(two|three|four|five)\s)?(?:preceding|previous|foregoing)\s(?:(two|three|four|five)\s)?(section|article|paragraph|chapter|part|subsection)s?\b/gi

const chineseSchemes: readonly (readonly MarkerScheme[])[] = [
  ['article', 'han', 'han-paren'],
  ['han-paren', 'arabic-paren', 'arabic'],
  ['chapter'],
  ['division'],
]
const englishSchemes: Readonly<Record<string, readonly MarkerScheme[]>> = {
  section: ['section', 'arabic'],
  article: ['article'],
  paragraph: ['decimal', 'arabic-paren', 'arabic', 'alpha'],
  chapter: ['chapter'],
  part: ['part'],
  subsection: ['alpha', 'decimal'],
}
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }

/**
 * The references by relation in a text (the prose of a block), in order, without those in quotation marks. 前款 is
 * none: 款 are not numbered.
 */
export function relativeReferences(text: string, language: Language): RelativeReference[] {
  const quotes = quotations(text)
  const found: RelativeReference[] = []
  for (const match of text.matchAll(language === 'zh' ? chinese : english)) {
    if (within(quotes, match.index)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    if (language === 'zh') {
      const unit = match.slice(2).findIndex((one) => one !== undefined)
      found.push({ span, schemes: chineseSchemes[unit] ?? [], count: countOf(match[1]) })
    } else {
      const schemes = englishSchemes[(match[3] ?? '').toLowerCase()] ?? []
      found.push({ span, schemes, count: counts[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 1 })
    }
  }
  return found
}

function countOf(numeral: string | undefined): number {
  if (numeral === undefined) return 1
  if (numeral === '两') return 2
  return /\d/.test(numeral) ? Number(numeral) : (parseHanNumeral(numeral) ?? 1)
}

/**
 * The provision in which a relative reference is, and those that it names, in order (indices); null where it names
 * none.
 */
export function resolveRelative(
  reference: Pick<RelativeReference, 'schemes' | 'count'>,
  block: number,
  provisions: Provisions,
): RelativeResolution | null {
  const found = provisionsBefore(reference, block, provisions)
  return found !== null && found.named.length === reference.count ? found : null
}

export interface RelativeResolution {
  readonly own: number
  readonly named: readonly number[]
}

/** The same where fewer provisions precede than it names; null if it is in no provision of the kind. */
export function provisionsBefore(
  { schemes, count }: Pick<RelativeReference, 'schemes' | 'count'>,
  block: number,
  provisions: Provisions,
): RelativeResolution | null {
  const { list, ofBlock } = provisions
  const own = ownOf(schemes, ofBlock[block] ?? -1, list)
  if (list[own] === undefined) return null
  return { own, named: countedBefore(provisions)(own).slice(0, count).reverse() }
}

/** The most that a reference counts back. */
const furthest = 99

/** By provision: those before it that it is counted with, the last first. Many references may ask about one. */
const countedBefore = memoizeByObject(({ list }: Provisions) =>
  memoize((own: number): readonly number[] => {
    const found: number[] = []
    for (let index = own - 1; index >= 0 && found.length < furthest; index--) {
      const one = list[index]
      const isOfStyle = one?.scope === list[own]?.scope && one?.style === list[own]?.style
      if (isOfStyle && one && isCountedWith(one, list[own])) found.push(index)
    }
    return found
  }),
)

/** The innermost provision of the first scheme that any provision around the reference has. */
function ownOf(schemes: readonly MarkerScheme[], innermost: number, list: readonly Provision[]): number {
  for (const scheme of schemes)
    for (let index = innermost; index >= 0; index = list[index]?.parent ?? -1)
      if (list[index]?.marker.scheme === scheme) return index
  return -1
}

/** Articles and chapters are counted through the draft, items within what holds them. */
function isCountedWith(one: Provision, own: Provision | undefined): boolean {
  if (own === undefined) return false
  const runsThrough = /^(?:part|chapter|article|section)\b/.test(one.style)
  // Numbers that go on from one holder to the next are counted together.
  return runsThrough || one.parent === own.parent || one.marker.number < own.marker.number
}
