import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/**
 * The numbers within a line of Chinese text that may be of items, in order: （一）, 一是, ①. Numbers that are named,
 * 第（三）项, are none.
 */
export function inlineItems({ block: { prose, marker }, language }: ParticularsInput): readonly Span[] {
  const { text } = prose
  if (language !== 'zh' || !/[（(①一1]/.test(text)) return none
  const from = marker?.span.end ?? 0
  return [...text.matchAll(item)].flatMap(({ index, 0: words }) =>
    index < from ? [] : [{ start: index, end: index + words.length }],
  )
}

const none: readonly Span[] = []
const item =
  /(?<!第\s?)[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)]|[①-⑳]|(?<=^|[。；：，;:\s])(?:[一二三四五六七八九十]是|\d{1,2}[.．、](?!\d))/g
