import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown'
import type { Span } from '../document/span.ts'
import { isPlain } from '../pieces/blank-lines.ts'
import type { Leaf } from './leaf.ts'
import { isOutside } from './lezer-line.ts'

/**
 * GFM tables. Lezer's own parser rejects white space (and so a carriage return) after the last bar of the delimiter
 * row, and a one-column table whose head has no bar.
 */
export const tables: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }, 'TableHeader', 'TableRow'],
  parseBlock: [
    {
      name: 'Table',
      leaf: () => new TableParser(),
      endLeaf(context, line, leaf) {
        const parser = leaf.parsers.find((one) => one instanceof TableParser)
        if (parser?.isTable) return isOutside(context, line) || rule.test(line.text.slice(line.pos))
        // Neither a lazy continuation line nor the delimiter row of the line above can be a head.
        if (isOutside(context, line) || parser?.makesHead(context, line, leaf)) return false
        const next = context.peekLine()
        const from = Math.min(line.basePos, next.length)
        const columns = delimiterColumns(next, from, next.length)
        if (columns < 1 || columns !== cellCount(line.text, line.basePos, line.text.length)) return false
        // The next line must continue the quotes of this line and begin neither another quote nor an item.
        return quotes(next) === quotes(line.text.slice(0, line.basePos)) && !item.test(next.slice(from))
      },
      before: 'SetextHeading',
    },
  ],
}

function quotes(text: string): number {
  return /^[ \t>]*/.exec(text)?.[0].split('>').length ?? 1
}

const item = /^[ \t>]*-[ \t]/

/** Lezer treats an open table as a paragraph, which this line would turn into a heading. */
const rule = /^(?:-[ \t]*){3,}$/

class TableParser implements LeafBlockParser {
  private readonly rows: { readonly name: string; readonly start: number; readonly end: number }[] = []
  private second = true

  get isTable(): boolean {
    return this.rows.length > 0
  }

  /** True if the line is the second one of the block and makes the first one the head of a table. */
  makesHead(context: BlockContext, line: Line, { content }: LeafBlock): boolean {
    if (!this.second || isOutside(context, line)) return false
    const columns = delimiterColumns(line.text, line.pos, line.text.length)
    return columns > 0 && columns === cellCount(content, 0, content.length)
  }

  nextLine(context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    const { lineStart } = context
    if (this.second) {
      const makesHead = this.makesHead(context, line, leaf)
      this.second = false
      if (!makesHead) return false
      this.rows.push({ name: 'TableHeader', start: leaf.start, end: leaf.start + leaf.content.length })
      // Remove the setext parser: a later line of === is a row.
      leaf.parsers = [this]
    } else if (this.isTable) {
      this.rows.push({ name: 'TableRow', start: lineStart + line.pos, end: lineStart + line.text.length })
    }
    return false
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false
    const rows = this.rows.map(({ name, start, end }) => context.elt(name, start, end))
    context.addLeafElement(leaf, context.elt('Table', leaf.start, leaf.start + leaf.content.length, rows))
    return true
  }
}

/** The length of rows after which a table continues in another piece, in UTF-16 code units. */
const longestRows = 2048
const bar = 0x7c

/** Adds the table head at `from` to `leaves`. Returns the start of the first row, -1 if none or for Lezer to decide. */
export function tableHeadEnd(text: string, from: number, leaves: Leaf[]): number {
  if (!isRow(text, from)) return -1
  const line = behindLine(text, from)
  const mark = text.charCodeAt(line)
  // A dash and a space begin an item.
  if (mark !== bar && mark !== 0x3a && !(mark === 0x2d && /[-:|]/.test(text.charAt(line + 1)))) return -1
  const end = behindLine(text, line)
  const columns = delimiterColumns(text, line, contentEnd(text, line, end))
  if (columns < 1 || columns !== cellCount(text, from, contentEnd(text, from, line))) return -1
  leaves.push(headLeaf(text, from, contentEnd(text, from, line)))
  return end
}

/** True if the line at `at`, within a table, can only be a row. */
export function isRow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === bar || isPlain(code)
}

/** Adds lines from `from` that can only be rows to `leaves`, up to `longestRows`. Returns the next line's start. */
export function rowsEnd(text: string, from: number, leaves: Leaf[]): number {
  let at = from
  while (isRow(text, at) && at - from < longestRows) {
    const end = behindLine(text, at)
    leaves.push(rowLeaf(text, at, contentEnd(text, at, end)))
    at = end
  }
  return at
}

export function headLeaf(text: string, start: number, end: number): Leaf {
  return { ...rowLeaf(text, start, end), level: 1 }
}

export function rowLeaf(text: string, start: number, end: number): Leaf {
  return { kind: 'row', start, end, level: 0, marker: null, marks: barsOf(text, start, end) }
}

function behindLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline + 1
}

/** The end of the line without its line feed. */
function contentEnd(text: string, from: number, behind: number): number {
  return behind > from && text.charCodeAt(behind - 1) === 0x0a ? behind - 1 : behind
}

/** Returns the bars between the cells of a row. */
function barsOf(text: string, from: number, to: number): Span[] {
  const bars: Span[] = []
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === bar) bars.push({ start: at, end: at + 1 })
  }
  return bars
}

/** The number of cells in a row. */
function cellCount(text: string, from: number, to: number): number {
  let count = 0
  let bars = 0
  let filled = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === bar) {
      if (bars++ > 0 || filled) count++
      filled = false
    } else if (!isBlank(code)) {
      filled = true
      if (code === 0x5c) at++
    }
  }
  return filled ? count + 1 : count
}

/** The number of columns of a delimiter row (`|:-|-:|`), 0 if the line is not one. Quote marks may precede it. */
function delimiterColumns(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 0x3e)) at++
  // Without a bar or colon, the line is a setext underline or a thematic break.
  let marked = text.charCodeAt(at) === bar
  if (marked) at = blankEnd(text, at + 1, to)
  let columns = 0
  while (at < to) {
    const start = at
    if (text.charCodeAt(at) === 0x3a) at++
    const dashes = at
    while (at < to && text.charCodeAt(at) === 0x2d) at++
    if (at === dashes) return 0
    if (text.charCodeAt(at) === 0x3a && at < to) at++
    marked ||= text.charCodeAt(start) === 0x3a || text.charCodeAt(at - 1) === 0x3a
    columns++
    at = blankEnd(text, at, to)
    if (at === to) break
    if (text.charCodeAt(at) !== bar) return 0
    marked = true
    at = blankEnd(text, at + 1, to)
  }
  return marked ? columns : 0
}

function blankEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d
}
