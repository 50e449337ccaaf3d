import type { StatedReference } from '../facts/particulars/references.ts'
import { memoizeByObject } from '../memoize.ts'
import type { ReferenceStep, ReferenceUnit } from '../text/numbering/cross-reference.ts'
import type { MarkerScheme } from '../text/numbering/marker.ts'
import { numberKey, type Provision, type Provisions } from '../text/provisions/provisions.ts'
import { isNamedSo, numberIn, schemesFor, schemesOf } from '../text/provisions/resolve-reference.ts'
import { setsTasks } from './sets-tasks.ts'
import type { Survey } from './survey.ts'

/**
 * True if the draft numbers provisions of the kind that a step names, there where it names them, and they end before
 * its number.
 */
export function countsSuch(
  step: ReferenceStep,
  { target, steps, inherited }: StatedReference,
  block: number,
  holder: Provision | undefined,
  survey: Survey,
): boolean {
  const { provisions, language } = survey
  const { unit, number } = step
  // The first of “Article 14(2)” is as good as “Article 14”.
  const isOutermost = inherited.length === 0 && steps[0] === step
  if (holder) return lastWithin(step, holder, provisions) !== null
  // “section C” is a letter of some list, and A.6 is counted with A.1 and A.2 alone.
  if (step.letters) return false
  const scope = provisions.scopeOf[block] ?? 0
  const scheme = schemesFor(step, provisions, scope)[0] ?? 'bullet'
  // 本政策第十五条 of a text on articles that are elsewhere, such as its explanation, is one of those.
  const mayBeTask = step.after === 'bracket' || setsTasks(survey)
  const isTask = unit === 'article' && mayBeTask && !provisions.articled.has(scope)
  const isLoose = loose.has(unit) || isTask
  if (language === 'zh' && target === 'own' && isLoose) return isBeyondAll(step, scope, provisions)
  if (!counted.has(unit) && scheme !== 'named') return false
  const { numbered, list } = provisions
  // A number that is given twice names neither, but the draft has it.
  const has = (some: number): boolean =>
    (numbered.get(numberKey(scope, scheme, some)) ?? noIndices).some((index) => isNamedSo(step, list[index]))
  if (!has(1) || has(number)) return false
  return (
    language === 'zh' ||
    target === 'own' ||
    (target === 'unsaid' && isOutermost && (scheme === 'named' || isNear(has, number)))
  )
}

/**
 * The number with which the provisions of the kind that a step names end directly within a provision, before its own;
 * null if there are none, or if one of that number may be there.
 */
export function lastWithin(step: ReferenceStep, holder: Provision, provisions: Provisions): number | null {
  const within = countsWithin(provisions).get(holder)
  for (const scheme of schemesOf[step.unit]) {
    const some = within?.get(scheme)
    const wanted = numberIn(scheme, step)
    if (wanted === null || some === undefined || wanted <= some.most) continue
    if (some.first === 1 ? some.count > 1 : some.first === 2 && opensAbove.has(scheme)) return some.most
  }
  return null
}

/** Numbers of which the first may stand in the paragraph with the number above it: “Sec. 2. Reports. (a) Each …”. */
const opensAbove: ReadonlySet<MarkerScheme> = new Set(['alpha', 'arabic-paren'])

/**
 * True if a number follows closely on the last of some. “Section 12” without more may be one of the act that was spoken
 * of before; where the draft ends with section 11 it is one that was struck.
 */
function isNear(has: (number: number) => boolean, number: number): boolean {
  return has(4) && (has(number - 1) || has(number - 2) || has(number - 3))
}

const noIndices: readonly number[] = []

/** Numbers of one scheme: the first, the largest, and how many there are. */
interface Counted {
  readonly first: number
  readonly most: number
  readonly count: number
}

/** By provision and scheme: the numbers of those directly within it. Many references may ask about one provision. */
const countsWithin = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<Provision, Map<MarkerScheme, Counted>>()
  for (const { parent, marker } of list) {
    const holder = list[parent]
    if (!holder) continue
    const { scheme, number } = marker
    const known = found.get(holder) ?? new Map<MarkerScheme, Counted>()
    const { first, most, count } = known.get(scheme) ?? { first: number, most: number, count: 0 }
    found.set(holder, known.set(scheme, { first, most: Math.max(most, number), count: count + 1 }))
  }
  return found
})

/** 本意见第七部分, 本政策第（十七）项: units that may name numbers of several kinds, as 第（十七）条 does where there are no articles. */
const loose: ReadonlySet<ReferenceUnit> = new Set(['point', 'item'])

/** True if the draft has numbers of a kind that the unit may name, three at least, and in none of these kinds the number. */
export function isBeyondAll(step: ReferenceStep, scope: number, provisions: Provisions): boolean {
  const has = (scheme: MarkerScheme, some: number): boolean => provisions.numbered.has(numberKey(scope, scheme, some))
  const schemes = schemesFor(step, provisions, scope)
  return (
    schemes.some((scheme) => [1, 2, 3].every((some) => has(scheme, some))) &&
    !schemes.some((scheme) => has(scheme, step.number))
  )
}

/** Units that are counted through a whole draft and have a name of their own. */
export const counted: ReadonlySet<ReferenceUnit> = new Set(['part', 'chapter', 'article', 'section', 'title'])

/** True if a provision has the number of a step. Where two have it, it names neither, but it is not missing. */
export function isGiven(step: ReferenceStep, scope: number, provisions: Provisions): boolean {
  return schemesFor(step, provisions, scope).some((scheme) =>
    provisions.numbered.has(numberKey(scope, scheme, step.number)),
  )
}
