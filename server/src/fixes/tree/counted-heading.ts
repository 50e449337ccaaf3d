import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import { parseRoman } from '../../text/numbering/roman-numeral.ts'
import type { TaskTree } from './task-tree.ts'

/** The words before a heading that count it, where they are no marker of the draft: “Goal 3:”, “Pillar II –”. */
export interface CountedHeading {
  readonly word: string
  readonly number: number
  /** With the mark right after the number. */
  readonly label: string
  readonly isRoman: boolean
}

const counted = /^(\p{Lu}\p{Ll}{2,}) (?:(\d{1,2})|([IVX]{1,5}))(?::|\.(?=\s)|(?=\s?[–—]|\s-\s))/u

/** Null for a heading that no word counts, and for one whose number is a marker. */
export function countedHeading(block: Block | undefined): CountedHeading | null {
  const match = block?.kind === 'heading' && !block.marker ? counted.exec(block.prose.text) : null
  if (!match) return null
  const [label, word = '', digits, roman = ''] = match
  const number = digits === undefined ? parseRoman(roman) : Number(digits)
  return number ? { word, number, label, isRoman: digits === undefined } : null
}

/** True for a section that is counted with its siblings: “Goal 3:”, “Recommendation 3:”. */
export function isCounted({ blocks }: Draft, { nodes }: TaskTree, index: number): boolean {
  const head = blocks[nodes[index]?.head ?? -1]
  return countedHeading(head) !== null || (head?.kind === 'heading' && head.marker?.scheme === 'named')
}
