import { memoizeByObject } from '../../memoize.ts'
import { type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import { replaceNumeral } from '../edits/renumber.ts'
import { countBreaks, leadOf, lineBreak, sourceBehind, sourceOf } from '../edits/source-line.ts'
import { countedHeading } from '../tree/counted-heading.ts'
import { labelOf } from '../tree/task-sections.ts'
import type { TaskNode } from '../tree/task-tree.ts'
import { type HeadingCase, headingCaseLike } from './heading-case.ts'
import { belowNumber } from './number-alone.ts'
import { gapBefore, headingEnd, indentOf } from './source-around.ts'

/**
 * The layout of a unit of a draft, from which another unit can be laid out alike. All strings are source text copied
 * from the draft.
 */
export interface ClauseLayout {
  /** Between the end of the unit before and the start of this one's first line: line breaks. */
  readonly gap: string
  /** On the first line before the label: indentation, `### `, `- `, `**`. */
  readonly lead: string
  /** With its markup; '' where it has none. */
  readonly label: string
  /** Between the label and the words after it. */
  readonly between: string
  /**
   * After the heading's words: before the text (run-in heading) or at the end of the heading's line. Null if there is
   * no heading.
   */
  readonly afterTopic: string | null
  /** The capitals of headings like this one in an English draft; left out where they do not tell. */
  readonly topicCase?: HeadingCase | null
  /** Between a heading on its own line and the text: line breaks and indentation. Null if the text runs on. */
  readonly beforeText: string | null
}

/**
 * The layout of a node of the draft with its label replaced by `label` (as `formatMarker` returns it; null for none).
 */
export function layoutOf(draft: Draft, node: TaskNode, label: string | null): ClauseLayout | null {
  const head = placedBlock(draft, node.head)
  if (!head) return null
  const words = labelled(draft, head, label)
  const base = { gap: gapBefore(draft, node.head), ...words, topicCase: headingCaseLike(draft, head) }
  const below = belowNumber(draft, node)
  if (below) return { ...base, ...below }
  if (head.kind === 'heading' && isLabelAlone(head)) {
    const closing = headingEnd(draft, head).slice(/[.:]$/.test(head.prose.text) ? 1 : 0)
    return { ...base, between: '', afterTopic: null, beforeText: closing + beforeText(draft, node, base.gap) }
  }
  if (head.kind === 'heading') {
    const between = words.between || titleBelow(draft, node)
    const afterTopic = headingEnd(draft, head)
    if (runsOn(draft, node, head, words.lead))
      return {
        ...base,
        between,
        afterTopic: /^[。：:]/.test(afterTopic) ? afterTopic : `。${afterTopic}`,
        beforeText: null,
      }
    return { ...base, between, afterTopic, beforeText: beforeText(draft, node, base.gap) }
  }
  const isUntitled = node.kind === 'article' && !haveTitles(draft)
  const afterTopic = runInEnd(draft, head)
  if (isUntitled)
    return { ...base, between: withoutBracket(words.between, afterTopic), afterTopic: null, beforeText: null }
  return { ...base, afterTopic, beforeText: null }
}

/** What stands between a number and its text where no title is copied: without the bracket that opens one. */
function withoutBracket(between: string, afterTopic: string | null): string {
  if (!/[（(【〔[]$/.test(between)) return between
  return between.slice(0, -1) || (/\s*$/.exec(afterTopic ?? '')?.[0] ?? '')
}

/** True for “Recommendation 5” over its text, which has no title of its own. */
function isLabelAlone({ marker, prose: { text } }: PlacedBlock): boolean {
  return marker?.scheme === 'named' && text.slice(marker.span.end).trim() === ''
}

/** False where a short first sentence of some article only looks like a title: 第九条 本省建立首席数据官制度。具体办法… */
const haveTitles = memoizeByObject(({ blocks }: Draft): boolean => {
  const articles = blocks.filter(({ kind, marker }) => kind === 'paragraph' && marker?.scheme === 'article')
  return articles.filter(({ runIn }) => runIn).length * 3 >= articles.length
})

/** The layout of a node's heading with nothing but tasks below it. */
export function headingLayoutOf(draft: Draft, node: TaskNode, label: string | null): ClauseLayout | null {
  const head = placedBlock(draft, node.head)
  const shape = layoutOf(draft, node, label)
  return shape && { ...shape, beforeText: null, afterTopic: head ? headingEnd(draft, head) : shape.afterTopic }
}

/**
 * True for a heading that has no text by itself, only tasks: （一）推进数据共享, below it 1.…. Text goes on its line, as in
 * （一）推进数据共享。建设…, unless markup keeps it apart.
 */
function runsOn(draft: Draft, node: TaskNode, { marker }: PlacedBlock, lead: string): boolean {
  const isTask = marker?.scheme === 'han-paren' || marker?.scheme === 'arabic' || marker?.scheme === 'arabic-paren'
  return draft.language === 'zh' && isTask && lead.trim() === '' && ownText(draft, node) === null
}

/** The layout of a paragraph without a number. */
export function paragraphLayout(draft: Draft, index: number): ClauseLayout {
  const block = placedBlock(draft, index)
  const isPlain = block?.kind === 'paragraph' && !block.marker && !block.runIn
  // In plain text all that has a number or a title is indented by two ideographic spaces as paragraphs are.
  const wide = block && draft.format === 'plain' ? (/^\u3000+/.exec(leadOf(draft, block))?.[0] ?? '') : ''
  const lead = block && isPlain ? indentOf(draft, block) : wide
  const eol = lineBreak(draft.text)
  const own = block?.kind === 'paragraph' || wide !== '' ? gapBefore(draft, index) : eol + eol
  const gap = draft.format === 'plain' || countBreaks(own) > 1 ? own : eol + eol
  return { gap, lead, label: '', between: '', afterTopic: null, beforeText: null }
}

function labelled(
  draft: Draft,
  head: PlacedBlock,
  next: string | null,
): Pick<ClauseLayout, 'lead' | 'label' | 'between'> {
  const { marker, prose, runIn } = head
  const lead = leadOf(draft, head)
  const label = marker?.scheme === 'bullet' ? marker.label : next
  const counted = marker || label === null ? null : countedHeading(head)
  if (counted && label !== null) {
    const words = afterDash(prose.text, counted.label.length)
    return { lead, label, between: draft.text.slice(sourceBehind(head, counted.label.length), sourceOf(head, words)) }
  }
  if (!marker || label === null) return { lead, label: '', between: '' }
  const edit = replaceNumeral(draft, head, label)
  if (marker.span.end === marker.span.start)
    return { lead: exchange(lead, sourceOf(head, 0) - lead.length, edit), label: '', between: '' }
  const start = sourceOf(head, marker.span.start)
  const end = sourceBehind(head, marker.span.end)
  const words = afterDash(prose.text, runIn && runIn.start >= marker.span.end ? runIn.start : marker.span.end)
  const source = draft.text.slice(end, words < prose.text.length ? sourceOf(head, words) : end)
  // The title below a number is on a line of its own: CHAPTER II, and below it DATA.
  const isApart = countBreaks(source) > 1 || (head.kind === 'heading' && /^[^\S\r\n]*\r?\n\s*$/.test(source))
  const between = isApart ? source : joinedLine(source)
  return { lead, label: exchange(draft.text.slice(start, end), start, edit), between }
}

function exchange(
  source: string,
  offset: number,
  edit: { span: { start: number; end: number }; text: string } | null,
): string {
  if (!edit) return source
  return source.slice(0, edit.span.start - offset) + edit.text + source.slice(edit.span.end - offset)
}

/** What separates a run-in heading from its text; null if there is no such heading. */
function runInEnd({ text }: Draft, head: PlacedBlock): string | null {
  const { runIn, marker, prose } = head
  // - 数据：…
  if (!runIn && head.kind === 'item') return /[：:]\s?$/.exec(labelOf(head))?.[0] ?? null
  if (!runIn || runIn.end <= (marker?.span.end ?? 0)) return null
  let at = runIn.end
  while (at < prose.text.length && /[）】〕)\]]/.test(prose.text.charAt(at))) at++
  if (/[。．.：:]/.test(prose.text.charAt(at))) at++
  // (a) IN GENERAL.—The Department …
  at = afterDash(prose.text, at)
  if (at >= prose.text.length) return null
  return joinedLine(text.slice(sourceBehind(head, runIn.end), sourceOf(head, at)))
}

function beforeText(draft: Draft, node: TaskNode, gap: string): string {
  const body = ownText(draft, node)
  if (body) return gapBefore(draft, node.head + 1) + indentOf(draft, body)
  const head = placedBlock(draft, node.head)
  return draft.format === 'plain' && head ? gap + indentOf(draft, head) : gap
}

/** The paragraph right below a heading. */
function ownText(draft: Draft, node: TaskNode): PlacedBlock | null {
  const body = placedBlock(draft, node.head + 1)
  return body && node.last > node.head && body.kind === 'paragraph' && !body.marker ? body : null
}

/** What is between a number that has its line to itself and the title on the next: CHAPTER II, and below it DATA. */
function titleBelow(draft: Draft, { head }: TaskNode): string {
  const [number, title] = [draft.blocks[head], placedBlock(draft, head + 1)]
  if (!number?.marker || number.marker.span.end < number.prose.text.trimEnd().length) return ''
  if (title?.kind !== 'heading' || title.marker) return /[a-z]/i.test(number.marker.label) ? ' ' : '　'
  return gapBefore(draft, head + 1) + leadOf(draft, title)
}

/** A line break inside the copied text becomes a space. */
function joinedLine(source: string): string {
  return /[\r\n]/.test(source) ? source.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ') : source
}

/** The first word after a label, or after the marks and the dash that follow it: PART II — Grants, “1.) Grants”, “R1.: Grants”. */
function afterDash(text: string, from: number): number {
  const marks = /^[.．:：、)）]{1,2}/.exec(text.slice(from, from + 2))?.[0].length ?? 0
  const at = firstWord(text, from + marks)
  return /^[—–](?![—–])/.test(text.slice(at, at + 2)) ? firstWord(text, at + 1) : at
}

function firstWord(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}
