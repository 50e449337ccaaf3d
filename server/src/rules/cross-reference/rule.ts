import type { StatedReference } from '../../facts/particulars/references.ts'
import type { ReferenceStep, ReferenceUnit } from '../../text/numbering/cross-reference.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import { bareLabel } from '../../text/numbering/label-number.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { labelled } from '../../text/provisions/labelled-provisions.ts'
import { paragraphCount } from '../../text/provisions/paragraph-count.ts'
import { numberKey, type Provision, type Provisions, provisionAround } from '../../text/provisions/provisions.ts'
import { decimalEnd, decimalIn } from '../../text/provisions/resolve-decimal.ts'
import { type AlineaPointer, resolveReference } from '../../text/provisions/resolve-reference.ts'
import { counted, countsSuch, lastWithin } from '../provision-counts.ts'
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
    within: { zh: '“{holder}”没有所引的“{reference}”。', en: 'There is no {reference}: {holder} ends before it.' },
    'within-units': {
      zh: '“{holder}”只有{count}{unit}，没有第{number}{unit}。',
      en: '{holder} ends with {unit} {count}; there is no {unit} {number}.',
    },
    preceding: {
      zh: '前款只有{count}项，没有第{number}项。',
      en: 'The paragraph before has {count} items; there is no item {number}.',
    },
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
  // “A.7” where nothing shows that it is one of the draft's labels.
  if (reference.isBare && survey.language === 'en') return null
  const { span } = reference
  if (reference.ofPreceding) return beyondPreceding(reference, block, survey)
  const { alinea, within, failed } = resolveReference(reference, block, survey.provisions)
  if (within < 0 && reference.inherited.length > 0) return null
  if (failed === 0 && isSubsectionHere(reference)) return missingHere(reference, block, survey)
  const holder = survey.provisions.list[within]
  const step = reference.steps[failed]
  if (alinea && (failed < 0 || isOfOwnArticle(reference))) return tooFew(reference, alinea, block, survey)
  if (failed < 0) return null
  if (!step) return null
  const isOwn = countsSuch(step, reference, block, holder, survey)
  if (!isOwn && !endsOwnRange(reference, before, block, survey) && !isMissingDecimal(reference, block, survey))
    return null
  if (holder) return missingIn(holder, reference, block, step, survey)
  return { block, span, message: { key: 'missing', values: { reference: wordsOf(reference, survey) } }, remedies: [] }
}

/** True for “subsection (f) of this section”, and for “subsection (6)” without more. */
function isSubsectionHere({ words, steps, inherited, target }: StatedReference): boolean {
  const isHere = target === 'here' || target === 'unsaid'
  return isHere && inherited.length === 0 && steps[0]?.after === 'bracket' && /^sub-?section/i.test(words)
}

/** A subsection that the section in which it is said does not have. */
function missingHere(reference: StatedReference, block: number, survey: Survey): SurveyFinding | null {
  const [step] = reference.steps
  const holder = survey.provisions.list[provisionAround(block, sections, survey.provisions)]
  if (!step || !holder || !countsSuch(step, reference, block, holder, survey)) return null
  return missingIn(holder, reference, block, step, survey)
}

function missingIn(
  holder: Provision,
  reference: StatedReference,
  block: number,
  step: ReferenceStep,
  survey: Survey,
): SurveyFinding {
  const { provisions, language } = survey
  const { marker, parent } = holder
  const { label, scheme } = marker
  const bare = bareLabel(label)
  const kind = provisions.list[parent]?.marker.scheme === 'article' ? 'paragraph' : 'section'
  const values = {
    holder: { zh: label, en: sections.has(scheme) && /^\d/.test(bare) ? `${kind} ${bare}` : bare },
    reference: wordsOf(reference, survey),
  }
  const unit = language === 'zh' ? unitNames[step.unit] : undefined
  const last = lastWithin(step, holder, provisions)
  if (unit === undefined || last === null)
    return { block, span: reference.span, message: { key: 'within', values }, remedies: [] }
  const numbers = { count: numeralOf(last), number: numeralOf(step.number) }
  return {
    block,
    span: reference.span,
    message: { key: 'within-units', values: { holder: values.holder, unit, ...numbers } },
    remedies: [],
  }
}

function numeralOf(number: number): { readonly zh: string; readonly en: string } {
  return { zh: formatHanNumeral(number), en: String(number) }
}

/** The units that a message on a Chinese draft counts. */
const unitNames: Partial<Readonly<Record<ReferenceUnit, { readonly zh: string; readonly en: string }>>> = {
  chapter: { zh: '章', en: 'chapter' },
  division: { zh: '节', en: 'section' },
  article: { zh: '条', en: 'article' },
  item: { zh: '项', en: 'item' },
  subitem: { zh: '目', en: 'sub-item' },
}

const sections: ReadonlySet<MarkerScheme> = new Set(['section', 'arabic', 'decimal'])

/** In English the second of “sections 3 and 14” is a number alone. */
function wordsOf({ words, steps }: StatedReference, { language }: Survey): string {
  const [first] = steps
  return language === 'en' && first && /^[\d(]/.test(words) ? `${first.name ?? first.unit} ${words}` : words
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

/** True for 4.6 where the draft has 4.1 and 4.2, for A.6 where it has A.1 and A.2, and for “action A6” likewise. */
function isMissingDecimal(
  { steps, inherited, target, isBare }: StatedReference,
  block: number,
  { provisions, language }: Survey,
): boolean {
  const [first] = steps
  const last = steps.at(-1)
  const isDecimal = steps.length > 1 && decimalEnd(steps, 0) === steps.length
  if (!isDecimal || first?.unit === 'annex' || inherited.length > 0 || target === 'here' || !first || !last)
    return false
  // 2.9 where nothing shows that it is no figure.
  if (isBare) return false
  const scope = provisions.scopeOf[block] ?? 0
  const scheme = provisions.names.has(first.name ?? '') ? 'named' : 'decimal'
  const path = decimalIn(steps.slice(0, -1))
  const has = (some: number): boolean =>
    labelled(provisions, scope, scheme, `${path}.${some}`, scheme === 'named' ? first.name : undefined) >= 0
  // “A.17” where the draft ends with A.3 is a number of some standard.
  const isNear = !first.letters || [1, 2, 3].some((back) => has(last.number - back))
  if (last.number > 2 && has(1) && has(2) && !has(last.number) && isNear) return true
  return language === 'zh' && isBeyondSections(first.number, scope, provisions)
}

/** True for 5.1 where 1.1 and 2.1 are in sections 1 and 2, and nothing of the draft has the number 5. */
function isBeyondSections(number: number, scope: number, provisions: Provisions): boolean {
  const { numbered } = provisions
  const hasDecimals = [1, 2].every((some) => labelled(provisions, scope, 'decimal', `${some}.1`) >= 0)
  const has = (scheme: MarkerScheme): boolean => numbered.has(numberKey(scope, scheme, number))
  return (
    hasDecimals &&
    numbered.has(numberKey(scope, 'arabic', 2)) &&
    labelled(provisions, scope, 'decimal', `${number}.1`) < 0 &&
    !(['arabic', 'han', 'chapter', 'part'] as const).some(has)
  )
}

/** 前款第五项 where the list that ends right before the paragraph has three items. */
function beyondPreceding(
  reference: StatedReference,
  block: number,
  { provisions, blocks }: Survey,
): SurveyFinding | null {
  const [step] = reference.steps
  const here = blocks[block]
  const last = provisions.list[provisions.headedBy.get(block - 1) ?? -1]
  if (step?.unit !== 'item' || here?.kind !== 'paragraph' || here.marker !== null || !last) return null
  const isListed = items.has(last.marker.scheme) && provisions.list[last.parent]?.marker.scheme === 'article'
  if (!isListed || step.number <= last.marker.number) return null
  const values = { count: numeralOf(last.marker.number), number: numeralOf(step.number) }
  return { block, span: reference.span, message: { key: 'preceding', values }, remedies: [] }
}

const items: ReadonlySet<MarkerScheme> = new Set(['han-paren', 'arabic-paren', 'arabic'])

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
  const values = { holder: article.marker.label, count: numeralOf(count), number: numeralOf(number) }
  return { block, span, message: { key: 'paragraph', values }, remedies: [] }
}

/** True for 本条第三款. */
function isOfOwnArticle({ steps, inherited, target }: StatedReference): boolean {
  return target === 'here' && inherited.length === 0 && steps[0]?.unit === 'alinea'
}
