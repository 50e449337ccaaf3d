import type { Span } from '../../../text/document/span.ts'
import type { Block } from '../../../text/model/block.ts'
import { blockSpan, type Draft } from '../../../text/model/draft.ts'
import { frontMatterEnd, longestFrontMatter } from '../../../text/pieces/front-matter.ts'
import { provisionsOf } from '../../../text/provisions/provisions.ts'
import { draftParts } from './draft-parts.ts'

/** What can be folded away but for its first line. */
export interface FoldSpan extends Span {
  readonly kind: 'part' | 'list' | 'table' | 'front-matter' | 'comment'
}

/**
 * What a draft can be folded by: front matter, named parts, articles and tasks with what they hold, lists with the line
 * that leads into them, tables, quotes, contents and directives. In no order; those within one line are among them.
 * Linear in the number of blocks.
 */
export function foldSpans(draft: Draft): readonly FoldSpan[] {
  const { blocks } = draft
  const found: FoldSpan[] = []
  const matter = draft.format === 'markdown' ? frontMatterEnd(draft.chunks.slice(0, longestFrontMatter)) : 0
  if (matter > 0) found.push({ kind: 'front-matter', start: 0, end: draft.chunks.slice(0, matter).trimEnd().length })
  const add = (kind: FoldSpan['kind'], first: number, last: number): void => {
    found.push({ kind, start: blockSpan(draft, first).start, end: blockSpan(draft, last).end })
  }
  for (const { first, last } of draftParts(draft)) if (last > first) add('part', first, last)
  for (const { block, last } of provisionsOf(draft).list) if (last > block) add('part', block, last)
  for (const { first, last } of itemRuns(blocks)) add('list', first, last)
  for (const kind of ['row', 'quote', 'contents'] as const)
    for (const { first, last } of runsOf(blocks, kind)) add('table', first, last)
  return found.concat(comments(draft))
}

interface Run {
  readonly first: number
  readonly last: number
}

/** The items that hold deeper ones, and the paragraphs that lead into a list: 采取下列措施：. */
function itemRuns(blocks: readonly Block[]): Run[] {
  const found: Run[] = []
  /** Blocks whose items go on, the outermost first. */
  const open: { readonly first: number; readonly level: number }[] = []
  const close = (level: number, last: number): void => {
    for (let top = open.at(-1); top !== undefined && top.level >= level; top = open.at(-1)) {
      open.pop()
      if (last > top.first) found.push({ first: top.first, last })
    }
  }
  blocks.forEach((block, index) => {
    const level = block.kind === 'item' ? block.level : 0
    close(level, index - 1)
    if (level > 0 || (block.kind === 'paragraph' && /[:：]$/.test(block.prose.text))) open.push({ first: index, level })
  })
  close(0, blocks.length - 1)
  return found
}

/** Blocks of one kind that follow one another; a single one may be of several lines. */
function runsOf(blocks: readonly Block[], kind: Block['kind']): Run[] {
  const found: { first: number; last: number }[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== kind) return
    const before = found.at(-1)
    if (before?.last === index - 1) before.last = index
    else found.push({ first: index, last: index })
  })
  return found
}

/** Directives, those that follow one another together. */
function comments({ directives, chunks }: Draft): FoldSpan[] {
  const found: { kind: 'comment'; start: number; end: number }[] = []
  for (const { span } of directives) {
    const before = found.at(-1)
    const isNext = before !== undefined && span.start - before.end < longestGap
    if (before && isNext && !/\S/.test(chunks.slice(before.end, span.start))) before.end = span.end
    else found.push({ kind: 'comment', start: span.start, end: span.end })
  }
  return found
}

const longestGap = 100
