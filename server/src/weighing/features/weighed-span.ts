import type { ClauseReading } from '../../facts/clause/clause-reading.ts'
import { isBodyAlone } from '../../facts/particulars/body-alone.ts'
import type { Language } from '../../framework/types.ts'
import { monthNames } from '../../text/document/english-months.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import { cellSpans } from '../../text/model/cell-spans.ts'

/**
 * What of a clause tells what it is about: all of it, but of a row without the number before its task, and without the
 * bodies, dates and numbers in the cells behind it. 市人力资源社会保障局 may lead any task.
 */
export function weighedSpan(
  block: Pick<Block, 'kind' | 'prose' | 'bars' | 'length'>,
  clause: ClauseReading,
  language: Language,
): Span {
  const cells = block.kind === 'row' ? cellSpans(block) : null
  if (cells === null) return clause
  const { text } = block.prose
  const own = cells.filter(({ start, end }) => end > start && start >= clause.start && end <= clause.end)
  const isAside = (cell: Span): boolean => {
    const words = text.slice(cell.start, cell.end)
    return isFigure.test(words) || (isBodyAlone(words, language) && !opensWithVerb(clause, cell))
  }
  let first = 0
  while (first < own.length - 1 && isNumber.test(text.slice(own[first]?.start, own[first]?.end))) first++
  let last = own.length - 1
  while (last > first && isAside(own[last] ?? clause)) last--
  const [from, to] = [own[first], own[last]]
  return from && to && (first > 0 || last < own.length - 1) ? { start: from.start, end: to.end } : clause
}

/** 建设算力调度中心 is worded like a body, and is what is to be done. */
function opensWithVerb({ tokens }: ClauseReading, { start }: Span): boolean {
  return tokens.some((token) => token.start === start && token.entry.verb !== null)
}

const isNumber = /^(?:[A-Z]?[\d.．、()（）]+|[一二三四五六七八九十]+、?)$/
/** A date, a period or a plain number: 2028年3月, 长期坚持, “by the end of March 2028”, Q3, 12. */
const isFigure = new RegExp(
  [
    String.raw`^[\s年月日底末前至到起—–―～~\-./、第一二三四上下半季度初]*(?:\d[\d\s年月日底末前至到起—–―～~\-./、第一二三四上下半季度初]*)$`,
    '^(?:长期|持续|每年|全年|常态化)(?:推进|坚持|实施|开展)?$',
    String.raw`^(?:(?:by|before|from|until|to|in|the|start|end|of|mid|early|late|first|second|third|fourth|quarter|half|spring|summer|autumn|winter|(?:${monthNames.join('|')}|${monthNames.map((name) => name.slice(0, 3)).join('|')}|Sept)\.?|Q[1-4]|H[12]|FY|\d{1,2}|20\d\d)(?:[\s,–-]+|$))+$`,
    '^(?:ongoing|continuous|annual(?:ly)?|every year)$',
  ].join('|'),
  'i',
)
