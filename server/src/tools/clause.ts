import type { Coverage } from '../coverage/model/coverage.ts'
import type { Analysis } from '../engine/analyzer.ts'
import { clauseEdits, clauseLabel } from '../fixes/clause-edits.ts'
import { findSlots, slotOf } from '../fixes/templates/slots.ts'
import { formOf, languageOfForm, templatesFor } from '../fixes/templates/templates.ts'
import { elementIds, elementNamed, framework } from '../framework/framework.ts'
import {
  type ClauseTemplate,
  type Element,
  type Genre,
  type GovernmentLevel,
  governmentLevels,
  type Language,
  type Localized,
  type TemplateForm,
  templateForms,
} from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import { shown } from './check-input.ts'
import { placeSchema, placesIn } from './place.ts'
import { type InputSchema, list, record, text } from './schema.ts'
import { type DraftTool, language } from './tool.ts'
import { listed, toolError } from './tool-error.ts'

const input = {
  type: 'object',
  properties: {
    element: {
      type: 'string',
      maxLength: 60,
      description: {
        zh: `条款所写的要素，写标识或者名称：${elementIds.join('、')}。`,
        en: `The element that the clause is about, by id or name: ${elementIds.join(', ')}.`,
      },
    },
    level: {
      type: 'string',
      enum: governmentLevels,
      description: {
        zh: '政府层级：国家、省级、市县；不写时按文稿。',
        en: 'The level of government; by default that of the draft.',
      },
    },
    form: {
      type: 'string',
      enum: templateForms,
      description: {
        zh: '写法：programme 规划、意见、方案，legislation 条例、办法，measures 若干措施；英文文稿用 act 或者 plan。不写时按文稿。',
        en: 'How it is worded: for Chinese drafts programme, legislation or measures; for English ones act or plan. By default as the draft.',
      },
    },
    language,
  },
  required: ['element'],
} as const satisfies InputSchema

/** A clause for a draft, as it would be inserted. Nothing is changed. */
export const clauseTool: DraftTool<typeof input> = {
  name: 'wenheng_clause',
  title: { zh: '文衡：拟写条款', en: 'Wenheng: a clause for a draft' },
  summary: {
    zh: '为文稿拟写一条某要素的条款：正文、编号和插入位置；不改动文稿。',
    en: 'Words a clause on an element for a draft, with its number and its place; changes nothing.',
  },
  description: {
    zh: '为一份政策文稿拟写一条某一要素的条款：按文稿的文种、层级和编号体例给出正文、编号、插入的位置，以及其后条款顺延编号、引用随之改正的各处修改。正文中的【…】是待填的空，须由起草人填写，不要代为编造责任单位、金额和时限。文稿本身不改动。',
    en: 'Words a clause on one element for a policy draft: its text, number and place as the draft’s kind, level and numbering ask, and the edits by which later provisions are renumbered and references follow. What stands in 【…】 is a slot for the drafter to fill: do not invent an agency, a sum or a date for it. The draft is not changed.',
  },
  input,
  output: record(
    {
      element: record({ id: text(), name: text() }),
      template: text({ zh: '所用模板的标识。', en: 'The id of the template.' }),
      form: { type: 'string', enum: templateForms },
      level: { type: 'string', enum: governmentLevels },
      heading: text({ zh: '条款的标题。', en: 'The heading of the clause.' }),
      number: text({ zh: '条款的编号；不编号的没有这一项。', en: 'Its number; missing where it gets none.' }),
      place: placeSchema,
      text: text({
        zh: '插入的文字，含编号和版式；一并新增一节的，含该节标题。',
        en: 'The text to insert, with its number and layout; and the heading of its section where one is added.',
      }),
      slots: list(record({ slot: text(), hint: text({ zh: '填什么。', en: 'What to put there.' }) })),
      edits: list(record({ place: placeSchema, text: text() }), {
        zh: '全部修改，含插入本身，按次序、互不重叠；位置都按改动之前的文稿计。',
        en: 'All edits, the insertion among them, in order and without overlaps; places are those of the draft as it is.',
      }),
    },
    ['number'],
  ),
  readsDraft: true,
  run(analysis, { element: name = '', level, form }, reader) {
    const element = elementInEither(name)
    if (!element) return toolError('noElement', { element: shown(name), allowed: listed(elementIds) })
    const { draft, pack } = analysis
    const own = formOf(analysis.coverage.draft, draft.language)
    if (form !== undefined && languageOfForm(form) !== draft.language) {
      const allowed = listed(templateForms.filter((one) => languageOfForm(one) === draft.language))
      return toolError('foreignForm', { form, language: languageNames[draft.language], allowed })
    }
    const wanted = asked(analysis.coverage, level, form === own ? undefined : form)
    const at = (one: GovernmentLevel): ClauseTemplate | undefined =>
      templatesFor({ ...wanted.draft, level: one }, draft.language, element.dimension, pack.templates).find(
        (clause) => clause.element === element.id,
      )
    const template = at(wanted.draft.level)
    if (!template)
      return toolError('noTemplate', {
        element: element.name,
        allowed: listed(governmentLevels.filter((one) => at(one))),
      })
    return filled(analysis, wanted, element, template, reader)
  },
}

/** The coverage of the draft as if it were of the level and form that are asked for. */
function asked(coverage: Coverage, level?: GovernmentLevel, form?: TemplateForm): Coverage {
  const { draft } = coverage
  return { ...coverage, draft: { ...draft, level: level ?? draft.level, genre: form ? genreOf[form] : draft.genre } }
}

const genreOf: Readonly<Record<TemplateForm, Genre>> = {
  programme: 'opinion',
  legislation: 'legislation',
  measures: 'measures',
  act: 'act',
  plan: 'plan',
}

function filled(
  { draft }: Analysis,
  coverage: Coverage,
  { id, name, dimension }: Element,
  template: ClauseTemplate,
  reader: Language,
) {
  const edits = clauseEdits(draft, coverage, dimension, template)
  const insertion = edits.reduce<Edit | null>(
    (most, one) => (most && most.text.length >= one.text.length ? most : one),
    null,
  )
  if (!insertion) return toolError('noPlace', {})
  const place = placesIn(draft)
  const number = clauseLabel(draft, coverage, dimension)?.trim()
  const slots = new Set(findSlots(insertion.text).map(({ start, end }) => insertion.text.slice(start, end)))
  return {
    result: {
      element: { id, name: name[reader] },
      template: template.id,
      form: formOf(coverage.draft, draft.language),
      level: coverage.draft.level,
      heading: template.topic,
      ...(number ? { number } : {}),
      place: place(insertion.span),
      text: insertion.text.trim(),
      slots: [...slots].map((slot) => ({ slot, hint: slotOf(slot)?.hint[reader] ?? '' })),
      edits: edits.map((one) => ({ place: place(one.span), text: one.text })),
    },
  }
}

/** By id or by its name in either language. */
function elementInEither(name: string): Element | undefined {
  const word = name.trim().toLowerCase()
  const isNamed = (one: Element): boolean => one.name.en.toLowerCase() === word
  return elementNamed(word) ?? framework.dimensions.flatMap(({ elements }) => elements).find(isNamed)
}

const languageNames: Readonly<Record<Language, Localized>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}
