import { isFullWidth } from './characters.ts'
import type { SourceBlock } from './source-block.ts'

/** One block of several that a re-flowed text has torn apart. The kind and the marks are those of the first. */
export function joinBlocks(blocks: readonly SourceBlock[]): SourceBlock | null {
  const [first, ...rest] = blocks
  if (!first) return null
  let { text } = first.prose
  const map = [...first.prose.map]
  let { end } = first.span
  for (const block of rest) {
    if (!isFullWidth(text.charCodeAt(text.length - 1)) || !isFullWidth(block.prose.text.charCodeAt(0))) {
      map.push(text.length, end - first.span.start)
      text += ' '
    }
    const shift = block.span.start - first.span.start
    block.prose.map.forEach((offset, index) => {
      map.push(index % 2 === 0 ? text.length + offset : shift + offset)
    })
    text += block.prose.text
    end = block.span.end
  }
  return { ...first, span: { start: first.span.start, end }, prose: { text, map }, bold: 0 }
}
