import type { Span } from '../document/span.ts'
import type { CrossReference, ReferenceStep, ReferenceUnit } from '../numbering/cross-reference.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import { decimalSection, decimalSections } from './decimal-sections.ts'
import { nameOf } from './nesting.ts'
import { between, numberedAlike } from './numbered-within.ts'
import type { Pointer } from './pointer.ts'
import { numberKey, type Provision, type Provisions, provisionAround } from './provisions.ts'
import { resolveRelative } from './relative-reference.ts'
import { annexNamed } from './resolve-annex.ts'
import { decimalEnd, decimalNamed } from './resolve-decimal.ts'

/**
 * The schemes that a unit may name, the likelier first. 条 and 项 name numbered tasks where a draft has no articles.
 */
export const schemesOf: Readonly<Record<ReferenceUnit, readonly MarkerScheme[]>> = {
  part: ['part'],
  chapter: ['chapter'],
  division: ['division'],
  article: ['article', 'han', 'han-paren', 'arabic'],
  alinea: [],
  paragraph: ['decimal', 'arabic', 'arabic-paren', 'alpha', 'roman'],
  item: ['han-paren', 'arabic-paren', 'arabic', 'han', 'circled'],
  subitem: ['arabic', 'arabic-paren', 'circled'],
  point: ['han', 'part', 'han-paren', 'arabic'],
  section: ['section', 'arabic', 'decimal', 'han', 'capital'],
  subsection: ['alpha', 'roman', 'capital', 'arabic-paren', 'arabic'],
  title: ['part'],
  annex: [],
}

/** The paragraph without a number (款) that a reference names; whether its article has so many is not asked here. */
export interface AlineaPointer {
  /** In the prose: 二 of 第二款. */
  readonly numeral: Span
  readonly number: number
  /** Index in `Provisions.list` of what it is a paragraph of. */
  readonly holder: number
}

export interface ResolvedReference {
  readonly pointers: readonly Pointer[]
  readonly alinea: AlineaPointer | null
  /** The innermost provision that was reached, inherited steps included; -1 for none. */
  readonly within: number
  /** The index of the first step that names nothing, -1 if each names a provision or a paragraph of one. */
  readonly failed: number
}

/**
 * The provisions that the steps of a reference name, as far as they are in the draft: step after step, each within the
 * one before. `block` is the index of the reference's block. A step that names nothing ends the way.
 */
export function resolveReference(
  { steps, inherited, preceding }: Pick<CrossReference, 'steps' | 'inherited' | 'preceding'>,
  block: number,
  provisions: Provisions,
): ResolvedReference {
  const pointers: Pointer[] = []
  let alinea: AlineaPointer | null = null
  let within = -1
  if (inherited.length > 0) {
    const outer = resolveReference(
      { ...(preceding && { preceding }), steps: inherited, inherited: none },
      block,
      provisions,
    )
    // What is in something else is not to be looked for here.
    if (outer.failed >= 0) return { pointers, alinea, within: -1, failed: 0 }
    within = outer.within
  } else if (preceding) {
    within = resolveRelative({ schemes: preceding, count: 1 }, block, provisions)?.named[0] ?? -1
    if (within < 0) return { pointers, alinea, within, failed: 0 }
  }
  let from = provisions.list[within]?.block ?? block
  let at = 0
  while (at < steps.length) {
    const step = steps[at]
    if (step === undefined) break
    if (step.unit === 'alinea') {
      // 第二款 by itself is one of the article in which it is said.
      if (within < 0) within = articleAround(block, provisions)
      if (within < 0) return { pointers, alinea, within, failed: at }
      alinea = { numeral: step.numeral, number: step.number, holder: within }
      at++
      continue
    }
    // Recommendation 6 that stands behind a number of its paragraph is not the sixth paragraph.
    if (step.name !== undefined && provisions.namesBehind.has(step.name))
      return { pointers, alinea, within, failed: -1 }
    const end = decimalEnd(steps, at)
    const named = namedBy(steps.slice(at, end), within, from, provisions)
    const last = named.at(-1)
    if (!last) return { pointers, alinea, within, failed: at }
    for (const one of named) pointers.push(one)
    within = last.provision
    // What an annex holds is numbered in a document of its own.
    from = provisions.list[within]?.block ?? from
    at = end
  }
  return { pointers, alinea, within, failed: -1 }
}

/** What a step names, or the steps of a decimal; empty for nothing. */
function namedBy(
  steps: readonly ReferenceStep[],
  within: number,
  block: number,
  provisions: Provisions,
): readonly Pointer[] {
  const [step] = steps
  if (!step) return none
  if (step.unit === 'annex') return annexNamed(steps, provisions)
  if (steps.length > 1) return decimalNamed(steps, block, provisions)
  const provision = ofStep(step, within, block, provisions)
  return provision < 0 ? none : [{ numeral: step.numeral, provision }]
}

/** The article that a block is in, -1 for none. */
export function articleAround(block: number, provisions: Provisions): number {
  return provisionAround(block, articles, provisions)
}

const articles: ReadonlySet<MarkerScheme> = new Set(['article'])
const none: readonly never[] = []

const partSchemes: readonly MarkerScheme[] = ['han', 'part', 'han-paren']
const partScheme: readonly MarkerScheme[] = ['part']
const ofHanParts: readonly MarkerScheme[] = ['han', 'part']

/**
 * The schemes that a step may name in one document. Where a draft has steps or recommendations by name, these are meant,
 * and not the items of some list; where it has 一、 and 二、, 第九部分 is one of these and not （九）, unless it
 * has parts that are called so.
 */
export function schemesFor(
  step: ReferenceStep | undefined,
  provisions: Provisions,
  scope: number,
): readonly MarkerScheme[] {
  const { names, numbered } = provisions
  if (step?.name !== undefined && names.has(step.name)) return ['named']
  const sections = step ? decimalSections(step, provisions, scope) : null
  if (sections) return [sections.scheme]
  if (step?.name === '部分') {
    const hasTwo = (scheme: MarkerScheme): boolean =>
      [1, 2].every((number) => numbered.has(numberKey(scope, scheme, number)))
    if (hasTwo('part')) return partScheme
    return hasTwo('han') ? ofHanParts : partSchemes
  }
  return step ? schemesOf[step.unit] : none
}

/** Of these schemes those that the step's brackets allow, and 条 alone for 第三条 where the draft has articles. */
export function schemesFitting(step: ReferenceStep, provisions: Provisions, scope: number): readonly MarkerScheme[] {
  if (step.unit === 'article' && provisions.articled.has(scope)) return articleScheme
  const schemes = schemesFor(step, provisions, scope)
  return step.after === 'bracket' && byBrackets.has(step.unit) ? schemes.filter(isBracketed) : schemes
}

const articleScheme: readonly MarkerScheme[] = ['article']

/** The units whose numbers are written as the labels are, with brackets or without. */
const byBrackets: ReadonlySet<ReferenceUnit> = new Set(['article', 'item', 'point'])

const bracketed: ReadonlySet<MarkerScheme> = new Set(['han-paren', 'arabic-paren', 'alpha', 'roman', 'capital'])

/** True for （一）, (1) and (a). */
export function isBracketed(scheme: MarkerScheme): boolean {
  return bracketed.has(scheme)
}

/** The number that a step has if a scheme counts it, null for letters where the scheme has none and the like. */
export function numberIn(scheme: MarkerScheme, { number, letters }: ReferenceStep): number | null {
  if (scheme === 'roman') return letters?.roman ?? null
  if (scheme === 'alpha' || scheme === 'capital')
    return letters && letters.isCapital === (scheme === 'capital') ? letters.letter : null
  return letters ? null : number
}

function ofStep(step: ReferenceStep, within: number, block: number, provisions: Provisions): number {
  const { unit, after } = step
  const { list, scopeOf } = provisions
  const scope = scopeOf[block] ?? 0
  const holder = list[within]
  const sections = holder ? null : decimalSections(step, provisions, scope)
  if (sections) return decimalSection(step.number, sections, provisions, scope)
  const hasBrackets = after === 'bracket'
  // All where the step is within nothing; a block is never before the first.
  const [start, last] = holder ? [holder.block, holder.last] : [-1, Infinity]
  const word = unit === 'title' || unit === 'part' ? unit : unit === 'section' && step.letters ? 'outline' : null
  // “Subsection (1)” is no section 1. where there are (2) and (3): the first may stand on the line of its section, “6. (1)”.
  const isBelow = unit === 'subsection' && hasBrackets && provisions.numbered.has(numberKey(scope, 'arabic-paren', 2))
  const candidates = schemesFor(step, provisions, scope).flatMap((scheme) => {
    const number = isBelow && scheme === 'arabic' ? null : numberIn(scheme, step)
    const found =
      number === null ? null : numberedAlike(provisions, scope, scheme, number, step.name ?? null, word, step.inserted)
    return found && between(found.all, start, last, list).count > 0 ? [found] : []
  })
  // Where a draft has articles, 第三条 is one of them, or none: the draft may be a part that begins with 第四条.
  const isArticle = unit === 'article' && provisions.articled.has(scope)
  const fitting = candidates.filter(({ scheme }) => {
    if (isArticle) return scheme === 'article'
    return byBrackets.has(unit) ? isBracketed(scheme) === hasBrackets : true
  })
  // Without brackets 第三项 may name （三）; with them it never names 三、. The likeliest scheme comes first, but of what
  // a part holds 第二部分第三项 is 三、 right below it rather than 3. within one of its sections.
  const possible = fitting.length > 0 || isArticle || hasBrackets ? fitting : candidates
  const rivals = possible.find((one) => holder && one.under.has(within)) ?? possible[0]
  if (!rivals) return -1
  const some = between(rivals.all, start, last, list)
  if (some.count === 1) return some.first
  const under = (holder: number): ReturnType<typeof between> =>
    between(rivals.under.get(holder) ?? none, start, last, list)
  if (holder) {
    const direct = under(within)
    if (direct.count === 1) return direct.first
  }
  return nearest(under, provisions.ofBlock[block] ?? -1, list)
}

/** Titles and parts are written alike but for the word, and so are steps and recommendations. */
export function isNamedSo(step: ReferenceStep | undefined, provision: Provision | undefined): boolean {
  if (!step || !provision) return false
  if (provision.marker.scheme === 'named') return nameOf(provision.marker) === step.name
  if (step.unit !== 'title' && step.unit !== 'part') return true
  return /^title/i.test(provision.marker.label) === (step.unit === 'title')
}

/**
 * Of several that bear the number the one that shares the innermost provision with the reference; none where two do.
 */
function nearest(
  under: (holder: number) => { readonly count: number; readonly first: number },
  from: number,
  list: readonly Provision[],
): number {
  for (let holder = from; ; holder = list[holder]?.parent ?? -1) {
    const near = under(holder)
    if (near.count === 1) return near.first
    if (near.count > 1 || holder < 0) return -1
  }
}
