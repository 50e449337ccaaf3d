import { type AnnexBlock, annexesOf } from '../../../facts/particulars/annex-register.ts'
import { annexLines } from '../../../facts/particulars/annexes.ts'
import { headingText } from '../../../facts/particulars/headings.ts'
import { memoizeByObject } from '../../../memoize.ts'
import { type Block, opensSection } from '../../../text/model/block.ts'
import type { Draft } from '../../../text/model/draft.ts'

/**
 * - `document`: a document with its title, the draft itself or one that it carries. `annex`: 附件1 and what follows,
 *   “Annex B” with its section.
 * - `section`: what a heading opens, run-in ones too. `box`: a 专栏.
 * - `article`: 第十二条 … with its paragraphs and items.
 */
export type DraftPartKind = 'document' | 'annex' | 'section' | 'box' | 'article'

/** A part of a draft that has a name. Numbers of blocks are indices. */
export interface DraftPart {
  readonly kind: DraftPartKind
  readonly first: number
  /** The last of the blocks that name it: a title may be two lines, an annex has its title under its number. */
  readonly named: number
  readonly last: number
  /** Index of the part that holds it, -1 for none. */
  readonly parent: number
}

/** The named parts of a draft, in order, those that hold others before these. Linear in the number of blocks. */
export const draftParts = memoizeByObject(findParts)

interface Growing extends DraftPart {
  last: number
  readonly level: number
}

function findParts(draft: Draft): readonly DraftPart[] {
  const { blocks } = draft
  const levels = new Map(draft.outline.sections.map(({ heading, level }) => [heading, level]))
  const { heads, announced } = annexHeads(draft)
  const parts: Growing[] = []
  /** Indices of the parts that hold the current block, outermost first. */
  const open: number[] = []
  const levelOf = (index: number): number => parts[index]?.level ?? 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || announced.has(index)) continue
    const kind = heads.has(index) ? 'annex' : kindOf(block)
    if (kind === null) continue
    const level = heads.has(index) ? 0 : levelIn(kind, levels.get(index) ?? block.level)
    while (open.length > 0 && levelOf(open.at(-1) ?? -1) >= level) close(parts, open, index - 1)
    const named = titleEnd(blocks, heads.get(index) ?? index)
    parts.push({ kind, first: index, named, last: index, parent: open.at(-1) ?? -1, level })
    open.push(parts.length - 1)
    index = named
  }
  while (open.length > 0) close(parts, open, blocks.length - 1)
  return parts
}

function close(parts: readonly Growing[], open: number[], last: number): void {
  const part = parts[open.pop() ?? -1]
  if (part) part.last = last
}

/** Articles are in the innermost section; documents are in nothing. */
function levelIn(kind: DraftPartKind, level: number): number {
  if (kind === 'article') return Number.POSITIVE_INFINITY
  return kind === 'document' ? 0 : level
}

function kindOf(block: Block): DraftPartKind | null {
  if (block.kind === 'title') return 'document'
  if (opensSection(block) && block.marker?.scheme === 'annex') return 'annex'
  if (opensSection(block)) return /^(?:专栏|Box\b)/.test(block.prose.text) ? 'box' : 'section'
  return block.kind === 'paragraph' && block.marker?.scheme === 'article' ? 'article' : null
}

/** The last of the title blocks that follow one another; the block itself if it is no title. */
function titleEnd(blocks: readonly Block[], from: number): number {
  let end = from
  while (blocks[end]?.kind === 'title' && blocks[end + 1]?.kind === 'title') end++
  return end
}

/**
 * The blocks with which annexes begin, each with the block of its title; and the lines that only announce annexes,
 * which read like headings.
 */
function annexHeads({ blocks }: Draft): { heads: ReadonlyMap<number, number>; announced: ReadonlySet<number> } {
  // Most drafts have no annex.
  const mayHave = blocks.some(({ prose }) => prose.text.startsWith('附'))
  const { present, announced } = annexesOf(mayHave ? blocks.map(annexBlock) : [])
  return {
    heads: new Map(present.map(({ block, title }) => [block, title?.block ?? block])),
    announced: new Set(announced.map(({ block }) => block)),
  }
}

/** Of blocks that a keystroke leaves as they are, known from the version before. */
const annexBlock = memoizeByObject((block: Block): AnnexBlock => {
  const { kind, marker } = block
  const particulars = { annexes: annexLines(block), headings: headingText({ block, language: 'zh' }) }
  return { kind, marker, particulars }
})
