import type { Analysis } from '../../../engine/analyzer.ts'
import type { Stepwise } from '../../../steps.ts'
import type { ChunkedText } from '../../../text/document/chunked-text.ts'
import { countBelow } from '../../../text/document/partition-point.ts'
import type { Span } from '../../../text/document/span.ts'
import { type Splice, spliceBetween, spliced, wholeSplice } from '../../../text/document/splice.ts'
import { blockAt, blockSpan, blocksIn } from '../../../text/model/draft.ts'
import type { WeighedBlock } from '../../../weighing/weigh-block.ts'
import { blockTokens, numbersPerToken, type TokenLegend } from './block-tokens.ts'
import { markedWords } from './marked-words.ts'

/** The place of an offset: line and character from 0, in UTF-16 code units. */
export type PlaceAt = (offset: number) => Place

interface Place {
  readonly line: number
  readonly character: number
}

/** The tokens of one version of a draft, with what the next version can use. */
export interface DraftTokens {
  /** As in LSP: five numbers a token, its place from that of the token before. */
  readonly data: Uint32Array
  readonly chunks: ChunkedText
  readonly facts: readonly WeighedBlock[]
  /** By block, from its start. */
  readonly blocks: readonly Uint32Array[]
}

/**
 * Makes the tokens of drafts. A keystroke costs those of the blocks that it touched, and a copy of the numbers of the
 * others.
 */
export interface TokenMaker {
  /** Makes what is not known yet, a block a step; what is given then takes no time. */
  prepare(analysis: Analysis, before: DraftTokens | undefined): Stepwise<object>
  tokensOf(analysis: Analysis, placeAt: PlaceAt, before: DraftTokens | undefined): DraftTokens
  /** The tokens of the blocks that a part of the draft touches. */
  tokensIn(part: Span, analysis: Analysis, placeAt: PlaceAt): Uint32Array
}

export function createTokenMaker(legend: TokenLegend): TokenMaker {
  const known = new WeakMap<WeighedBlock, Uint32Array>()

  const ofBlock = ({ draft, facts, pack }: Analysis, index: number): Uint32Array => {
    const [block, weighed] = [draft.blocks[index], facts[index]]
    if (!block || !weighed) return nothing
    const before = known.get(weighed)
    if (before) return before
    const words = markedWords(block, weighed, draft.language, pack)
    const { start, end } = blockSpan(draft, index)
    const made = words.length === 0 ? nothing : blockTokens(words, block.prose, draft.chunks.slice(start, end), legend)
    known.set(weighed, made)
    return made
  }

  const ofBlocks = (analysis: Analysis, from: number, to: number): Uint32Array[] => {
    const found: Uint32Array[] = []
    for (let index = from; index < to; index++) found.push(ofBlock(analysis, index))
    return found
  }

  return {
    *prepare(analysis, before) {
      const { start, inserted } = spliceBetween(before?.facts ?? none, analysis.facts)
      for (let index = start; index < start + inserted; index++) {
        ofBlock(analysis, index)
        yield
      }
      return analysis
    },
    tokensOf(analysis, placeAt, before) {
      const { draft, facts } = analysis
      const splice = before ? spliceBetween(before.facts, facts) : wholeSplice(facts.length)
      const made = ofBlocks(analysis, splice.start, splice.start + splice.inserted)
      const blocks = spliced(before?.blocks ?? noBlocks, splice, made)
      const placeOf = (index: number): Place => placeAt(draft.starts[index] ?? 0)
      const data = before
        ? dataAfter(before, blocks, moved(before, analysis, splice), placeOf)
        : write(new Uint32Array(lengthOf(blocks, 0, blocks.length)), 0, blocks, 0, blocks.length, placeOf)
      return { data, chunks: draft.chunks, facts, blocks }
    },
    tokensIn(part, analysis, placeAt) {
      const { starts } = analysis.draft
      const { from, to } = blocksIn(analysis.draft, part)
      const found = ofBlocks(analysis, from, to)
      const data = new Uint32Array(lengthOf(found, 0, found.length))
      return write(data, 0, found, 0, found.length, (index) => placeAt(starts[from + index] ?? 0))
    },
  }
}

const nothing = new Uint32Array(0)
const none: readonly WeighedBlock[] = []
const noBlocks: readonly Uint32Array[] = []

/**
 * The blocks whose places or tokens are others than before: those of the splice, and those where the text was edited, be
 * it only between blocks. All after them are as many lines away from one another as they were.
 */
function moved(before: DraftTokens, { draft }: Analysis, splice: Splice): Splice {
  const { chunks, starts, blocks } = draft
  const edited = spliceBetween(before.chunks.chunks, chunks.chunks)
  const from = chunks.starts[edited.start] ?? 0
  const to = chunks.starts[edited.start + edited.inserted] ?? chunks.length
  const start = Math.min(splice.start, blockAt(draft, from))
  const behind = blocks.length - Math.max(splice.start + splice.inserted, countBelow(starts, to))
  return {
    start,
    removed: before.blocks.length - start - behind,
    inserted: blocks.length - start - behind,
  }
}

/** The numbers of a version from those of the version before: those of the moved blocks are written anew. */
function dataAfter(
  before: DraftTokens,
  blocks: readonly Uint32Array[],
  { start, removed, inserted }: Splice,
  placeOf: (index: number) => Place,
): Uint32Array {
  const head = lengthOf(blocks, 0, start)
  const middle = lengthOf(blocks, start, start + inserted)
  const oldMiddle = lengthOf(before.blocks, start, start + removed)
  const tail = before.data.subarray(head + oldMiddle)
  const data = new Uint32Array(head + middle + tail.length)
  data.set(before.data.subarray(0, head))
  data.set(tail, head + middle)
  // The first token behind has its place from the last one here.
  let end = start + inserted
  while (end < blocks.length && blocks[end]?.length === 0) end++
  return write(data, head, blocks, start, Math.min(blocks.length, end + 1), placeOf)
}

function lengthOf(blocks: readonly Uint32Array[], from: number, to: number): number {
  let length = 0
  for (let index = from; index < to; index++) length += blocks[index]?.length ?? 0
  return length
}

/** Writes the tokens of some blocks from a place in the numbers on, after those of the blocks before. */
function write(
  data: Uint32Array,
  at: number,
  blocks: readonly Uint32Array[],
  from: number,
  to: number,
  placeOf: (index: number) => Place,
): Uint32Array {
  let next = at
  let { line, character } = lastPlace(blocks, from, placeOf)
  for (let index = from; index < to; index++) {
    const tokens = blocks[index] ?? nothing
    if (tokens.length === 0) continue
    const place = placeOf(index)
    for (let token = 0; token < tokens.length; token += numbersPerToken) {
      const own = placeIn(tokens, token, place)
      data[next] = own.line - line
      data[next + 1] = own.line === line ? own.character - character : own.character
      for (let part = 2; part < numbersPerToken; part++) data[next + part] = tokens[token + part] ?? 0
      next += numbersPerToken
      ;({ line, character } = own)
    }
  }
  return data
}

/** The place of the last token before a block. */
function lastPlace(blocks: readonly Uint32Array[], before: number, placeOf: (index: number) => Place): Place {
  let index = before - 1
  while (index >= 0 && blocks[index]?.length === 0) index--
  const tokens = blocks[index]
  return tokens ? placeIn(tokens, tokens.length - numbersPerToken, placeOf(index)) : { line: 0, character: 0 }
}

function placeIn(tokens: Uint32Array, token: number, block: Place): Place {
  const down = tokens[token] ?? 0
  const character = (tokens[token + 1] ?? 0) + (down === 0 ? block.character : 0)
  return { line: block.line + down, character }
}

/** The one replacement that makes the tokens of a version from those before; null if they are the same. */
export function tokenChange(
  before: Uint32Array,
  after: Uint32Array,
): { start: number; deleteCount: number; data: number[] } | null {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (start === before.length && start === after.length) return null
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return {
    start,
    deleteCount: before.length - start - end,
    data: Array.from(after.subarray(start, after.length - end)),
  }
}
