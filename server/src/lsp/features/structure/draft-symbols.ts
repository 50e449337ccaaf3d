import type { Span } from '../../../text/document/span.ts'
import { visible } from '../../../text/document/visible.ts'
import type { Block } from '../../../text/model/block.ts'
import { blockSpan, type Draft, placedBlock, spanInDraft } from '../../../text/model/draft.ts'
import { toSource, toSourceSpan } from '../../../text/prose/prose.ts'
import { type DraftPart, type DraftPartKind, draftParts } from './draft-parts.ts'

/** A part of a draft by its name, with the parts that it holds. */
export interface DraftSymbol {
  readonly kind: DraftPartKind
  /** The draft's own words on one line, never empty; an article without a heading has its number alone. */
  readonly name: string
  /** The beginning of an article without a heading; else empty. */
  readonly detail: string
  /** From the block that opens it to the end of the last one that it holds. */
  readonly span: Span
  /** The words of the name. */
  readonly words: Span
  readonly children: readonly DraftSymbol[]
}

type Naming = Pick<DraftSymbol, 'name' | 'detail' | 'words'>

/** The outline of a draft: documents, annexes, sections, boxes and articles. Linear in the draft. */
export function draftSymbols(draft: Draft): readonly DraftSymbol[] {
  const roots: DraftSymbol[] = []
  const childrenOf: DraftSymbol[][] = []
  for (const part of draftParts(draft)) {
    const children: DraftSymbol[] = []
    childrenOf.push(children)
    const { name, detail, words } = naming(draft, part)
    const span = { start: blockSpan(draft, part.first).start, end: blockSpan(draft, part.last).end }
    const siblings = childrenOf[part.parent] ?? roots
    siblings.push({ kind: part.kind, name: name === '' ? '…' : name, detail, span, words, children })
  }
  return roots
}

function naming(draft: Draft, { kind, first, named }: DraftPart): Naming {
  if (named === first) return kind === 'article' ? articleName(draft, first) : blockName(draft, first)
  let name = ''
  for (let index = first; index <= named; index++) {
    // A title in two lines goes on without a space in Chinese; the number of an annex is apart from its title.
    const isApart = name !== '' && (draft.language === 'en' || (kind === 'annex' && index === first + 1))
    name += `${isApart ? ' ' : ''}${ownWords(draft, index, wholeOf(draft.blocks[index]))}`
  }
  return { name, detail: '', words: { start: blockSpan(draft, first).start, end: blockSpan(draft, named).end } }
}

/** The name of a section: its heading, of a run-in one without the text after it. */
function blockName(draft: Draft, index: number): Naming {
  const block = draft.blocks[index]
  if (block?.kind === 'paragraph' && block.runIn !== null) return runInName(draft, index, block, block.runIn)
  if (block?.kind === 'paragraph' && block.marker !== null) return articleName(draft, index)
  const whole = wholeOf(block)
  const name = ownWords(draft, index, whole).replace(/(?:。|(?<=\p{L})\.)$/u, '')
  return { name, detail: '', words: inDraft(draft, index, whole) }
}

function runInName(draft: Draft, index: number, { prose, marker }: Block, runIn: Span): Naming {
  const number = marker?.span ?? none
  const label = labelOf(draft, index)
  // Of 第四条 【登记】 the bracket between is no part of the words.
  const isApart = marker?.scheme === 'article' || /\s/.test(prose.text.slice(number.end, runIn.start))
  const gap = label !== '' && isApart ? ' ' : ''
  const name = `${label}${gap}${ownWords(draft, index, runIn)}`
  return { name, detail: '', words: inDraft(draft, index, { start: 0, end: runIn.end }) }
}

/** 第四条（登记期限） … or 第四条 … with the beginning of its text. */
function articleName(draft: Draft, index: number): Naming {
  const block = draft.blocks[index]
  if (block?.marker == null) return { name: '', detail: '', words: inDraft(draft, index, none) }
  if (block.runIn !== null) return runInName(draft, index, block, block.runIn)
  const { text } = block.prose
  const from = block.marker.span.end
  const label = labelOf(draft, index)
  const topic = /^\s*[（(【[〔]([^（()）【】[\]〔〕。；，]{2,24})[）)】\]〕]/.exec(
    text.slice(from, from + longestTopic),
  )
  if (topic !== null) {
    const end = from + topic[0].length - 1
    const words = ownWords(draft, index, { start: end - (topic[1] ?? '').length, end })
    return { name: `${label} ${words}`, detail: '', words: inDraft(draft, index, { start: 0, end: end + 1 }) }
  }
  const detail = shortened(ownWords(draft, index, { start: from, end: from + longestDetail + 1 }))
  return { name: label, detail, words: inDraft(draft, index, block.marker.span) }
}

const longestTopic = 30
const longestDetail = 40

function shortened(text: string): string {
  return text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text
}

/** The number as the draft writes it. That of a Markdown list is not in the prose. */
function labelOf(draft: Draft, index: number): string {
  const marker = draft.blocks[index]?.marker
  if (!marker) return ''
  return marker.span.end > marker.span.start ? ownWords(draft, index, marker.span) : marker.label
}

const none: Span = { start: 0, end: 0 }

function wholeOf(block: Block | undefined): Span {
  return { start: 0, end: block?.prose.text.length ?? 0 }
}

function inDraft(draft: Draft, index: number, span: Span): Span {
  const block = placedBlock(draft, index)
  return block ? spanInDraft(block, span) : none
}

/**
 * A range of a block's prose as the draft writes it, without the markup between: prose is normalised, traditional
 * characters are simplified in it.
 */
function ownWords({ chunks, blocks, starts }: Draft, index: number, span: Span): string {
  const block = blocks[index]
  if (!block) return ''
  const { prose } = block
  const end = Math.min(span.end, prose.text.length, span.start + longestName)
  const { start: from, end: to } = toSourceSpan(prose, { start: span.start, end })
  const start = starts[index] ?? 0
  const source = chunks.slice(start + from, start + to)
  if (prose.map.length === 2) return oneLine(source)
  let words = ''
  let reached = 0
  for (let at = span.start; at < end; at++) {
    const place = toSource(prose, at) - from
    // Two characters of the prose may stand for one of the draft (ﬁ).
    if (place < reached) continue
    words += source.charAt(place)
    reached = place + 1
  }
  return oneLine(words)
}

function oneLine(words: string): string {
  return visible(words.replace(/\s+/g, ' ').trim())
}

/** A heading in Markdown may be as long as the draft. */
const longestName = 200
