import type { Edit } from '../../text/document/edit.ts'
import { lineEndAt } from '../../text/document/line-end.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import { countBreaks, lineBreak } from '../edits/source-line.ts'
import type { TaskNode } from '../tree/task-tree.ts'
import type { ClauseLayout } from './clause-layout.ts'
import { inHeadingCase } from './heading-case.ts'
import { wrapAll, wrappingOf } from './wrap.ts'

/** The heading and the text of a clause. */
export interface ClauseWords {
  readonly topic: string
  readonly text: string
}

/** The words laid out, without the line breaks before them; hard-wrapped if `model` is. */
export function layOut(draft: Draft, shape: ClauseLayout, { topic, text }: ClauseWords, model?: TaskNode): string {
  const { label, between, afterTopic, beforeText, topicCase = null } = shape
  const lead = afterTopic === null && beforeText === null ? withoutOpen(shape.lead, label + between) : shape.lead
  const heading = afterTopic === null ? '' : inHeadingCase(topic, topicCase) + afterTopic
  const wrapping = model ? wrappingOf(draft, model) : null
  const whole = `${lead}${label}${between}${heading}${beforeText ?? ''}${text}`
  return wrapping ? wrapAll(whole, wrapping, draft) : whole
}

/** A lead without emphasis that only closed behind words which are not copied: “- **” of “- **A1** The Office will …”. */
function withoutOpen(lead: string, behind: string): string {
  const marks = /[*_]+$/.exec(lead)?.[0] ?? ''
  return marks !== '' && !behind.includes(marks) ? lead.slice(0, lead.length - marks.length) : lead
}

/** The insertion of laid-out text after a block, on lines of its own; at the end of the text for -1. */
export function insertAfter(draft: Draft, after: number, shape: ClauseLayout, laid: string): Edit {
  const { text } = draft
  if (!draft.blocks[after]) {
    const isEmpty = /^\ufeff?\s*$/.test(text)
    const start = isEmpty ? text.length : text.trimEnd().length
    const gap = isEmpty ? '' : shape.gap
    return { span: { start, end: start }, text: gap + laid }
  }
  const start = lineEndAt(text, blockSpan(draft, after).end)
  return { span: { start, end: start }, text: safeGap(draft, after, shape) + laid }
}

/** In Markdown a blank line, if the insertion would otherwise continue the paragraph before it. */
function safeGap(draft: Draft, after: number, { gap, lead }: ClauseLayout): string {
  const block = draft.blocks[after]
  if (draft.format !== 'markdown' || countBreaks(gap) > 1 || !block) return gap
  const list = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?[*_]*$/.test(lead)
  const apart = /^\s*#/.test(lead) || list
  const open = !/[。；：！？;:.!?”’）)》」』]$/.test(block.prose.text)
  const contains = block.kind === 'row' || block.kind === 'quote' || (!list && isListItem(draft, after))
  // A list that does not begin with 1 cannot interrupt a paragraph.
  const joins = /^\s*(?!1[.)])\d/.test(lead) && !isListItem(draft, after)
  return contains || joins || (open && !apart) ? lineBreak(draft.text).repeat(2) : gap
}

/** An item of a Markdown list, also one with a title, and not a numbered line. */
function isListItem({ blocks }: Draft, index: number): boolean {
  const block = blocks[index]
  if (block?.kind === 'paragraph') return block.marker !== null && block.marker.span.end === block.marker.span.start
  return block?.kind === 'item' && (block.marker === null || block.marker.span.end === block.marker.span.start)
}
