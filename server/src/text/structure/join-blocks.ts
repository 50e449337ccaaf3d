import { isFullWidth } from '../document/characters.ts'
import type { RawBlock } from '../pieces/raw-block.ts'

/** Joins blocks that a re-flowed text has split; `starts` are their offsets. Kind and marks are those of the first. */
export function joinBlocks(blocks: readonly RawBlock[], starts: ArrayLike<number>): RawBlock | null {
  const [first] = blocks
  if (!first) return null
  let { text } = first.prose
  let written = first.prose.written ?? text
  const map = [...first.prose.map]
  let { length } = first
  for (const [index, block] of blocks.entries()) {
    if (index === 0) continue
    if (!isFullWidth(text.charCodeAt(text.length - 1)) || !isFullWidth(block.prose.text.charCodeAt(0))) {
      map.push(text.length, length)
      text += ' '
      written += ' '
    }
    const shift = (starts[index] ?? 0) - (starts[0] ?? 0)
    block.prose.map.forEach((offset, place) => {
      map.push(place % 2 === 0 ? text.length + offset : shift + offset)
    })
    text += block.prose.text
    written += block.prose.written ?? block.prose.text
    length = shift + block.length
  }
  return { ...first, length, prose: written === text ? { text, map } : { text, map, written }, bold: 0 }
}
