import { quotations, within } from '../clauses/quotations.ts'
import { isLatin } from '../document/characters.ts'
import type { CrossReference, ReferenceStep, ReferenceUnit } from './cross-reference.ts'
import { isAfterName, isAfterOther, isOfFormerText, targetBehind } from './cross-reference-target.ts'
import { letterReferences } from './letter-references.ts'
import type { MarkerScheme } from './marker.ts'
import { type ReferencePlace, readPlaces, type UnitWord } from './reference-places.ts'
import { shortened, unitOf } from './unit-words-en.ts'

/** What stands right before the number of a unit. The word before it is looked up then. */
const beforeNumber =
  /[ \u00a0§](?=\d|\((?:\d{1,3}[A-Z]{0,2}|[A-Za-z]{1,2}|[ivxl]{3,6})\)|[a-z]{1,2}\)|[ivxl]{3,6}\)|[IVX][IVXLC]{0,6}\b|[A-Z]\d?\b)/g
const longestWord = 16
/** No act nests deeper. */
const deepest = 8

/** The outer before the inner: of two joined by a comma the second is in the first only if it ranks below it. */
const ranks: Readonly<Partial<Record<ReferenceUnit, number>>> = {
  title: 0,
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  paragraph: 5,
  subsection: 6,
}

/** One unit with its numbers: sections 3, 4 and 6. */
interface Mention {
  readonly start: number
  readonly end: number
  readonly unit: ReferenceUnit
  readonly places: readonly ReferencePlace[]
  target: CrossReference['target']
  /** What it is in: section 4 for the first of “subsection (b) of section 4”. */
  holder: Mention | null
  /** As `CrossReference.preceding`. */
  preceding: readonly MarkerScheme[] | null
  /** True if it ends a range that the mention before begins: “section 2 to section 4”. */
  endsRange: boolean
}

/** The references by number in an English text, in order. */
export function englishReferences(text: string): CrossReference[] {
  const found = referencesByUnit(text)
  const bare = letterReferences(text, found)
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.span.start - b.span.start)
}

function referencesByUnit(text: string): CrossReference[] {
  const mentions = mentionsIn(text)
  if (mentions.length === 0) return []
  for (let index = mentions.length - 1; index >= 0; index--) link(mentions[index], mentions[index + 1], text)
  spreadOther(mentions, text)
  holdInSame(mentions, text)
  const quotes = quotations(text)
  return mentions.flatMap(({ start, places, target, holder, preceding, endsRange }) => {
    const outer = holder ? stepsOf(holder) : none
    const quoted = within(quotes, start)
    return places.map((place, index): CrossReference => {
      const inherited = place.shared.length === 0 ? outer : [...outer, ...place.shared]
      const span = { start: index === 0 ? start : place.start, end: place.end }
      return {
        span,
        steps: place.steps,
        inherited,
        ...(preceding && { preceding }),
        target,
        title: null,
        endsRange: index === 0 ? endsRange : place.endsRange,
        quoted,
        isBare: false,
      }
    })
  })
}

const none: readonly ReferenceStep[] = []

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = []
  beforeNumber.lastIndex = 0
  for (let match = beforeNumber.exec(text); match; match = beforeNumber.exec(text)) {
    const word = wordBefore(text, match.index)
    if (!word) continue
    const places = readPlaces(text, match.index + 1, word)
    const end = places.at(-1)?.end
    if (end === undefined) continue
    found.push({
      start: word.start,
      end,
      unit: word.unit,
      places,
      target: 'unsaid',
      holder: null,
      preceding: null,
      endsRange: false,
    })
    beforeNumber.lastIndex = end
  }
  return found
}

/** The word before the space or sign at an offset, if it names a unit: Sections, sub-section, para., §§. */
function wordBefore(text: string, at: number): (UnitWord & { readonly start: number }) | null {
  const isSpaced = /[ \u00a0]/.test(text.charAt(at - 1))
  const last = text.charAt(at) === '§' ? at : isSpaced ? at - 2 : at - 1
  if (text.charAt(last) === '§') {
    const start = text.charAt(last - 1) === '§' ? last - 1 : last
    return { unit: 'section', name: 'section', isSub: false, isPlural: start < last, start }
  }
  const end = text.charAt(last) === '.' ? last : last + 1
  let start = end
  while (end - start <= longestWord && isLatin(text.charCodeAt(start - 1))) start--
  const word = text.slice(start, end).toLowerCase()
  const joined = word.startsWith('sub') ? word.slice(3) : word
  const name = joined.endsWith('s') ? joined.slice(0, -1) : joined
  const unit = unitOf.get(name)
  if (unit === undefined) return null
  const apart = joined === word ? /sub[- ]$/i.exec(text.slice(Math.max(0, start - 4), start)) : null
  const isSub = joined !== word || apart !== null
  return {
    unit,
    name: shortened[name] ?? name,
    isSub,
    isPlural: name !== joined,
    start: start - (apart?.[0].length ?? 0),
  }
}

/** The ordinal paragraphs that acts of the Union put between numbers: “Article 5(1), first subparagraph, point (g)”. */
const ordinal = '(?:(?:first|second|third|fourth|last)\\s(?:sub-?)?(?:paragraph|sentence|indent),?\\s)?'
const of = new RegExp(`^(?:,?\\s(?:of|in)|\\s(?:under|to))\\s(?:the\\s)?(?:${ordinal}(?:of|in)\\s)?$`)
const comma = new RegExp(`^,?\\s${ordinal}$`)
const aside = /^\s?\((?:commencing|beginning|starting)\swith\s$/
/** “section 3 and …”, “section 3 of, and …” */
const list = /^(?:\s(?:of|in|to|under)(?=,))?(?:,?\s(?:and|or|to|through|and\/or)|,)\s$/
const range = /^\s(?:to|through)\s$/

/** Settles what a mention is in, or what the next one is in, and of which document it is. */
function link(mention: Mention | undefined, next: Mention | undefined, text: string): void {
  if (!mention) return
  const between = next && next.start - mention.end <= 40 ? text.slice(mention.end, next.start) : ''
  const isRange = next !== undefined && next.unit === mention.unit && range.test(between)
  if (next && isRange) next.endsRange = mention.places.length === 1
  if (next && !isRange && of.test(between)) {
    mention.holder = next
    mention.target = next.target
  } else if (next && comma.test(between) && isInner(next.unit, mention.unit)) {
    next.holder ??= mention
    mention.target = next.target
  } else {
    mention.target = targetBehind(text, mention.end, mention.unit)
    if (!next || mention.target !== 'unsaid' || !list.test(between) || unitOfThat(next, text) !== undefined) return
    if (next.unit === mention.unit) {
      // “5 U.S.C. § 706 and section 3 of this order” are of two documents.
      if (isOfOther(mention, text)) return
      mention.target = next.target
      if (next.holder !== mention) mention.holder = next.holder
      // “Parts 1 to 7 and Chapter 1 of Part 9 of the Records Act 1990”
    } else if (next.target === 'other') mention.target = 'other'
  }
}

function isInner(unit: ReferenceUnit, outer: ReferenceUnit): boolean {
  return (ranks[unit] ?? 0) > (ranks[outer] ?? Number.MAX_SAFE_INTEGER)
}

/** A document named before a reference is that of all that is said with it: 15 U.S.C. 7, the Archives Act, sections 3 and 4. */
function spreadOther(mentions: readonly Mention[], text: string): void {
  mentions.forEach((mention, index) => {
    if (mention.target !== 'own' && isOfOther(mention, text)) mention.target = 'other'
    if (isOfFormerText(text, mention.start, mention.end)) mention.target = 'other'
    const next = mentions[index + 1]
    if (!next || mention.target !== 'other' || next.target !== 'unsaid') return
    const between = text.slice(mention.end, Math.min(next.start, mention.end + 40))
    if (next.holder === mention || mention.holder === next || aside.test(between)) next.target = 'other'
  })
}

/** “Paragraph (3) of that section” is in the section that was named last before it. */
function holdInSame(mentions: readonly Mention[], text: string): void {
  mentions.forEach((mention, index) => {
    const [, before = ''] = ofPreceding.exec(text.slice(mention.end, mention.end + reachOfThat)) ?? []
    mention.preceding = precedingUnits[before.toLowerCase()] ?? null
    if (mention.preceding) mention.target = 'unsaid'
    const word = unitOfThat(mention, text)
    const unit = word === undefined ? undefined : unitOf.get(word)
    const last = unit && mentions.slice(0, index).findLast((one) => one.unit === unit && isWhole(one))
    if (!last || last.target === 'other' || mention.holder !== null) return
    mention.holder = outermost(last)
    mention.target = last.target
  })
}

/** Section 1 of section 1(3). */
function outermost(mention: Mention): Mention {
  const [place] = mention.places
  return place ? { ...mention, places: [{ ...place, steps: place.steps.slice(0, 1) }] } : mention
}

/** True for a section as such, not a subsection. */
function isWhole({ unit, places }: Mention): boolean {
  return places.length === 1 && places[0]?.steps[0]?.unit === unit
}

function unitOfThat({ end }: Mention, text: string): string | undefined {
  return ofThat.exec(text.slice(end, end + reachOfThat))?.[1]?.toLowerCase()
}

const ofThat =
  /^\s(?:of|in|to)\s(?:that|the\s(?:said|same))\s(section|article|chapter|part|paragraph|schedule|annex|appendix|attachment|enclosure)\b/i
/** “Subsection (2) of the preceding section” is in the one before. */
const ofPreceding = /^\s(?:of|in)\sthe\s(?:preceding|previous|foregoing)\s(section|article)\b/i
const precedingUnits: Readonly<Record<string, readonly MarkerScheme[]>> = {
  section: ['section', 'arabic'],
  article: ['article'],
}
const reachOfThat = 40

function isOfOther({ start, unit, places }: Mention, text: string): boolean {
  // Medicare Part B, OMB Memorandum M-21-30 Appendix A: letters are common in the names of other documents' parts.
  const isLettered = unit === 'annex' || places[0]?.steps[0]?.letters !== undefined
  return isAfterOther(text, start) || (isLettered && isAfterName(text, start))
}

/** The steps of a mention from the outermost on; of several places those of the first. */
function stepsOf(mention: Mention): readonly ReferenceStep[] {
  let steps: readonly ReferenceStep[] = none
  let at: Mention | null = mention
  for (let depth = 0; at && depth < deepest; depth++) {
    const own: ReferencePlace | undefined = at.places[0]
    if (own) steps = [...own.shared, ...own.steps, ...steps]
    at = at.holder
  }
  return steps
}
