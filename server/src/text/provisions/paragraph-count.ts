import type { Block } from '../model/block.ts'
import type { Provision } from './provisions.ts'

/** The number of paragraphs (款) of an article: its own text and each paragraph without a number, but no items. */
export function paragraphCount({ block, last }: Provision, blocks: readonly Pick<Block, 'kind' | 'marker'>[]): number {
  let count = 1
  for (let index = block + 1; index <= last; index++) {
    const one = blocks[index]
    if (one?.kind === 'paragraph' && one.marker === null) count++
  }
  return count
}
