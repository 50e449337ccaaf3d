import { dimension, dimensionOf, element } from '../framework/framework.ts'
import type { DimensionId, ElementId, Language } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import { lineEndAt, lineStartAt } from '../text/document/line-end.ts'
import type { Span } from '../text/document/span.ts'
import { type Directive, wordSpan } from '../text/model/directive.ts'
import { directiveNames, directiveText, type StatedStateName, statedStateNames } from '../text/model/directive-names.ts'
import { blockAt, type Draft, placedBlock } from '../text/model/draft.ts'
import { type Stated, statedText } from '../text/model/reviewer.ts'
import { frontMatterEnd } from '../text/pieces/front-matter.ts'
import { isTableRow } from '../text/structure/table-row.ts'
import { leadOf, lineBreak } from './edits/source-line.ts'

/** A rule as directives name it: by id in an English draft, by Chinese name in a Chinese one. */
export interface NamedRule {
  readonly id: string
  readonly nameZh: string
}

/** Where the writer of a directive says why. */
export const reasonSlot: Readonly<Record<Language, string>> = { zh: '【理由】', en: '【reason】' }

/** Where the writer of a directive names a task of a parent document. */
export const taskSlot: Readonly<Record<Language, string>> = { zh: '【上级任务】', en: '【parent task】' }

/** The line at the top that declares a dimension not applicable; without `stated` it has slots for why and who says so. */
export function notApplicableEdit(draft: Draft, id: DimensionId, stated?: Stated): Edit {
  const { language } = draft
  const slots = language === 'zh' ? `${reasonSlot.zh}（【姓名】）` : `${reasonSlot.en} (【name】)`
  const reason = stated ? statedText(stated, language) : slots
  return topLineEdit(
    draft,
    comment(draft, directiveText('not-applicable', [topicWord(id, language)], reason, language)),
  )
}

/** The line at the top that switches a rule off in the draft. */
export function disableEdit(draft: Draft, rule: NamedRule): Edit {
  return topLineEdit(draft, comment(draft, disabling(draft, 'disable', rule)))
}

/**
 * The line above the block at `span` that switches a rule off there. Null in a Markdown table, which a comment between
 * its rows would end, and where there is no block.
 */
export function disableHereEdit(draft: Draft, span: Span, rule: NamedRule): Edit | null {
  return lineAboveEdit(draft, span, disabling(draft, 'disable-next-line', rule))
}

/**
 * The line above the block at `span` that says that it counts, or does not count, as a measure on a dimension or an
 * element; without `stated` it has a slot for why.
 */
export function countEdit(
  draft: Draft,
  span: Span,
  kind: 'count' | 'not-count',
  topic: DimensionId | ElementId,
  stated?: Stated,
): Edit | null {
  const { language } = draft
  const reason = stated ? statedText(stated, language) : reasonSlot[language]
  return lineAboveEdit(draft, span, directiveText(kind, [topicWord(topic, language)], reason, language))
}

/** The line at the top that says whether the draft is judged; one that says so already is changed. */
export function judgeEdit(draft: Draft, kind: 'policy' | 'no-policy'): Edit {
  const { language } = draft
  const said = draft.directives.find((directive) => directive.kind === 'policy' || directive.kind === 'no-policy')
  if (said) return { span: wordSpan(said, said.word), text: directiveNames[kind][language] }
  return topLineEdit(draft, comment(draft, directiveText(kind, [], reasonSlot[language], language)))
}

/**
 * The line at the top that says what the writer makes of a task of a parent document; `known`, what the draft says of it
 * already, is changed.
 */
export function parentTaskEdit(
  draft: Draft,
  state: StatedStateName,
  key: string,
  reason: string,
  known: Directive | null,
): Edit {
  const { language } = draft
  // The state and the task are one name: a space reads better than what separates the names of a list.
  const name = `${statedStateNames[state][language]} ${key}`
  const said = reason.replace(/(?:-->|[\p{C}\s])+/gu, ' ').trim() || reasonSlot[language]
  const text = comment(draft, directiveText('parent-task', [name], said, language))
  return known ? { span: known.span, text } : topLineEdit(draft, text)
}

/** A line with a directive above the block at `span`; null where there can be none. */
function lineAboveEdit(draft: Draft, span: Span, words: string): Edit | null {
  const index = blockAt(draft, span.start)
  const block = placedBlock(draft, index)
  if (!block || span.start > block.start + block.length) return null
  if (draft.format === 'markdown' && isTableRow(draft, index)) return null
  const { text } = draft
  const lead = leadOf(draft, block)
  const start = lineStartAt(text, block.start)
  const at = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
  const indent = draft.format === 'markdown' ? (/^[ \t>]*/.exec(lead)?.[0] ?? '') : ''
  return { span: { start: at, end: at }, text: `${indent}${comment(draft, words)}${lineBreak(text)}` }
}

function disabling({ language }: Draft, kind: 'disable' | 'disable-next-line', { id, nameZh }: NamedRule): string {
  return directiveText(kind, [language === 'zh' ? nameZh : id], reasonSlot[language], language)
}

/** A dimension or an element as directives name it. */
export function topicWord(topic: DimensionId | ElementId, language: Language): string {
  return language === 'zh' ? (element(topic)?.name.zh ?? dimension(dimensionOf(topic)).name.zh) : topic
}

function comment({ format }: Draft, words: string): string {
  return format === 'markdown' ? `<!-- ${words} -->` : `// ${words}`
}

/** Adds a line after the front matter and the directives there. */
function topLineEdit({ text, format, directives }: Draft, line: string): Edit {
  const eol = lineBreak(text)
  let start = format === 'markdown' ? frontMatterEnd(text) : 0
  if (start === 0 && text.charCodeAt(0) === 0xfeff) start = 1
  let isAfterDirective = false
  for (const { span } of directives) {
    if (span.start < start || text.slice(start, span.start).trim() !== '') break
    start = lineEndAt(text, span.end)
    isAfterDirective = true
  }
  if (isAfterDirective) return { span: { start, end: start }, text: eol + line }
  const opening = start > 1 && !/[\r\n]/.test(text.charAt(start - 1)) ? eol : ''
  const next = text.slice(start, start + 2)
  const closing = next === '' ? eol : /^[\r\n]/.test(next) ? eol : eol + eol
  return { span: { start, end: start }, text: `${opening}${line}${closing}` }
}
