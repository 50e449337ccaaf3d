import type { Block } from '../model/block.ts'
import { declaredGap } from './declared-gap.ts'
import { goneNumbers, jointHeading } from './joint-heading.ts'

/** Numbers of which a block says why they do not stand, or stand again, at the head of a provision of their own. */
export interface DeclaredNumbers {
  /**
   * `gap`: nothing stands there, “2.4–2.6 [Not used]”. `joint`: one heading bears them together, “Steps 2 and 3”. `gone`: a
   * sentence says that they are no more, “Lot 3 was withdrawn”. `again`: what the block heads goes on, “Item 2 (continued)”.
   */
  readonly kind: 'gap' | 'joint' | 'gone' | 'again'
  /** What is counted, in lower case, singular: step. Empty where no name stands there. */
  readonly name: string
  readonly first: number
  readonly last: number
}

/**
 * What a block says of the numbers of provisions. Blocks that say nothing share one list. `mayRemove`: false where it is
 * known that it takes none out.
 */
export function declaredNumbers(block: Block, mayRemove = true): readonly DeclaredNumbers[] {
  const { kind, marker, prose } = block
  if (kind === 'row' || kind === 'contents' || kind === 'quote') return none
  const { text } = prose
  const gap = declaredGap(block)
  if (gap) return [{ kind: 'gap', name: '', ...gap }]
  const joint = jointHeading(text)
  if (joint) return [{ kind: 'joint', ...joint }]
  const gone = mayRemove ? goneNumbers(text).map((one) => ({ kind: 'gone', ...one }) as const) : none
  if (marker === null || !isContinued(text)) return gone.length === 0 ? none : gone
  return [{ kind: 'again', name: '', first: marker.number, last: marker.number }, ...gone]
}

const none: readonly never[] = []

/** True for the heading of what goes on: “Item 2. Minutes (continued)”, 附件2（续）. */
export function isContinued(text: string): boolean {
  return /\((?:continued|cont(?:inue)?[’']?d?\.?)\)|[（(]续[）)]/i.test(text.slice(0, longestHead))
}

const longestHead = 120
