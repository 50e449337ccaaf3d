import { type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import { leadOf, sourceOf } from '../edits/source-line.ts'
import type { TaskNode } from '../tree/task-tree.ts'
import { gapBefore } from './source-around.ts'

const label = '责任单位|牵头单位|责任部门|牵头部门|主责单位|责任主体|主责部门'
const further = '配合单位|配合部门|协办单位|参与单位|协同单位|参加单位'
const time = '完成时限|完成时间|办结时限|时限|时间节点'
const labelledEnd = new RegExp(`([（(〔])((?:${label})[：:][^（）()〔〕]{1,120})([）)〕])([。.]?)$`)
const namedEnd = /[（(][^（）()]{2,60}?(牵头|负责)[^（）()]{0,60}[）)]([。.]?)$/
const ownLine = {
  zh: new RegExp(`^([（(【[]?)(?:(${label})|(${further})|(${time}))[：:]`),
  en: /^()(?:((?:lead|responsible)(?: (?:agency|department|body|organi[sz]ation))?|owner)|(support(?:ed by|ing agencies)?|partners?)|(deadline|due|by when|timeline)):/i,
} as const
const part = new RegExp(`^((?:(${label})|(${further})|(${time}))[：:]).`)

/** What is to be filled in: who leads, who helps, by when. */
const slots = { zh: ['牵头单位', '配合单位', '时限'], en: ['lead agency', 'supporting agencies', 'deadline'] } as const

/**
 * How the draft names who is responsible for a task, and by when, for a task after `siblings`: in brackets at its end, on
 * lines of their own, or not at all (''). Decided by the last few of them.
 */
export function ownerClause(draft: Draft, siblings: readonly TaskNode[]): string {
  const ends = siblings.slice(-6).map((node) => ownerEnd(draft, node))
  const named = ends.filter((end) => end !== '')
  return named.length * 2 >= ends.length ? (named.at(-1) ?? '') : ''
}

function ownerEnd(draft: Draft, node: TaskNode): string {
  for (let index = node.last; index >= Math.max(node.head, node.last - 4); index--) {
    const block = placedBlock(draft, index)
    const line = index > node.head && block ? ownLine[draft.language].exec(block.prose.text) : null
    if (block && line?.[2] !== undefined) return ownLines(draft, index, node.last)
    if (draft.language !== 'zh') continue
    const text = block?.prose.text ?? ''
    const labelled = labelledEnd.exec(text)
    if (labelled) return `${labelled[1]}${partsOf(labelled[2] ?? '')}${labelled[3]}${labelled[4] ?? ''}`
    const named = namedEnd.exec(text)
    if (named) {
      const words = named[1] === '牵头' ? '【牵头单位】牵头，【配合单位】参与' : '【牵头单位】负责'
      return `（${words}）${named[2] ?? ''}`
    }
  }
  return ''
}

/** The line of the owner at `index` and those right below it that name who helps and by when. */
function ownLines(draft: Draft, index: number, last: number): string {
  const block = placedBlock(draft, index)
  const line = block && index <= last ? ownLine[draft.language].exec(block.prose.text) : null
  if (!block || !line) return ''
  const slot = `【${slots[draft.language][line[2] !== undefined ? 0 : line[3] !== undefined ? 1 : 2]}】`
  const words = `${labelOfLine(draft, block, line[0])}${slot}${closings[line[1] ?? ''] ?? ''}`
  return gapBefore(draft, index) + words + ownLines(draft, index + 1, last)
}

const closings: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '[': ']' }

/** A line up to the words behind its label, as it is written; without emphasis that would not be closed. */
function labelOfLine(draft: Draft, block: PlacedBlock, words: string): string {
  const lead = leadOf(draft, block)
  const { text } = block.prose
  const from = words.length + (/^\s*/.exec(text.slice(words.length))?.[0].length ?? 0)
  const start = sourceOf(block, 0) - lead.length
  const source = from < text.length ? draft.text.slice(start, sourceOf(block, from)) : lead + words
  return (source.match(/[*_]/g) ?? []).length % 2 === 0 ? source : source.replace(/[*_]/g, '')
}

/** 牵头单位：【牵头单位】；完成时间：【时限】 for the same with names. */
function partsOf(words: string): string {
  return words
    .split(/(?<=[；;])/)
    .flatMap((piece, index, all) => {
      const found = part.exec(piece)
      const slot = slots.zh[found?.[2] !== undefined ? 0 : found?.[3] !== undefined ? 1 : 2]
      return found ? `${found[1]}【${slot}】${index < all.length - 1 ? piece.slice(-1) : ''}` : []
    })
    .join('')
    .replace(/[；;]$/, '')
}

/** The text of a clause with its owner. A bracket that is followed by the full stop goes before it. */
export function withOwner(text: string, owner: string): string {
  return /[）)〕][。.]$/.test(owner) && text.endsWith('。') ? text.slice(0, -1) + owner : text + owner
}
