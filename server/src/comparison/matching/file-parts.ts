import { annexLines } from '../../facts/particulars/annexes.ts'
import type { Draft } from '../../text/model/draft.ts'
import { comparable } from './grams.ts'

/** A document of a file: the main one, the letter or notice that it comes with, an annex. */
export interface FilePart {
  /** Indices of its first block and the one after its last. */
  readonly from: number
  readonly to: number
  readonly isAnnex: boolean
  /** As the draft names it: 附件1 名词解释. Empty if it has no name. */
  readonly name: string
}

/** The documents of a file, in order. There is at least one. */
export function filePartsOf({ blocks, outline }: Draft): FilePart[] {
  const starts: { readonly from: number; readonly isAnnex: boolean }[] = []
  blocks.forEach((block, index) => {
    const isHead = isAnnexHead(block) || isAnnexSection(index)
    const before = starts.at(-1)
    const isTitle = block.kind === 'title' && blocks[index - 1]?.kind !== 'title' && hasText(before?.from ?? 0, index)
    if (index === 0 || isHead || isTitle) starts.push({ from: index, isAnnex: isHead })
  })

  function isAnnexSection(index: number): boolean {
    const block = blocks[index]
    if (block?.kind !== 'heading' || block.marker !== null) return false
    return outline.sections[outline.sectionOf[index] ?? -1]?.role === 'annex' && block.role === 'annex'
  }
  /** True if a part has more than its name before a block. */
  function hasText(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const block = blocks[at]
      if (block && block.kind !== 'title' && !isAnnexHead(block) && comparable(block.prose.text) !== '') return true
    }
    return false
  }

  if (starts.length === 0) starts.push({ from: 0, isAnnex: false })
  return starts.map(({ from, isAnnex }, at) => {
    const to = starts[at + 1]?.from ?? blocks.length
    return { from, to, isAnnex, name: nameOf(blocks, from) }
  })
}

/** True for 附件1 on a line of its own. */
export function isAnnexHead(block: Draft['blocks'][number] | undefined): boolean {
  return block !== undefined && annexLines(block)[0]?.kind === 'head'
}

function nameOf(blocks: Draft['blocks'], from: number): string {
  const [first, second] = [blocks[from], blocks[from + 1]]
  const isHead = first !== undefined && isAnnexHead(first)
  const words = [first, isHead && (second?.kind === 'title' || second?.kind === 'heading') ? second : undefined]
  const name = words.flatMap((block) => (block === undefined ? [] : [block.prose.text.trim()])).join(' ')
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name
}

const longestName = 40

/** True if a draft announces an annex: it is said to be there, though the file does not have it. */
export function announces({ blocks }: Draft, name: string): boolean {
  const key = comparable(name.replace(/^附\s?件\s?[\d一二三四五六七八九十-]*/, ''))
  if (key === '') return false
  return blocks.some((block) =>
    annexLines(block).some((line) => line.name !== '' && comparable(line.name).includes(key)),
  )
}
