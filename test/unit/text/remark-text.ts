import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { toSource } from '../../../server/src/text/prose.ts'
import { blocksOf } from './source-of.ts'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

export interface Covered {
  /** By offset: 1 where remark sees text. */
  readonly remark: Uint8Array
  /** By offset: 1 where the character is one of a block's prose. */
  readonly ours: Uint8Array
  /** By offset: 1 in blocks that remark-gfm gives no positions: those in which it finds a bare address. */
  readonly unknown: Uint8Array
}

/** Which characters of a Markdown text remark takes for text, and which we do. */
export function coveredText(text: string): Covered {
  const covered = {
    remark: new Uint8Array(text.length),
    ours: new Uint8Array(text.length),
    unknown: new Uint8Array(text.length),
  }
  const tree: Root = remark.parse(text)
  visit(tree, (node) => {
    if (node.type === 'text' && node.position)
      fill(covered.remark, node.position.start.offset, node.position.end.offset)
    if ((node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') && node.position) {
      let placed = true
      visit(node, 'text', (leaf) => {
        if (!leaf.position) placed = false
      })
      if (!placed) fill(covered.unknown, node.position.start.offset, node.position.end.offset)
    }
  })
  for (const { start, prose } of blocksOf(text, 'markdown')) {
    for (let at = 0; at < prose.text.length; at++) {
      const source = start + toSource(prose, at)
      if (text.charAt(source) === prose.text.charAt(at)) covered.ours[source] = 1
    }
  }
  return covered
}

function fill(places: Uint8Array, start = 0, end = 0): void {
  places.fill(1, start, end)
}

/** The stretches of letters that one of the two sees and the other does not. */
export function differences(text: string, sees: Uint8Array, misses: Uint8Array, unknown: Uint8Array): string[] {
  const found: string[] = []
  let last = -2
  for (let at = 0; at < text.length; at++) {
    if (sees[at] === 0 || misses[at] === 1 || unknown[at] === 1 || !/\p{L}/u.test(text.charAt(at))) continue
    if (at === last + 1) found[found.length - 1] += text.charAt(at)
    else found.push(text.charAt(at))
    last = at
  }
  return found
}
