import { documentParts } from '../../facts/particulars/document-parts.ts'
import type { Draft } from '../../text/model/draft.ts'

/** 署名, 成文日期 and 主送机关 are short lines; what they are in the layout (GB/T 9704—2012, 7.3). */
export type ClosingLine = 'issuer' | 'date'

const date =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4}|[×Xx_＿]{2,4}|20[×Xx_＿]{2})\s?年\s?(?:\d{1,2}|[一二三四五六七八九十×Xx_＿]{1,3}|\s)\s?月\s?(?:\d{1,2}|[一二三四五六七八九十×Xx_＿]{1,4}|\s)\s?日$/
const longestIssuer = 40
/** 联合行文: so many bodies at most sign one document here. */
const mostIssuers = 8

/** True for a date that stands alone: 2026年3月1日. */
function isDateLine(text: string): boolean {
  return text.length <= 24 && date.test(text.trim())
}

/**
 * By block of a Chinese draft: the lines with which a document is signed. A block that holds several of them, one a line,
 * is each of them in turn.
 */
export function closingLines(draft: Draft): ReadonlyMap<number, ClosingLine> {
  const found = new Map<number, ClosingLine>()
  if (draft.language !== 'zh') return found
  for (let index = 1; index < draft.blocks.length; index++) {
    const lines = linesOf(draft, index)
    if (!isDateLine(lines.at(-1) ?? '')) continue
    if (lines.length > 1 && lines.slice(0, -1).every(mayBeIssuer)) {
      found.set(index, 'date')
      continue
    }
    if (lines.length > 1) continue
    let first = index
    while (index - first < mostIssuers && isIssuer(draft, first - 1)) first--
    // A date under the title is that of the meeting that passed it.
    if (first === index && draft.blocks[index - 1]?.kind === 'title') continue
    found.set(index, 'date')
    for (let at = first; at < index; at++) found.set(at, 'issuer')
  }
  return found
}

function isIssuer(draft: Draft, index: number): boolean {
  const block = draft.blocks[index]
  if (!block || block.kind === 'title' || block.kind === 'row' || block.marker !== null) return false
  const [line, ...more] = linesOf(draft, index)
  return (
    line !== undefined &&
    more.length === 0 &&
    mayBeIssuer(line) &&
    documentParts({ block, language: 'zh' }).includes('issuer')
  )
}

function mayBeIssuer(line: string): boolean {
  return line.length <= longestIssuer && !/[。；：，、！？《》]/.test(line)
}

/** The lines of a block as the writer wrote them, without what a block that long would hold. */
export function linesOf({ chunks, starts, blocks }: Draft, index: number): string[] {
  const [start, length] = [starts[index] ?? 0, blocks[index]?.length ?? 0]
  if (length > longestBlock) return []
  return chunks
    .slice(start, start + length)
    .split(/\s*(?:\r\n?|\n|<br\s*\/?>)\s*/i)
    .map((line) => line.replace(/[\\*]+/g, '').trim())
}

const longestBlock = 400
