import { dimensionsInHeading } from '../fixes/templates/heading-topic.ts'
import { movedSpan, type Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { type Draft, type PlacedBlock, placedBlock } from '../text/model/draft.ts'
import type { Section } from '../text/model/outline.ts'
import { isAnnexMark } from '../text/pieces/title-words.ts'
import { toSourceSpan } from '../text/prose/prose.ts'

/**
 * The place for findings about the draft as a whole: the heading of the tasks (the one uppermost section whose heading
 * says so), else the title, else the first line with text. It depends on structure only, so that it does not move while
 * measures are written; and a heading on a matter of its own (夯实数据基础) is not the place to report another.
 */
export function anchor(draft: Draft): Span {
  const { outline } = draft
  const uppermost = bodySections(draft).filter(({ parent }) => !hasHeadedParent(draft, parent))
  const tasks = uppermost.filter((section) => section.role === 'measure')
  const only = tasks.length === 1 && isOfTasks(draft, tasks[0]) ? tasks[0] : undefined
  const block = placedBlock(draft, only?.heading ?? outline.title) ?? placedBlock(draft, 0)
  return block ? headingSpan(block) : { start: 0, end: 0 }
}

/** The headed sections before the first annex: a table of tasks (附件 / 任务分工表) names the tasks of the body again. */
function bodySections({ outline, blocks }: Draft): readonly Section[] {
  const headed = outline.sections.filter(({ heading }) => heading >= 0)
  const annex = headed.findIndex(({ heading }) => heading > outline.title && opensAnnex(blocks, heading))
  return annex < 0 ? headed : headed.slice(0, annex)
}

function opensAnnex(blocks: readonly Block[], heading: number): boolean {
  return (
    annexHeading.test(blocks[heading]?.prose.text ?? '') || isAnnexMark(blocks[heading - 1]?.prose.text.trim() ?? '')
  )
}

/** 附件1：任务分工表, Annex A, Schedule 2—Milestones. */
const annexHeading =
  /^(?:附\s?[件录表](?:[\s\d一二三四五六七八九十：:]|$)|(?:annex|appendix|schedule|attachment|enclosure)(?: +(?:\d+|[a-z]))?(?:[^a-z\d ]| +[^a-z\s\d]|$))/i

/** True if the words of a heading say that tasks follow, of whatever dimension. */
function isOfTasks({ blocks, language }: Draft, section: Section | undefined): boolean {
  const block = blocks[section?.heading ?? -1]
  if (block?.role !== 'measure' || divisions.has(block.marker?.scheme ?? '')) return false
  const { text } = block.prose
  return dimensionsInHeading(block.runIn ? text.slice(0, block.runIn.end) : text, language).length === 0
}

/** Chapters of legislation have the role whatever they are called. */
const divisions: ReadonlySet<string> = new Set(['part', 'chapter'])

function hasHeadedParent(draft: Draft, parent: number): boolean {
  const section = draft.outline.sections[parent]
  return section !== undefined && section.heading >= 0 && section.level > 0
}

/** The words of a heading, without the text after a run-in heading; the first line of a paragraph. */
function headingSpan(block: PlacedBlock): Span {
  const { start } = block
  if (block.runIn) {
    const words = toSourceSpan(block.prose, block.runIn)
    return movedSpan(words, start)
  }
  const line =
    block.kind === 'title' || block.kind === 'heading' ? block.prose.text.length : Math.min(block.prose.text.length, 40)
  const words = toSourceSpan(block.prose, { start: 0, end: line })
  return movedSpan(words, start)
}
