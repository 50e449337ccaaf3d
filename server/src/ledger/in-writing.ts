import type { Draft } from '../text/model/draft.ts'
import { asWritten, type Prose } from '../text/prose/prose.ts'
import type { Task } from './task.ts'

/** Gives a task the traditional characters in which its draft is written. */
export function inWriting({ blocks }: Draft): (task: Task) => Task {
  const whole = proseOf(blocks)
  return (task) => {
    const own = blocks[task.block]?.prose
    // What stands in another block is looked for in the whole draft: bodies and times may be inherited.
    const read = (words: string): string => {
      const found = own === undefined ? words : asWritten(own, words)
      return found === words ? asWritten(whole, words) : found
    }
    const { section, action, owners, start, end, targets, sums, basis } = task
    return {
      ...task,
      section: section.map(read),
      action: read(action),
      owners: { ...owners, lead: owners.lead.map(read), others: owners.others.map(read) },
      start: read(start),
      end: read(end),
      targets: targets.map(read),
      sums: sums.map(read),
      basis: basis.map(read),
    }
  }
}

function proseOf(blocks: Draft['blocks']): Prose {
  return {
    text: blocks.map(({ prose }) => prose.text).join('\n'),
    written: blocks.map(({ prose }) => prose.written ?? prose.text).join('\n'),
    map: [0, 0],
  }
}
