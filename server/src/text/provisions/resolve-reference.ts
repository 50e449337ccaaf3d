import type { Span } from '../document/span.ts'
import type { CrossReference, ReferenceStep, ReferenceUnit } from '../numbering/cross-reference.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import { numberKey, type Provision, type Provisions } from './provisions.ts'

/** A numeral of a reference with the provision that it names. */
export interface Pointer {
  /** In the prose: 五 of 第五条; of a decimal all of it, 3.1. */
  readonly numeral: Span
  /** Index in `Provisions.list`. */
  readonly provision: number
}

/**
 * The schemes that a unit may name, the likelier first. 条 and 项 name numbered tasks where a draft has no articles.
 */
const schemesOf: Readonly<Record<ReferenceUnit, readonly MarkerScheme[]>> = {
  part: ['part'],
  chapter: ['chapter'],
  division: ['division'],
  article: ['article', 'han', 'han-paren', 'arabic'],
  paragraph: ['decimal', 'arabic', 'arabic-paren', 'alpha', 'roman'],
  item: ['han-paren', 'arabic-paren', 'arabic', 'han', 'circled'],
  subitem: ['arabic', 'arabic-paren', 'circled'],
  point: ['han', 'part', 'han-paren', 'arabic'],
  section: ['section', 'arabic', 'decimal', 'han'],
  subsection: ['alpha', 'roman', 'capital', 'arabic-paren', 'arabic'],
}

/**
 * The provisions that the steps of a reference name, as far as they are in the draft: step after step, each within the
 * one before. `text` is the prose in which the reference is, `block` the index of its block. A step that names nothing
 * ends the way.
 */
export function resolveReference(
  { steps }: CrossReference,
  text: string,
  block: number,
  provisions: Provisions,
): readonly Pointer[] {
  const found: Pointer[] = []
  let within = -1
  let at = 0
  while (at < steps.length) {
    const step = steps[at]
    if (step === undefined) break
    const decimal = decimalEnd(steps, at, text)
    const numeral = { start: step.numeral.start, end: steps[decimal - 1]?.numeral.end ?? step.numeral.end }
    const provision =
      decimal - at > 1
        ? ofDecimal(text.slice(numeral.start, numeral.end), block, provisions)
        : ofStep(step, isBracketed(text, step), within, block, provisions)
    if (provision < 0) {
      // 款 are not numbered; what stands in one is in its article.
      if (step.unit !== 'paragraph' || at === 0) break
      at++
      continue
    }
    found.push({ numeral, provision })
    within = provision
    at = Math.max(decimal, at + 1)
  }
  return found
}

const none: readonly never[] = []

/** Behind the last step of the decimal that begins at a step: 3.1 is two of them, joined by a point. */
function decimalEnd(steps: readonly ReferenceStep[], from: number, text: string): number {
  let end = from + 1
  while (end < steps.length) {
    const before = steps[end - 1]?.numeral.end ?? -1
    const next = steps[end]?.numeral.start ?? -1
    if (next - before !== 1 || !/[.．]/.test(text.charAt(before))) break
    end++
  }
  return end
}

function ofDecimal(path: string, block: number, { list, scopeOf, numbered }: Provisions): number {
  const last = Number(path.split(/[.．]/).at(-1))
  const candidates = numbered.get(numberKey(scopeOf[block] ?? 0, 'decimal', last)) ?? none
  return candidates.find((index) => decimalOf(list[index]?.marker.label ?? '') === path) ?? -1
}

/** The numbers of a decimal label: 3.1 of “3.1.”, “§ 3.1”. */
export function decimalOf(label: string): string {
  return /\d+(?:[.．]\d+)*/.exec(label)?.[0].replaceAll('．', '.') ?? ''
}

/** （三） in 第（三）项, (b) in section 3(b). */
function isBracketed(text: string, { numeral }: ReferenceStep): boolean {
  return /[（(]\s?$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
}

/** The units whose numbers are written as the labels are, with brackets or without. */
const byBrackets: ReadonlySet<ReferenceUnit> = new Set(['article', 'item', 'point'])

const bracketed: ReadonlySet<MarkerScheme> = new Set(['han-paren', 'arabic-paren', 'alpha', 'roman', 'capital'])

function ofStep(
  { unit, number }: ReferenceStep,
  hasBrackets: boolean,
  within: number,
  block: number,
  provisions: Provisions,
): number {
  const { list, scopeOf } = provisions
  const scope = scopeOf[block] ?? 0
  const holder = list[within]
  const candidates = schemesOf[unit]
    .flatMap((scheme) => provisions.numbered.get(numberKey(scope, scheme, number)) ?? none)
    .filter((index) => {
      const at = list[index]?.block ?? -1
      return !holder || (at > holder.block && at <= holder.last)
    })
  if (candidates.length === 0) return -1
  // Where a draft has articles, 第三条 is one of them.
  const isArticle = unit === 'article' && provisions.numbered.has(numberKey(scope, 'article', 1))
  const fitting = candidates.filter((index) => {
    const scheme = list[index]?.marker.scheme ?? 'bullet'
    if (isArticle) return scheme === 'article'
    return byBrackets.has(unit) ? bracketed.has(scheme) === hasBrackets : true
  })
  // Without brackets 第三项 may name （三）; with them it never names 三、.
  const kept = fitting.length > 0 || isArticle || hasBrackets ? fitting : candidates
  // Those of the likeliest scheme come first.
  const best = list[kept[0] ?? -1]?.marker.scheme
  const rivals = kept.filter((index) => list[index]?.marker.scheme === best)
  if (rivals.length === 1) return rivals[0] ?? -1
  return nearest(rivals, provisions.ofBlock[block] ?? -1, list)
}

/**
 * Of several that bear the number the one that shares the innermost provision with the reference; none where two do.
 */
function nearest(candidates: readonly number[], from: number, list: readonly Provision[]): number {
  for (let holder = from; ; holder = list[holder]?.parent ?? -1) {
    const near = candidates.filter((index) => isUnder(index, holder, list))
    if (near.length === 1) return near[0] ?? -1
    if (near.length > 1 || holder < 0) return -1
  }
}

/** True if a provision is directly in another (-1: in none). */
function isUnder(index: number, holder: number, list: readonly Provision[]): boolean {
  return list[index]?.parent === holder
}
