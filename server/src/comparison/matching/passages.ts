import { trimmed } from '../../facts/particulars/brackets.ts'
import { headingsAbove } from '../../ledger/headings-above.ts'
import { segmentClauses } from '../../text/clauses/clauses.ts'
import type { Span } from '../../text/document/span.ts'
import { type Block, opensSection } from '../../text/model/block.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { alineasOf } from '../../text/provisions/alineas.ts'
import { provisionAround, provisionsOf } from '../../text/provisions/provisions.ts'
import type { ComparedPlace } from '../model/comparison.ts'
import type { AlignedText } from './aligned-text.ts'
import { comparable, type Grams } from './grams.ts'
import { tableRow } from './table-rows.ts'

/** A block as it is aligned: its words without its number. */
export interface Passage extends AlignedText {
  readonly block: number
}

/** A sentence, or the part of one between semicolons, as it is aligned. */
export interface Sentence extends AlignedText {
  readonly block: number
  /** In the prose of its block, without the white space around it. */
  readonly span: Span
  readonly text: string
}

/** The passages of a draft, in order. Contents lists repeat the headings, and are left out. */
export function passagesOf(draft: Draft, grams: Grams): Passage[] {
  const passages: Passage[] = []
  draft.blocks.forEach((block, index) => {
    if (block.kind === 'contents') return
    const words = block.prose.text.slice(numberEnd(draft, index))
    const key = comparable(words)
    if (key === '') return
    passages.push({ block: index, key, grams: grams.of(words), sort: sortOf(block) })
  })
  return passages
}

function sortOf(block: Block): number {
  if (block.kind === 'row') return 2
  return block.kind === 'title' || block.kind === 'heading' ? 0 : 1
}

/** The sentences of a block, in order; its run-in heading is the first. */
export function sentencesOf(draft: Draft, index: number, grams: Grams): Sentence[] {
  const { language } = draft
  const block = draft.blocks[index]
  if (block === undefined) return []
  const { prose, runIn } = block
  const start = numberEnd(draft, index)
  const cuts = [...(runIn && runIn.end > start ? [{ start, end: runIn.end }] : [])]
  const from = cuts.at(-1)?.end ?? start
  for (const clause of withWholeNotes(prose.text.slice(from), segmentClauses(prose.text.slice(from), language)))
    cuts.push({ start: from + clause.start, end: from + clause.end })
  return cuts.flatMap((cut, at): Sentence[] => {
    const span = trimmed(prose.text, cut)
    const text = prose.text.slice(span.start, span.end)
    const key = comparable(text)
    return key === '' ? [] : [{ block: index, span, text, key, grams: grams.of(text), sort: runIn && at === 0 ? 0 : 1 }]
  })
}

/** A note in brackets is one sentence, whatever stops are in it: （牵头单位：A；配合单位：B）. */
function withWholeNotes(text: string, clauses: readonly Span[]): Span[] {
  const found: Span[] = []
  for (let index = 0; index < clauses.length; index++) {
    const { start = 0, end = 0 } = clauses[index] ?? {}
    const close = /^[（(]/.test(text.slice(start, start + 1))
      ? text.slice(start, start + longestNote).search(/[）)]/)
      : -1
    let last = index
    while (close >= 0 && (clauses[last]?.end ?? text.length) <= start + close) last++
    found.push({ start, end: clauses[last]?.end ?? end })
    index = last
  }
  return found
}

/** In UTF-16 units. */
const longestNote = 300

/** The end of the number of a block in its prose; in a table, of the cell by which the rows are counted. */
export function numberEnd(draft: Draft, index: number): number {
  const block = draft.blocks[index]
  if (block?.kind === 'row') return tableRow(draft, index)?.serial?.end ?? 0
  return block?.marker?.span.end ?? 0
}

/** The place of a range of a block's prose; all of it by default. */
export function placeIn(draft: Draft, index: number, span?: Span): ComparedPlace {
  const block = placedBlock(draft, index)
  const whole = { start: 0, end: block?.prose.text.length ?? 0 }
  return {
    block: index,
    span: block ? spanInDraft(block, span ?? whole) : { start: 0, end: 0 },
    where: whereOf(draft, index),
  }
}

/** The innermost heading over a block, with the number of the block itself if that is another: （三）人才, 第五条. */
function whereOf(draft: Draft, index: number): string {
  const block = draft.blocks[index]
  if (block === undefined || block.kind === 'title') return ''
  const heading = (headingsAbove(draft, index).at(-1) ?? '').replace(/\s+/g, ' ').trim()
  const label =
    block.marker === null || opensSection(block) || block.marker.scheme === 'bullet' ? '' : block.marker.label
  const isArticle = block.marker?.scheme === 'article' || block.marker?.scheme === 'section'
  const paragraph =
    label === '' ? paragraphOfArticle(draft, index) : isArticle ? '' : itemOfArticle(draft, index, label)
  if (paragraph !== '') return paragraph
  const words = isArticle ? label : `${shortened(heading)}${label === '' || heading === '' ? '' : ' '}${label}`
  return words
}

/** 第八条（二）, of an item in an article. */
function itemOfArticle(draft: Draft, index: number, label: string): string {
  const provisions = provisionsOf(draft)
  const article = provisions.list[provisionAround(index, articles, provisions)]
  return article === undefined || article.block === index ? '' : `${article.marker.label}${label}`
}

/** 第三条第二款, of a paragraph without a number in an article that has several; otherwise empty. */
function paragraphOfArticle(draft: Draft, index: number): string {
  const block = draft.blocks[index]
  // A signature under the last article is none of its paragraphs.
  if (block?.kind !== 'paragraph' || block.marker !== null || !/[。；：]\s*$/.test(block.prose.text)) return ''
  const provisions = provisionsOf(draft)
  const article = provisions.list[provisionAround(index, articles, provisions)]
  // Counted up to this one only: an article that was never closed may hold the rest of a draft.
  if (article === undefined || index - article.block > mostBlocks) return ''
  const number = alineasOf({ ...article, last: index }, draft.blocks).indexOf(index) + 1
  return number === 0 ? '' : `${article.marker.label}第${formatHanNumeral(number)}款`
}

/** Blocks of an article in which paragraphs are counted. */
const mostBlocks = 100
const articles: ReadonlySet<MarkerScheme> = new Set(['article'])

function shortened(heading: string): string {
  const characters = [...heading]
  return characters.length > longestHeading ? `${characters.slice(0, longestHeading).join('')}…` : heading
}

const longestHeading = 28
