import assert from 'node:assert/strict'
import { findSlots, slotOf } from '../../../server/src/fixes/templates/slots.ts'
import {
  clauseTemplates,
  headingWords,
  sectionTemplates,
  templatesFor,
} from '../../../server/src/fixes/templates/templates.ts'
import { templates } from '../../../server/src/framework/data.generated.ts'
import { element, framework } from '../../../server/src/framework/framework.ts'
import {
  dimensionIds,
  type Genre,
  type GovernmentLevel,
  type Language,
  type TemplateForm,
  templateForms,
} from '../../../server/src/framework/types.ts'

const levels: readonly GovernmentLevel[] = ['national', 'provincial', 'local']
const languageOf = (form: TemplateForm): Language => (form === 'act' || form === 'plan' ? 'en' : 'zh')
const genreOf: Readonly<Record<TemplateForm, Genre>> = {
  programme: 'opinion',
  legislation: 'legislation',
  measures: 'measures',
  act: 'act',
  plan: 'strategy',
}

describe('clause templates', () => {
  it('each have an id of their own, of their element and form', () => {
    const ids = clauseTemplates.map(({ id }) => id)
    assert.deepEqual(ids, [...new Set(ids)])
    for (const { id, element, form } of clauseTemplates) assert.ok(id.startsWith(`${element}.${form}`), id)
  })

  it('are of elements of the framework', () => {
    for (const { element: about } of clauseTemplates) assert.ok(element(about), about)
  })

  it('there is one for every element, form and level of government', () => {
    const written = new Set(
      clauseTemplates.flatMap(({ element: about, form, levels: said }) =>
        said.map((level) => `${about} ${form} ${level}`),
      ),
    )
    const elements = framework.dimensions.flatMap((one) => one.elements.map(({ id }) => id))
    const lacking = elements.flatMap((id) =>
      templateForms.flatMap((form) =>
        levels.map((level) => `${id} ${form} ${level}`).filter((key) => !written.has(key)),
      ),
    )
    assert.deepEqual(lacking, [])
  })

  for (const form of templateForms) {
    it(`each level of government is offered its own for every dimension in ${form}`, () => {
      for (const dimension of dimensionIds) {
        for (const level of levels) {
          const profile = {
            judged: true,
            genre: genreOf[form],
            subject: 'ai',
            level,
            concern: 'full',
            kind: 'programme',
            reason: null,
          } as const
          const offered = templatesFor(profile, languageOf(form), dimension)
          assert.ok(offered.length > 0, `${dimension} ${level}`)
          assert.ok(offered.every((clause) => clause.form === form && clause.levels.includes(level)))
        }
      }
    })
  }

  it('one element has one clause for a form and level', () => {
    const seen = clauseTemplates.flatMap(({ element: about, form, levels: said }) =>
      said.map((level) => `${about} ${form} ${level}`),
    )
    assert.deepEqual(
      seen.filter((key, index) => seen.indexOf(key) !== index),
      [],
    )
  })

  it('name only slots of the closed list, in their own language, and at least one', () => {
    for (const { id, text, form } of clauseTemplates) {
      const brackets = text.match(/【[^】]*】/g) ?? []
      const known = findSlots(text).map(({ start, end }) => text.slice(start, end))
      assert.deepEqual(brackets, known, id)
      for (const slot of known) assert.equal(`【${slotOf(slot)?.name[languageOf(form)]}】`, slot, id)
    }
  })

  it('leave an owner, a time or a figure to the writer', () => {
    const slot =
      /【(?:牵头单位|主管部门|时限|期限|指标|数量|比例|金额|lead agency|competent authority|deadline|period|target|number|percentage|amount)】/
    for (const { id, text } of clauseTemplates) assert.match(text, slot, id)
  })

  it('in English are worded for the draft’s own country', () => {
    for (const { id, text, topic, form } of clauseTemplates)
      if (languageOf(form) === 'en')
        assert.doesNotMatch(`${topic} ${text}`, /\bdomestic|Chin(?:a|ese)|\b[Ee]ast.{1,3}[Ww]est/, id)
  })

  it('a local government lays out no national nodes', () => {
    for (const { id, text, levels: said } of clauseTemplates) {
      if (said.includes('local')) assert.doesNotMatch(text, /布局(?!制定)|统筹国家|全国新增/, id)
    }
  })

  it('are worded as their form: duties in legislation and acts, no subject ahead in programmes', () => {
    for (const { id, text, form } of clauseTemplates) {
      if (form === 'legislation') assert.match(text, /应当|不得|鼓励|可以/, id)
      if (form === 'act') assert.match(text, /\bshall\b/, id)
      if (form === 'plan') assert.match(text, /\bwill\b/, id)
      if (form === 'programme') assert.doesNotMatch(text, /^【(?:牵头单位|主管部门)】|应当/, id)
    }
  })

  it('are concrete: a figure, a date, a sum, a share, a time or a consequence', () => {
    const concrete =
      /【(?:时限|指标|数量|比例|金额|期限|deadline|target|number|percentage|amount|period)】|不予|责令|不得|每年|凭据|依据|终止|年度预算|(?:unreasonable|years?)\b/
    for (const { id, text } of clauseTemplates) assert.match(text, concrete, id)
  })

  it('are written with full-width marks in Chinese and none in English', () => {
    for (const { id, text, topic, form } of clauseTemplates) {
      const words = (text + topic).replace(/【[^】]*】/g, '')
      if (languageOf(form) === 'zh') assert.doesNotMatch(words, /[,;:()!?]/, id)
      else assert.doesNotMatch(words, /[\u3000-\u9fff\uff01-\uff60]/, id)
    }
  })
})

describe('section titles and heading words', () => {
  it('there is a title for every dimension and form', () => {
    for (const dimension of dimensionIds) {
      for (const form of templateForms) {
        assert.equal(
          sectionTemplates.filter((section) => section.dimension === dimension && section.form === form).length,
          1,
        )
      }
    }
  })

  it('there are heading words for every dimension', () => {
    assert.deepEqual(headingWords.map(({ dimension }) => dimension).sort(), [...dimensionIds].sort())
  })
})

describe('slots', () => {
  it('have a name of their own in each language', () => {
    const slots = templates.slots?.slots ?? []
    assert.ok(slots.length >= 10)
    for (const language of ['zh', 'en'] as const) {
      const names = slots.map(({ name }) => name[language])
      assert.deepEqual(names, [...new Set(names)])
    }
  })
})
