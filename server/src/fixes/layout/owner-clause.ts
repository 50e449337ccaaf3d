import type { Draft } from '../../text/model/draft.ts'
import type { TaskNode } from '../tree/task-tree.ts'
import { gapBefore } from './source-around.ts'

const label = '责任单位|牵头单位|责任部门|牵头部门|主责单位|责任主体|主责部门'
const labelledEnd = new RegExp(`[（(](${label})([：:])[^（）()]{1,120}[）)]([。.]?)$`)
const namedEnd = /[（(][^（）()]{2,60}?(牵头|负责)[^（）()]{0,60}[）)]([。.]?)$/
const ownLine = new RegExp(`^([（(【[]?)(${label})([：:])`)

/**
 * How the draft names who is responsible for a task, for a task after `siblings`: in brackets at its end, on a line of
 * its own, or not at all (''). Decided by the last few of them.
 */
export function ownerClause(draft: Draft, siblings: readonly TaskNode[]): string {
  if (draft.language !== 'zh') return ''
  const ends = siblings.slice(-6).map((node) => ownerEnd(draft, node))
  const named = ends.filter((end) => end !== '')
  return named.length * 2 >= ends.length ? (named.at(-1) ?? '') : ''
}

function ownerEnd(draft: Draft, node: TaskNode): string {
  for (let index = node.last; index >= Math.max(node.head, node.last - 4); index--) {
    const text = draft.blocks[index]?.prose.text ?? ''
    const line = ownLine.exec(text)
    if (line && index > node.head)
      return `${gapBefore(draft, index)}${wrapped(line[1] ?? '', `${line[2]}${line[3]}【牵头单位】`)}`
    const labelled = labelledEnd.exec(text)
    if (labelled) return `（${labelled[1]}：【牵头单位】）${labelled[3] ?? ''}`
    const named = namedEnd.exec(text)
    if (named) {
      const words = named[1] === '牵头' ? '【牵头单位】牵头，【配合单位】参与' : '【牵头单位】负责'
      return `（${words}）${named[2] ?? ''}`
    }
  }
  return ''
}

function wrapped(open: string, words: string): string {
  const close: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '[': ']' }
  return `${open}${words}${close[open] ?? ''}`
}

/** The text of a clause with its owner. A bracket that is followed by the full stop goes before it. */
export function withOwner(text: string, owner: string): string {
  return /[）)][。.]$/.test(owner) && text.endsWith('。') ? text.slice(0, -1) + owner : text + owner
}
