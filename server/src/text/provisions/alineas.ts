import type { Block } from '../model/block.ts'
import type { Provision } from './provisions.ts'

/**
 * The blocks that begin the paragraphs (款) of an article, in order: its own text and each paragraph without a number,
 * but no items. The words of a heading, which end in no mark, are none.
 */
export function alineasOf({ block, last }: Provision, blocks: readonly Block[]): number[] {
  const found: number[] = []
  for (let index = block + 1; index <= last; index++) {
    const one = blocks[index]
    if (one?.kind === 'paragraph' && one.marker === null) found.push(index)
  }
  const head = blocks[block]
  const isTitle = head?.kind === 'heading' && !/[。；：;:]\s*$/.test(head.prose.text)
  return isTitle && found.length > 0 ? found : [block, ...found]
}
