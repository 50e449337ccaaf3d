import type { Block } from '../model/block.ts'

/** 附件：1. 名单, or 附件： alone: what begins the list of annexes at the end of a document. */
const opening = /^附\s?件\s?[:：]\s?(?:(?=1\s?[.．、])|$)/
const numbers = /(?<![\d.．])(\d{1,2})\s?[.．、](?!\d)/g

/**
 * Finds the lines that go on with the list of annexes behind a text: 2. 清单 below 附件：1. 名单. They name what is
 * elsewhere and are no provisions, even where a list of measures would go on with 2.
 */
export class AnnexList {
  /** The number with which the list goes on, 0 where none is open. */
  #next = 0

  /** True if a block is such a line. To be asked for each block in order. */
  holds(block: Block): boolean {
    const { marker, kind, prose } = block
    if (this.#next > 0 && marker?.scheme === 'arabic' && marker.number === this.#next) {
      this.#next++
      return true
    }
    this.#next = kind === 'paragraph' && marker === null ? nextAfter(prose.text) : 0
    return false
  }
}

/** The number after the last one of the line that opens a list of annexes, 0 for another line. */
function nextAfter(text: string): number {
  if (!text.startsWith('附') || !opening.test(text)) return 0
  return 1 + [...text.matchAll(numbers)].reduce((last, [, number]) => Math.max(last, Number(number)), 0)
}
