import type { StatedReference } from '../../facts/particulars/references.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { ReferenceStep, ReferenceUnit } from '../../text/numbering/cross-reference.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { homeOf } from '../../text/provisions/home-of.ts'
import { paragraphCount } from '../../text/provisions/paragraph-count.ts'
import { type Provision, provisionAround } from '../../text/provisions/provisions.ts'
import { type AlineaPointer, resolveReference } from '../../text/provisions/resolve-reference.ts'
import { withMissingRows } from '../beyond-rows.ts'
import { isBeyondRun } from '../beyond-run.ts'
import { missingBoxes } from '../box-numbers.ts'
import { declaredNames, namesDeclared } from '../declared-names.ts'
import { isMissingDecimal } from '../missing-decimal.ts'
import { isMissingInsertion, isOfInserted, namesInserted } from '../missing-insertion.ts'
import { isOfOwnList } from '../own-list.ts'
import { isOfOwnUnit, isSubsectionHere, leadsAstray, ownUnits } from '../own-unit.ts'
import { countsSuch, lastWithin } from '../provision-counts.ts'
import { nameOfHolder, wordsBehind, wordsOf } from '../provision-words.ts'
import { isReversed, reversed } from '../reversed-references.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import { selfReferences } from '../self-references.ts'
import type { Survey } from '../survey.ts'
import { hasNoItems } from '../without-items.ts'

/** It speaks where the draft counts such provisions itself, so that a number which is none of them can only be wrong. */
export const crossReference: SurveyRule = {
  id: 'cross-reference',
  nameZh: '引用有误',
  summary: {
    zh: '引用的编、章、条、款、项在文稿中不存在，或者条文引用自身。',
    en: 'A reference names a provision that the draft does not have, or the article in which it stands.',
  },
  scope: 'survey',
  reads: ['amendments', 'barredRows', 'boxes', 'declaredGaps', 'headingSigns', 'inlineItems', 'references'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    missing: { zh: '本文没有“{reference}”。', en: 'This draft has no {reference}.' },
    within: { zh: '“{holder}”没有所引的“{reference}”。', en: 'There is no {reference}: {holder} ends before it.' },
    absent: { zh: '“{holder}”没有“{reference}”。', en: 'There is no {reference} in {holder}.' },
    'within-units': {
      zh: '“{holder}”只有{count}{unit}，没有第{number}{unit}。',
      en: '{holder} ends with {unit} {count}; there is no {unit} {number}.',
    },
    preceding: {
      zh: '前款只有{count}项，没有第{number}项。',
      en: 'The paragraph before has {count} items; there is no item {number}.',
    },
    order: {
      zh: '“{first}至{last}”起止颠倒。',
      en: 'This range ends before it begins: {first} to {last}.',
    },
    itself: {
      zh: '“{reference}”就是本条；增删条文后引用可能没有跟着改，确指本条的宜写“本条”。',
      en: '{reference} is the article in which this stands; a reference that did not move with its article, or 本条.',
    },
    rows: { zh: '任务表只有{count}项，没有“{reference}”。', en: 'The table of tasks ends at {count}: no {reference}.' },
    paragraph: {
      zh: '“{holder}”只有{count}款，没有第{number}款。',
      en: '{holder} has {count} paragraphs; there is no paragraph {number}.',
    },
  },
  check: (survey) =>
    withMissingRows([...missingProvisions(survey), ...missingBoxes(survey), ...selfReferences(survey)], survey),
}

function missingProvisions(survey: Survey): SurveyFinding[] {
  const announcing = survey.statedOf('amendments')
  const declared = declaredNames(survey)
  const found: SurveyFinding[] = []
  for (const { block, all: references } of survey.statedOf('references')) {
    const before = partitionPoint(announcing.length, (at) => (announcing[at]?.block ?? 0) <= block)
    const amending = announcing[before - 1]?.block ?? -1
    references.forEach((reference, index) => {
      // “After subsection (5) insert” is said of the act that was named before; “section 12B” may be inserted into it too.
      const isUnsaid = reference.target === 'unsaid'
      if (isUnsaid && (isUnder(amending, block, survey) || (amending >= 0 && namesInserted(reference)))) return
      if (declared.size > 0 && namesDeclared(reference, declared)) return
      const finding = findingOf(reference, references[index - 1], block, survey)
      if (finding) found.push(finding)
    })
  }
  return found
}

/** True for a block of the section or article, or of the schedule, in which an amendment was announced. */
function isUnder(amending: number, block: number, { provisions }: Survey): boolean {
  if (amending < 0 || amending === block) return amending === block
  const [scope, own] = [provisions.scopeOf[amending], provisions.scopeOf[block]]
  const around = provisionAround(amending, clauses, provisions)
  return scope === own && (scope !== 0 || (around >= 0 && around === provisionAround(block, clauses, provisions)))
}

const clauses: ReadonlySet<MarkerScheme> = new Set(['section', 'article', 'arabic', 'decimal'])

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
  const home = homeOf(reference, block, survey.provisions)
  if (reference.ofPreceding) return beyondPreceding(reference, block, survey)
  if (reference.preceding) return beyondOneBefore(reference, block, survey)
  const { alinea, within, failed } = resolveReference(reference, home, survey.provisions)
  if (before && failed < 0 && isReversed(before, reference, home, survey)) return reversed(before, reference, block)
  if (within < 0 && reference.inherited.length > 0) return null
  if (failed >= 0 && isOfInserted(reference, failed))
    return missingInserted(reference, { failed, within, home }, block, survey)
  if (failed === 0 && isSubsectionHere(reference)) return missingHere(reference, block, survey)
  if (failed < 0 && leadsAstray(reference, before, within, block, survey.provisions))
    return missingHere(reference, block, survey)
  const holder = survey.provisions.list[within]
  const step = reference.steps[failed]
  if (alinea && (failed < 0 || isOfOwnArticle(reference))) return tooFew(reference, alinea, block, survey)
  if (failed < 0) return null
  if (!step) return null
  const isOwn = countsSuch(step, reference, home, holder, survey) || hasNoItems(step, holder, survey)
  const isListed = isOfOwnList(reference, before, home, survey)
  const isBeyond = isBeyondRun(reference, before, home, survey)
  if (!isOwn && !isListed && !isBeyond && !isMissingDecimal(reference, home, survey)) return null
  if (holder) return missingIn(holder, reference, block, step, survey)
  const words = wordsBehind(reference, before, survey)
  return { block, span, message: { key: 'missing', values: { reference: words } }, remedies: [] }
}

/** 前条第五项 where the article before has three items. */
function beyondOneBefore(reference: StatedReference, block: number, survey: Survey): SurveyFinding | null {
  const { alinea, within, failed } = resolveReference(reference, block, survey.provisions)
  const [holder, step] = [survey.provisions.list[within], reference.steps[failed]]
  if (alinea && failed < 0) return tooFew(reference, alinea, block, survey)
  if (!holder || !step) return null
  const isMissing = countsSuch(step, reference, block, holder, survey) || hasNoItems(step, holder, survey)
  return isMissing ? missingIn(holder, reference, block, step, survey) : null
}

/** A subsection that the section in which it is said does not have, or an item that its article does not have. */
function missingHere(reference: StatedReference, block: number, survey: Survey): SurveyFinding | null {
  const [step] = reference.steps
  const holder = survey.provisions.list[provisionAround(block, ownUnits(reference), survey.provisions)]
  if (!step || !holder || !countsSuch(step, reference, block, holder, survey)) return null
  return missingIn(holder, reference, block, step, survey)
}

/** What is said to be inserted, 2.1D or section 2B: it is missing where others were inserted behind the same number. */
function missingInserted(
  reference: StatedReference,
  { failed, within, home }: { readonly failed: number; readonly within: number; readonly home: number },
  block: number,
  survey: Survey,
): SurveyFinding | null {
  const { provisions } = survey
  const isHere = failed === 0 && (isSubsectionHere(reference) || isOfOwnUnit(reference))
  const place = isHere ? provisionAround(block, ownUnits(reference), provisions) : within
  const holder = provisions.list[place]
  if (isHere && !holder) return null
  if (!isMissingInsertion(reference, failed, place, provisions.scopeOf[home] ?? 0, provisions)) return null
  const values = { reference: wordsOf(reference, survey) }
  const message = holder
    ? { key: 'absent', values: { ...values, holder: nameOfHolder(holder, survey) } }
    : { key: 'missing', values }
  return { block, span: reference.span, message, remedies: [] }
}

function missingIn(
  holder: Provision,
  reference: StatedReference,
  block: number,
  step: ReferenceStep,
  survey: Survey,
): SurveyFinding {
  const { provisions, language } = survey
  const values = { holder: nameOfHolder(holder, survey), reference: wordsOf(reference, survey) }
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

/** 前款第五项 where the list that ends right before the paragraph has three items. */
function beyondPreceding(
  reference: StatedReference,
  block: number,
  { provisions, blocks }: Survey,
): SurveyFinding | null {
  const [step] = reference.steps
  const here = blocks[block]
  const last = provisions.list[provisions.headedBy.get(block - 1) ?? -1]
  const isText = here?.marker === null && (here.kind === 'paragraph' || here.kind === 'item')
  if (step?.unit !== 'item' || !isText || !last) return null
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
  const { steps, span, inherited, preceding, target } = reference
  const article = provisions.list[holder]
  const isUnsaid = !preceding && target !== 'here' && inherited.length === 0 && steps[0]?.unit === 'alinea'
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
