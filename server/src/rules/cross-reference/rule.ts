import type { StatedReference } from '../../facts/particulars/references.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { ReferenceStep, ReferenceUnit } from '../../text/numbering/cross-reference.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import { paragraphCount } from '../../text/provisions/paragraph-count.ts'
import { numberKey, type Provision, type Provisions } from '../../text/provisions/provisions.ts'
import { resolveReference, schemesOf } from '../../text/provisions/resolve-reference.ts'
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
      references.flatMap((reference) => findingOf(reference, block, survey) ?? []),
    ),
}

const none: readonly StatedReference[] = []

function findingOf(reference: StatedReference, block: number, survey: Survey): SurveyFinding | null {
  if (reference.quoted || reference.target === 'other') return null
  const { span, words, steps } = reference
  // Of these nothing is said if they name nothing.
  if (survey.language === 'en' && reference.target === 'unsaid' && steps.length === 1) return null
  const { pointers, failed } = resolveReference(reference, block, survey.provisions)
  const holder = survey.provisions.list[pointers.at(-1)?.provision ?? -1]
  const step = reference.steps[failed]
  if (failed < 0 || isOfOwnArticle(reference)) return tooFew(reference, block, survey)
  if (!step || !countsSuch(step, reference, block, holder, survey)) return null
  const message = holder
    ? { key: 'within', values: { holder: holder.marker.label, reference: words } }
    : { key: 'missing', values: { reference: words } }
  return { block, span, message, remedies: [] }
}

/**
 * True if the draft numbers provisions of the kind that a step names, there where it names them, and they end before
 * its number.
 */
function countsSuch(
  { unit, number, roman }: ReferenceStep,
  { target }: StatedReference,
  block: number,
  holder: Provision | undefined,
  { provisions, language }: Survey,
): boolean {
  const schemes = schemesOf[unit]
  if (holder) {
    const within = provisionsWithin(provisions).get(holder) ?? noProvisions
    const numbers = schemes.map((scheme) =>
      within.flatMap(({ marker }) => (marker.scheme === scheme ? [marker.number] : [])),
    )
    return numbers.some(
      (some) => some[0] === 1 && some.length > 1 && Math.min(number, roman ?? number) > Math.max(...some),
    )
  }
  if (!counted.has(unit) || (language === 'en' && target !== 'own')) return false
  const { numbered, scopeOf } = provisions
  const has = (some: number): boolean => numbered.has(numberKey(scopeOf[block] ?? 0, schemes[0] ?? 'bullet', some))
  // A number that is given twice names neither, but the draft has it.
  return has(1) && !has(number)
}

const noProvisions: readonly Provision[] = []

/** By provision: those directly within it. */
const provisionsWithin = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<Provision, Provision[]>()
  for (const provision of list) {
    const holder = list[provision.parent]
    if (!holder) continue
    const known = found.get(holder)
    if (known) known.push(provision)
    else found.set(holder, [provision])
  }
  return found
})

/** Units that are counted through a whole draft and have a name of their own. */
const counted: ReadonlySet<ReferenceUnit> = new Set(['part', 'chapter', 'article', 'section'])

/** A 款 that its article does not have. */
function tooFew(reference: StatedReference, block: number, survey: Survey): SurveyFinding | null {
  const { steps, span, inherited } = reference
  const at = steps.findIndex(({ unit }) => unit === 'paragraph')
  const step = steps[at]
  if (!step || survey.language !== 'zh') return null
  const path = [...inherited, ...steps.slice(0, at)]
  const { pointers } = resolveReference({ steps: path, inherited: [] }, block, survey.provisions)
  const article = isOfOwnArticle(reference)
    ? articleOf(block, survey.provisions)
    : survey.provisions.list[pointers.at(-1)?.provision ?? -1]
  if (article?.marker.scheme !== 'article') return null
  const count = paragraphCount(article, survey.blocks)
  if (step.number <= count) return null
  const values = {
    holder: article.marker.label,
    count: { zh: formatHanNumeral(count), en: String(count) },
    number: { zh: formatHanNumeral(step.number), en: String(step.number) },
  }
  return { block, span, message: { key: 'paragraph', values }, remedies: [] }
}

/** True for 本条第三款. */
function isOfOwnArticle({ steps, inherited, target }: StatedReference): boolean {
  return target === 'own' && inherited.length === 0 && steps[0]?.unit === 'paragraph'
}

function articleOf(block: number, { list, ofBlock }: Provisions): Provision | undefined {
  let provision = list[ofBlock[block] ?? -1]
  while (provision && provision.marker.scheme !== 'article') provision = list[provision.parent]
  return provision
}
