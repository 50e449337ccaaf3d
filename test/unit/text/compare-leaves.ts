import { isFullWidth, isSpace } from '../../../server/src/text/document/characters.ts'
import { ourBlocks, type Placed, type RemarkLeaf, remarkLeaves } from './remark-text.ts'

/** Where the prose of a leaf is not the same; one side is null where only the other has a block. */
export interface Disagreement {
  /** Offset in the draft. */
  readonly at: number
  /** Where remark's leaf ends; our own block, where it has none. */
  readonly end: number
  /** The mdast type of the leaf, null where remark has none. */
  readonly type: string | null
  readonly remark: Placed | null
  readonly ours: Placed | null
}

/**
 * Holds our blocks against the leaves of remark's tree: the same characters in the same order from the same places. Where
 * several of our blocks lie in one leaf (numbered lines of one paragraph are blocks of their own), they are joined first.
 * Marks of emphasis that are text to one of the two alone are let pass (see `withoutMarks`) unless it is to be `exact`. White space is the same in kind; the place of a single one between words may be that of either of two in the source.
 */
export function disagreements(text: string, options: { chinese?: boolean; exact?: boolean } = {}): Disagreement[] {
  const leaves = remarkLeaves(text, options)
  const inLeaf = new Map<RemarkLeaf, Placed>()
  const found: Disagreement[] = []
  let next = 0
  for (const block of ourBlocks(text)) {
    const placed = { text: block.text, at: Array.from({ length: block.text.length }, (_, at) => block.toSource(at)) }
    while (next < leaves.length && (leaves[next]?.end ?? 0) <= block.start) next++
    const leaf = leaves[next]
    if (leaf && leaf.start <= block.start) inLeaf.set(leaf, join(inLeaf.get(leaf), placed))
    else found.push({ at: block.start, end: block.toSource(block.text.length), type: null, remark: null, ours: placed })
  }
  for (const leaf of leaves) {
    const ours = inLeaf.get(leaf) ?? null
    const remark = leaf.text === '' ? null : leaf
    if (ours || remark) {
      const of = leaf.type === 'tableRow' ? withSingleSpaces : asIs
      const marked = !options.exact && /[*_]{2}|~~/.test(text.slice(leaf.start, leaf.end))
      const agree =
        ours && remark && (same(of(ours), of(remark)) || (marked && same(withoutMarks(ours), withoutMarks(remark))))
      if (!agree) found.push({ at: leaf.start, end: leaf.end, type: leaf.type, remark, ours })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

function join(first: Placed | undefined, second: Placed): Placed {
  if (!first) return second
  const joined = isFullWidth(first.text.charCodeAt(first.text.length - 1)) && isFullWidth(second.text.charCodeAt(0))
  return {
    text: first.text + (joined ? '' : ' ') + second.text,
    at: [...first.at, ...(joined ? [] : [-1]), ...second.at],
  }
}

function asIs(placed: Placed): Placed {
  return placed
}

/** Around the bars of a row markup may leave more than one space. */
function withSingleSpaces({ text, at }: Placed): Placed {
  return kept(text, at, (index) => !(isSpace(text.charCodeAt(index)) && isSpace(text.charCodeAt(index - 1))))
}

/**
 * Without the marks of emphasis and white space: of a run of marks remark measures what is left of it, CommonMark the whole, and
 * remark lets strikethrough cross emphasis.
 */
function withoutMarks({ text, at }: Placed): Placed {
  return kept(text, at, (index) => !/[*_~\s]/.test(text.charAt(index)))
}

function kept(text: string, at: readonly number[], keeps: (index: number) => boolean): Placed {
  const indices = at.map((_, index) => index).filter(keeps)
  return { text: indices.map((index) => text.charAt(index)).join(''), at: indices.map((index) => at[index] ?? -1) }
}

function same(a: Placed, b: Placed): boolean {
  if (a.text !== b.text) return false
  for (let index = 0; index < a.text.length; index++)
    if (a.at[index] !== b.at[index] && !isSpace(a.text.charCodeAt(index))) return false
  return true
}
