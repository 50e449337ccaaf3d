import { type Annex, annexesOf } from '../../facts/particulars/annex-register.ts'
import { englishAnnexes } from '../english-annexes.ts'
import type { SurveyedPlace, SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/**
 * GB/T 9704-2012, 7.3.4: the order and the names of annexes are those of the list after the body. English drafts announce
 * them in the text too.
 */
export const annexMismatch: SurveyRule = {
  id: 'annex-mismatch',
  nameZh: '附件不符',
  summary: {
    zh: '附件说明或者正文与所附的附件对不上：缺附件、漏列，或者名称不一致。',
    en: 'The annexes are not those that the draft announces: one is missing on either side, or named differently.',
  },
  scope: 'survey',
  reads: ['annexes', 'annexMentions', 'annexReferences', 'headings', 'listedAnnexes'],
  severity: 'warning',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    absent: {
      zh: '附件说明列有附件{number}“{name}”，文后未附。',
      en: 'Annex {number}, “{name}”, is announced but not attached.',
    },
    unlisted: {
      zh: '附件说明没有列出附件{number}。',
      en: 'Annex {number} is not in the list of annexes.',
    },
    name: {
      zh: '附件{number}的标题是“{title}”，附件说明写作“{name}”。',
      en: 'Annex {number} is titled “{title}”; the list of annexes calls it “{name}”.',
    },
    beyond: {
      zh: '附件说明只列到附件{last}，没有附件{number}。',
      en: 'The list of annexes ends with annex {last}; there is no annex {number}.',
    },
    announced: {
      zh: '附件清单列有{label}“{name}”，文后未附。',
      en: '{label}, “{name}”, is announced but not attached.',
    },
    missing: { zh: '文稿没有{label}。', en: 'This draft has no {label}.' },
    unlistedHere: { zh: '附件清单没有列出{label}。', en: '{label} is not in the list of annexes.' },
    unmentioned: { zh: '正文没有提到{label}。', en: '{label} is attached, but the text does not refer to it.' },
    renamed: {
      zh: '{label}的标题是“{title}”，附件清单写作“{name}”。',
      en: '{label} is titled “{title}”; the list of annexes calls it “{name}”.',
    },
    list: { zh: '附件说明在此', en: 'The list of annexes is here' },
  },
  check: (survey) => {
    if (survey.language === 'en') return englishAnnexes(survey)
    const { blocks } = survey
    const { announced, present } = annexesOf(blocks)
    if (announced.length === 0) return none
    if (present.length === 0) return beyond(announced, present, blocks)
    return [
      ...absent(announced, present),
      ...unlisted(announced, present),
      ...renamed(announced, present),
      ...beyond(announced, present, blocks),
    ].sort((a, b) => a.block - b.block)
  },
}

const none: readonly SurveyFinding[] = []

/** Annexes are often files of their own. So one is missed only where the first stands in the draft under its number. */
function absent(announced: readonly Annex[], present: readonly Annex[]): SurveyFinding[] {
  // Where there is 2-1, there is 2.
  const there = new Set(present.flatMap(({ line: { number } }) => [number, mainNumber(number)]))
  if (there.has('') || !there.has('1')) return []
  return announced.flatMap(({ block, line }) => {
    const { number, name, span, elsewhere } = line
    if (number === '' || number.includes('-') || elsewhere || there.has(number)) return []
    return [{ block, span, message: { key: 'absent', values: { number, name } }, remedies: [] }]
  })
}

function mainNumber(number: string): string {
  return number.split('-')[0] ?? number
}

function unlisted(announced: readonly Annex[], present: readonly Annex[]): SurveyFinding[] {
  const listed = new Set(announced.map(({ line }) => line.number))
  const [first] = announced
  if (first === undefined) return []
  if (listed.has('')) {
    // A single annex has no number in the list. Where its head has none either, those with numbers are annexes of its own.
    if (announced.length > 1 || present.some(({ line }) => line.number === '')) return []
    listed.add('1')
  }
  return present.flatMap(({ block, line: { number, span } }) => {
    if (number === '' || listed.has(number) || listed.has(mainNumber(number))) return []
    return [{ block, span, message: { key: 'unlisted', values: { number } }, related: listOf(first), remedies: [] }]
  })
}

/**
 * 见附件3 in the body, where two are listed and no third one is there. Where none follows, what stands after the list may
 * be another document.
 */
function beyond(announced: readonly Annex[], present: readonly Annex[], blocks: Survey['blocks']): SurveyFinding[] {
  const [first] = announced
  const last = announced.reduce((most, { line }) => Math.max(most, Number(mainNumber(line.number))), 0)
  const end = present.length > 0 ? blocks.length : (first?.block ?? 0)
  const body = present.reduce((least, { block }) => Math.min(least, block), end)
  if (first === undefined || announced.length < 2 || !(last > 0)) return []
  const there = new Set(present.map(({ line }) => mainNumber(line.number)))
  // A name that runs over a line breaks off the list.
  if (present.length === 0 && isNumbered(blocks.slice(end), String(last + 1))) return []
  return blocks.slice(0, body).flatMap(({ particulars: { annexMentions = [] } }, block) =>
    annexMentions.flatMap(({ number, span }): SurveyFinding[] => {
      const main = mainNumber(number)
      if (!(Number(main) > last) || there.has(main)) return []
      const message = { key: 'beyond', values: { number, last: String(last) } }
      return [{ block, span, message, related: listOf(first), remedies: [] }]
    }),
  )
}

function isNumbered(blocks: Survey['blocks'], number: string): boolean {
  return blocks.some(({ particulars: { annexes = [] } }) => annexes.some((line) => line.number === number))
}

/** Where the list of annexes begins. */
function listOf({ block, line: { span } }: Annex): readonly SurveyedPlace[] {
  return [{ block, span, message: { key: 'list', values: {} } }]
}

/** The names are compared where the number is announced once and the annex has a title. */
function renamed(announced: readonly Annex[], present: readonly Annex[]): SurveyFinding[] {
  const byNumber = new Map<string, Annex | null>()
  for (const one of announced) byNumber.set(one.line.number, byNumber.has(one.line.number) ? null : one)
  return present.flatMap(({ line: { number }, title }) => {
    const one = byNumber.get(number)
    if (!title || !one || isSameName(one.line.name, title.text)) return []
    const values = { number, title: title.text, name: one.line.name }
    const related = [{ block: one.block, span: one.line.span, message: { key: 'list', values: {} } }]
    return [{ block: title.block, span: title.span, message: { key: 'name', values }, related, remedies: [] }]
  })
}

/** A title may be broken into lines: a part of the name is the name, and only a title that ends as titles do is whole. */
function isSameName(name: string, title: string): boolean {
  const [one, other] = [core(name), core(title)]
  return one.includes(other) || other.includes(one) || !titleEnd.test(other)
}

const titleEnd =
  /(?:[表单书图卡函]|方案|计划|规划|目录|指南|指引|说明|框架|要点|办法|细则|规定|规则|条例|措施|意见|标准|规范|清单|报告|回执|提纲|模板|解释|流程)$/

function core(name: string): string {
  return name
    .replace(/[（(][^（）()]*[）)]|\.\w{2,4}$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('年度', '年')
}
