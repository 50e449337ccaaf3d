import { annexesOf } from '../../facts/particulars/annex-register.ts'
import { annexLines } from '../../facts/particulars/annexes.ts'
import { documentParts } from '../../facts/particulars/document-parts.ts'
import { headingText } from '../../facts/particulars/headings.ts'
import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { closingLines } from './closing-lines.ts'
import type { ParagraphKind } from './part.ts'

/** What each block of a draft is in the layout. */
export interface PartKinds {
  kindOf(index: number): ParagraphKind
  /** True for the first block of an annex or of a document that another carries. */
  onNewPage(index: number): boolean
}

export function partKinds(draft: Draft): PartKinds {
  const { blocks, language } = draft
  const closing = closingLines(draft)
  const annexes = language === 'zh' ? annexBlocks(blocks) : { heads: none, announced: none }
  const kinds: ParagraphKind[] = []
  const newPages = new Set<number>()
  /** Whether the document before has been signed, so that a title begins another. */
  let isSigned = false
  /** Whether the text proper has begun, before which the addressees are. */
  let hasBegun = false
  let isInAnnex = false
  for (let index = 0; index < blocks.length; index++) {
    const kind = kindOf(index)
    kinds.push(kind)
    const before = kinds[index - 1]
    if (kind === 'annex-head' || (kind === 'title' && isSigned && before !== 'title' && before !== 'annex-head')) {
      newPages.add(index)
      isSigned = false
      hasBegun = false
      isInAnnex = kind === 'annex-head'
    }
    hasBegun ||=
      kind === 'heading' || kind === 'addressee' || (kind === 'body' && /。/.test(blocks[index]?.prose.text ?? ''))
    isSigned ||= kind === 'date' || kind === 'annexes'
  }
  return { kindOf: (index) => kinds[index] ?? 'body', onNewPage: (index) => newPages.has(index) }

  function kindOf(index: number): ParagraphKind {
    const block = blocks[index]
    if (!block) return 'body'
    if (annexes.heads.has(index)) return 'annex-head'
    if (annexes.announced.has(index)) return 'annexes'
    const line = closing.get(index)
    if (line !== undefined) return line
    if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'quote' || block.kind === 'contents')
      return block.kind
    const before = kinds[index - 1]
    const isUnderTitle = before === 'title' || before === 'subtitle'
    if (isUnderTitle && language === 'zh' && isSubtitle(block)) return 'subtitle'
    const mayBeAddressee = !isInAnnex && !hasBegun && block.prose.text.length >= shortestAddressee
    if (mayBeAddressee && documentParts({ block, language }).includes('addressee')) return 'addressee'
    return block.kind === 'item' && block.marker?.scheme === 'bullet' && block.marker.span.end === 0 ? 'item' : 'body'
  }
}

/** 组长： heads a list. */
const shortestAddressee = 4

const none: ReadonlySet<number> = new Set()

/** 题注, （征求意见稿）, ——副标题, 发文字号, and the body that issues it. */
function isSubtitle(block: Block): boolean {
  const text = block.prose.text.trim()
  if (text.length > longestSubtitle) return false
  if (/^——?\S|^\S{1,20}[〔[（(](?:19|20)\d\d[〕\]）)]第?\d+号$/.test(text)) return true
  if (/^[（(]?(?:19|20)\d\d\s?年.*(?:通过|修正|修订|公布|批准|印发|发布)[）)]?$/.test(text)) return true
  if (/^[（(].*[）)]$/.test(text)) return !/。./.test(text)
  return text.length <= 40 && !/[，。；：]/.test(text) && documentParts({ block, language: 'zh' }).includes('issuer')
}

const longestSubtitle = 300

function annexBlocks(blocks: readonly Block[]): {
  readonly heads: ReadonlySet<number>
  readonly announced: ReadonlySet<number>
} {
  const { present, announced } = annexesOf(
    blocks.map((block) => ({
      kind: block.kind,
      marker: block.marker,
      particulars: { annexes: annexLines(block), headings: headingText({ block, language: 'zh' }) },
    })),
  )
  // With a name behind the number an annex has no line of its own for it.
  const heads = present.filter(({ block, line }) => line.name === '' && blocks[block]?.kind !== 'row')
  return {
    heads: new Set(heads.map(({ block }) => block)),
    announced: new Set(announced.map(({ block }) => block)),
  }
}

/** How a heading is set by its number (GB/T 9704—2012, 7.3.3): 1 黑体, 2 楷体, 3 仿宋 in bold, 4 仿宋. */
const ranks: Partial<Readonly<Record<MarkerScheme, number>>> = {
  part: 1,
  chapter: 1,
  division: 2,
  formal: 1,
  han: 1,
  'han-paren': 2,
  arabic: 3,
  'arabic-paren': 4,
}

/** The rank of a heading of the layout: of its number, otherwise of its level. */
export function rankOf({ marker, level }: Block): number {
  return (marker && ranks[marker.scheme]) ?? Math.min(4, Math.max(1, level))
}

/** True for the headings of laws that stand in the middle of the line. */
export function isCentred({ kind, marker }: Block): boolean {
  return kind === 'heading' && /^(?:part|chapter|division)$/.test(marker?.scheme ?? '')
}
