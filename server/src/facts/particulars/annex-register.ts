import type { BlockKind } from '../../text/model/block.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import type { AnnexLine } from './annexes.ts'
import type { HeadingText } from './headings.ts'
import type { Particulars } from './kinds.ts'

/** What a block says of annexes. */
export interface AnnexBlock {
  readonly kind: BlockKind
  readonly marker: Marker | null
  readonly particulars: Pick<Particulars, 'annexes' | 'headings'>
}

/** An annex that the draft announces after its body, or one that it has. */
export interface Annex {
  readonly block: number
  readonly line: AnnexLine
  /** Of an annex that is there: its title, if it can be told. */
  readonly title: (HeadingText & { readonly block: number }) | null
}

export interface Annexes {
  readonly announced: readonly Annex[]
  readonly present: readonly Annex[]
}

/** What a draft announces, and what it has. */
export function annexesOf(blocks: readonly AnnexBlock[]): Annexes {
  const announced: Annex[] = []
  const present: Annex[] = []
  for (let index = 0; index < blocks.length; index++) {
    const lines = linesAt(blocks, index)
    const [line] = lines
    if (line === undefined || line.kind === 'listed') continue
    // 附件： on a line of its own may have the list under it.
    const mayList = line.kind === 'announced' || (line.kind === 'head' && line.number === '')
    const listed = mayList ? list(blocks, index) : none
    if (line.kind === 'announced' || (line.kind === 'numbered' && isInRun(blocks, index, line))) {
      for (const one of lines) announced.push({ block: index, line: one, title: null })
    } else if (listed.length === 0) present.push({ block: index, line, title: annexTitle(blocks, index, line) })
    for (const one of listed) announced.push(one)
  }
  return { announced, present }
}

type Blocks = readonly AnnexBlock[]
const none: readonly never[] = []

function linesAt(blocks: Blocks, index: number): readonly AnnexLine[] {
  return blocks[index]?.particulars.annexes ?? none
}

/** The numbered lines that follow an announcement: 附件：1.名单, then 2.表格. */
function list(blocks: Blocks, from: number): readonly Annex[] {
  const found: Annex[] = []
  const last = linesAt(blocks, from).at(-1)
  let expected = last?.kind === 'announced' ? Number(last.number) + 1 : 1
  if (last?.kind === 'announced' && last.number === '') return found
  for (let index = from + 1; index < blocks.length; index++, expected++) {
    const [line] = linesAt(blocks, index)
    if (line?.kind !== 'listed' || Number(line.number) !== expected) break
    found.push({ block: index, line, title: null })
  }
  return found
}

/** True for 附件1：名单 beside 附件2：表格: such lines are a list, while the head of an annex has its text after it. */
function isInRun(blocks: Blocks, index: number, { number }: AnnexLine): boolean {
  return [index - 1, index + 1].some((beside) => {
    const [line] = linesAt(blocks, beside)
    return line?.kind === 'numbered' && Math.abs(Number(line.number) - Number(number)) === 1
  })
}

/** The title of an annex: on the line of its number, or a title or heading on the next. */
function annexTitle(blocks: Blocks, index: number, { name, span }: AnnexLine): Annex['title'] {
  if (name !== '') return { text: name, span, block: index }
  const next = blocks[index + 1]
  const [words] = next?.particulars.headings ?? none
  const isTitle = next?.kind === 'title' || (next?.kind === 'heading' && next.marker === null)
  return isTitle && words ? { ...words, block: index + 1 } : null
}
