import type { StatedReference } from '../../facts/particulars/references.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { ReferenceStep, ReferenceUnit } from '../../text/numbering/cross-reference.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { paragraphCount } from '../../text/provisions/paragraph-count.ts'
import { numberKey, type Provision, type Provisions } from '../../text/provisions/provisions.ts'
import {
  type AlineaPointer,
  decimalOf,
  isNamedSo,
  numberIn,
  resolveReference,
  schemesFor,
  schemesOf,
} from '../../text/provisions/resolve-reference.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** It speaks where the draft counts such provisions itself, so that a number which is none of them can only be wrong. */
export const crossReference: SurveyRule = {
  id: 'cross-reference',
  nameZh: '引用有误',
  summary: {
    zh: '引用的编、章、条、款、项在文稿中不存在。',
    en: 'A reference names a provision that the draft does not have.',
  },
  scope: 'survey',
  reads: ['references'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: { zh: '本文没有“{reference}”。', en: 'This draft has no {reference}.' },
    within: { zh: '“{holder}”没有所引的“{reference}”。', en: '{holder} has no {reference}.' },
    paragraph: {
      zh: '“{holder}”只有{count}款，没有第{number}款。',
      en: '{holder} has {count} paragraphs; there is no paragraph {number}.',
    },
  },
  check: (survey) =>
    survey.blocks.flatMap(({ particulars: { references = none } }, block) =>
      references.flatMap((reference, index) => findingOf(reference, references[index - 1], block, survey) ?? []),
    ),
}

const none: readonly StatedReference[] = []

function findingOf(
  reference: StatedReference,
  before: StatedReference | undefined,
  block: number,
  survey: Survey,
): SurveyFinding | null {
  if (reference.quoted || reference.target === 'other') return null
  const { span } = reference
  const words = wordsOf(reference)
  const { alinea, within, failed } = resolveReference(reference, block, survey.provisions)
  if (within < 0 && reference.inherited.length > 0) return null
  const holder = survey.provisions.list[within]
  const step = reference.steps[failed]
  if (alinea && (failed < 0 || isOfOwnArticle(reference))) return tooFew(reference, alinea, block, survey)
  if (failed < 0) return null
  if (!step) return null
  const isOwn = countsSuch(step, reference, block, holder, survey)
  if (!isOwn && !endsOwnRange(reference, before, block, survey) && !isMissingDecimal(reference, block, survey))
    return null
  const message = holder
    ? { key: 'within', values: { holder: holder.marker.label, reference: words } }
    : { key: 'missing', values: { reference: words } }
  return { block, span, message, remedies: [] }
}

/** In English the second of “sections 3 and 14” is a number alone. */
function wordsOf({ words, steps }: StatedReference): string {
  const [first] = steps
  return first && /^[\d(]/.test(words) ? `${first.name ?? first.unit} ${words}` : words
}

/** True if it ends a range that begins with a provision of the draft: “Articles 3 to 15” where there are nine. */
function endsOwnRange(
  { endsRange, steps, inherited }: StatedReference,
  before: StatedReference | undefined,
  block: number,
  { provisions }: Survey,
): boolean {
  const [step] = steps
  if (!endsRange || !before || !step || steps.length + inherited.length !== 1 || !counted.has(step.unit)) return false
  return resolveReference(before, block, provisions).failed < 0
}

/** True for 4.6 where the draft has 4.1 and 4.2. */
function isMissingDecimal(
  { steps, inherited, target }: StatedReference,
  block: number,
  { provisions }: Survey,
): boolean {
  const [first, second] = steps
  if (steps.length !== 2 || inherited.length > 0 || second?.after !== 'point' || target === 'here' || !first)
    return false
  const { list, numbered, scopeOf } = provisions
  const has = (some: number): boolean =>
    (numbered.get(numberKey(scopeOf[block] ?? 0, 'decimal', some)) ?? noIndices).some(
      (index) => decimalOf(list[index]?.marker.label ?? '') === `${first.number}.${some}`,
    )
  const { number } = second
  return has(1) && has(2) && !has(number) && number > 2
}

/**
 * True if the draft numbers provisions of the kind that a step names, there where it names them, and they end before
 * its number.
 */
function countsSuch(
  step: ReferenceStep,
  { target, steps, inherited }: StatedReference,
  block: number,
  holder: Provision | undefined,
  { provisions, language }: Survey,
): boolean {
  const { unit, number } = step
  const isSingle = steps.length + inherited.length === 1
  const schemes = schemesOf[unit]
  if (holder) {
    const within = countsWithin(provisions).get(holder)
    return schemes.some((scheme) => {
      const some = within?.get(scheme)
      const wanted = numberIn(scheme, step)
      return wanted !== null && some !== undefined && some.first === 1 && some.count > 1 && wanted > some.most
    })
  }
  const scheme = schemesFor(step, provisions)[0] ?? 'bullet'
  if (language === 'zh' && target === 'own' && loose.has(unit)) return isBeyondAll(step, block, provisions)
  if (!counted.has(unit) && scheme !== 'named') return false
  const { numbered, scopeOf, list } = provisions
  // A number that is given twice names neither, but the draft has it.
  const has = (some: number): boolean =>
    (numbered.get(numberKey(scopeOf[block] ?? 0, scheme, some)) ?? noIndices).some((index) =>
      isNamedSo(step, list[index]),
    )
  if (!has(1) || has(number)) return false
  return (
    language === 'zh' ||
    target === 'own' ||
    (target === 'unsaid' && isSingle && (scheme === 'named' || isNear(has, number)))
  )
}

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

/** 本意见第七部分, 本政策第（十七）项: units that may name numbers of several kinds. */
const loose: ReadonlySet<ReferenceUnit> = new Set(['point', 'item'])

/** True if the draft has numbers of a kind that the unit may name, three at least, and in none of these kinds the number. */
function isBeyondAll(step: ReferenceStep, block: number, provisions: Provisions): boolean {
  const { numbered, scopeOf } = provisions
  const has = (scheme: MarkerScheme, some: number): boolean =>
    numbered.has(numberKey(scopeOf[block] ?? 0, scheme, some))
  const schemes = schemesFor(step, provisions)
  return (
    schemes.some((scheme) => [1, 2, 3].every((some) => has(scheme, some))) &&
    !schemes.some((scheme) => has(scheme, step.number))
  )
}

/** Units that are counted through a whole draft and have a name of their own. */
const counted: ReadonlySet<ReferenceUnit> = new Set(['part', 'chapter', 'article', 'section', 'title'])

/** A 款 that its article does not have. Without 本条 it need not be one of the article in which it is said. */
function tooFew(
  reference: StatedReference,
  { number, holder }: AlineaPointer,
  block: number,
  { provisions, blocks }: Survey,
): SurveyFinding | null {
  const { steps, span, inherited, target } = reference
  const article = provisions.list[holder]
  const isUnsaid = target !== 'here' && inherited.length === 0 && steps[0]?.unit === 'alinea'
  if (isUnsaid || article?.marker.scheme !== 'article') return null
  const count = paragraphCount(article, blocks)
  if (number <= count) return null
  const values = {
    holder: article.marker.label,
    count: { zh: formatHanNumeral(count), en: String(count) },
    number: { zh: formatHanNumeral(number), en: String(number) },
  }
  return { block, span, message: { key: 'paragraph', values }, remedies: [] }
}

/** True for 本条第三款. */
function isOfOwnArticle({ steps, inherited, target }: StatedReference): boolean {
  return target === 'here' && inherited.length === 0 && steps[0]?.unit === 'alinea'
}
