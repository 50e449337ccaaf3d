import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../model/block.ts'
import type { Draft } from '../model/draft.ts'
import { isOutlineLetter } from '../numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { AnnexList } from './annex-list.ts'
import { bodiesOf, documentsOf } from './documents.ts'
import { formOf, nameOf, opensWithin, rankOf } from './nesting.ts'

/** A numbered unit of a draft: a part, chapter, section, article, task or item, with what it is in. */
export interface Provision {
  /** Index of its first block, which bears the number. */
  readonly block: number
  /** Index of its last block. */
  readonly last: number
  readonly marker: Marker
  /** Two provisions of one style are counted together: scheme, and whether they are items, headings or text. */
  readonly style: string
  /** Index of the provision that holds it, -1 for none. */
  readonly parent: number
  /** True if a letter and one word, which may be a name: A. Smith. */
  readonly isName: boolean
  /** The document it is in: the draft itself is 0, each annex, box or further document has its own number. */
  readonly scope: number
}

/** All provisions of a draft, in order. */
export interface Provisions {
  readonly list: readonly Provision[]
  /** By block: the index of the innermost provision that holds it, -1 for none. */
  readonly ofBlock: Int32Array
  /** By block: the document that it is in. */
  readonly scopeOf: Int32Array
  /** By block: the document whose annex it is in; its own outside of annexes. */
  readonly bodyOf: Int32Array
  /** By the block that bears the number. */
  readonly headedBy: ReadonlyMap<number, number>
  /** By document, scheme and number (`numberKey`), in order. */
  readonly numbered: ReadonlyMap<string, readonly number[]>
  /** The documents that have articles. */
  readonly articled: ReadonlySet<number>
  /** The annexes, by their English heads: Annex A, Schedule 2. */
  readonly annexes: readonly number[]
  /** The names by which the draft counts: recommendation, step. */
  readonly names: ReadonlySet<string>
  /** Such names whose numbers stand behind another, “7. Recommendation 6:”: they are counted apart from it. */
  readonly namesBehind: ReadonlySet<string>
}

/** The innermost provision of one of some schemes that a block is in, -1 for none. */
export function provisionAround(
  block: number,
  schemes: ReadonlySet<MarkerScheme>,
  { list, ofBlock }: Provisions,
): number {
  let index = ofBlock[block] ?? -1
  while (index >= 0 && !schemes.has(list[index]?.marker.scheme ?? 'bullet')) index = list[index]?.parent ?? -1
  return index
}

export function numberKey(scope: number, scheme: MarkerScheme, number: number): string {
  return `${scope} ${scheme} ${number}`
}

interface Growing extends Provision {
  last: number
}

/**
 * The provisions of a draft, made once. Contents lists, quotes and table rows have none. Linear in the number of
 * blocks.
 */
export const provisionsOf = memoizeByObject(findProvisions)

function findProvisions(draft: Draft): Provisions {
  const { blocks } = draft
  const scopeOf = documentsOf(draft)
  const list: Growing[] = []
  const ofBlock = new Int32Array(blocks.length).fill(-1)
  const open = new Map<number, number[]>()
  const headedBy = new Map<number, number>()
  const numbered = new Map<string, number[]>()
  const lastOf = new LastOfStyles()
  const articled = new Set<number>()
  const names = new Set<string>()
  const namesBehind = new Set<string>()
  const annexed = new Set<number>()
  const annexes: number[] = []
  const annexList = new AnnexList()
  let around = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const within = scopeOf[index] ?? 0
    const behind = block && nameBehind(block)
    if (behind) namesBehind.add(behind)
    const known = open.get(within)
    const stack = known ?? []
    if (!known) open.set(within, stack)
    const isListed = block !== undefined && annexList.holds(block)
    if (block !== undefined && !isListed && isNumberedBlock(block)) {
      const { marker } = block
      const opensAnnex = marker.scheme === 'annex' && within !== (scopeOf[index - 1] ?? 0)
      if (opensAnnex) annexed.add(within)
      // An annex is counted in the document that it belongs to.
      const scope = opensAnnex ? around : within
      const last = lastOf.counted(scope, marker)
      const style = countedWith(block, marker, last)
      closeBefore(style, block, stack, list, blocks)
      const parent = stack.at(-1) ?? -1
      list.push({ block: index, last: index, marker, style, parent, isName: isName(block), scope })
      stack.push(list.length - 1)
      headedBy.set(index, list.length - 1)
      if (marker.scheme === 'annex') annexes.push(list.length - 1)
      if (marker.scheme === 'named') names.add(nameOf(marker))
      if (marker.scheme === 'article') articled.add(scope)
      // The newest is the first to be asked for.
      last.delete(style)
      last.set(style, marker.number)
      const key = numberKey(scope, marker.scheme, marker.number)
      const alike = numbered.get(key)
      if (alike) alike.push(list.length - 1)
      else numbered.set(key, [list.length - 1])
    } else if (block?.kind === 'heading' && !isListed && !namesNumber(block, blocks[index - 1]))
      closeUnnumbered(block, stack, list, blocks)
    for (const held of stack) {
      const provision = list[held]
      if (provision) provision.last = index
    }
    ofBlock[index] = stack.at(-1) ?? -1
    if (!annexed.has(within)) around = within
  }
  const bodyOf = bodiesOf(draft, scopeOf)
  return { list, ofBlock, scopeOf, bodyOf, headedBy, numbered, articled, annexes, names, namesBehind }
}

type NumberedBlock = Block & { readonly marker: Marker }

function isNumberedBlock(block: Block): block is NumberedBlock {
  if (block.marker === null || block.marker.scheme === 'bullet') return false
  return block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item'
}

/**
 * The style with which a provision is counted: its own; but where only the last number of another style leads up to it,
 * that one: of tasks （一） to （六） with headings the seventh may have none. A style does not begin with another number
 * than one.
 */
function countedWith(block: Block, { scheme, number }: Marker, last: ReadonlyMap<string, number>): string {
  const own = styleOf(block)
  if (scheme === 'named' || scheme === 'annex') return own
  const before = last.get(own)
  if (number === 1 || before === number - 1) return own
  const styles = [...last.keys()].reverse()
  const leading = styles.find((style) => last.get(style) === number - 1)
  return leading ?? (before === undefined ? (styles[0] ?? own) : own)
}

/** The last number of each style, by document and form (`formOf`). */
class LastOfStyles {
  readonly #last = new Map<string, Map<string, number>>()

  /** Those of the form of a marker, the newest last. */
  counted(scope: number, marker: Marker): Map<string, number> {
    const key = `${scope} ${formOf(marker)}`
    let own = this.#last.get(key)
    if (!own) {
      own = new Map()
      this.#last.set(key, own)
    }
    return own
  }
}

/**
 * Closes the provisions that a numbered block cannot be in: those down to its own style, else those that nest deeper.
 */
function closeBefore(
  style: string,
  block: NumberedBlock,
  stack: number[],
  list: readonly Provision[],
  blocks: readonly Block[],
): void {
  const { marker } = block
  const same = stack.findLastIndex((index) => list[index]?.style === style)
  if (same >= 0) {
    stack.length = same
    return
  }
  const above = blocks[list[stack.at(-1) ?? -1]?.block ?? -1]
  if (above && opensWithin(block, marker, above)) return
  const rank = rankOf(marker)
  while (stack.length > 0) {
    const top = list[stack.at(-1) ?? -1]?.marker
    // A list within a provision of the same scheme begins with one.
    if (top && (rankOf(top) < rank || (formOf(top) === formOf(marker) && marker.number === 1))) return
    stack.pop()
  }
}

/** A heading without a number ends what stands in sections of its level or deeper. */
function closeUnnumbered(heading: Block, stack: number[], list: readonly Provision[], blocks: readonly Block[]): void {
  while (stack.length > 0) {
    const top = blocks[list[stack.at(-1) ?? -1]?.block ?? -1]
    if (top?.kind === 'heading' && top.level < heading.level) break
    stack.pop()
  }
}

/** recommendation of “7. Recommendation 6: The Government should …”; empty where no number stands behind the block's own. */
function nameBehind({ marker, prose: { text } }: Block): string {
  const from = marker?.span.end ?? 0
  if (!marker || marker.scheme === 'named') return ''
  return (
    /^[\s*]*([A-Z][a-z]{2,15}) \d{1,3}\s?[:.–—]/.exec(text.slice(from, from + longestName))?.[1]?.toLowerCase() ?? ''
  )
}

function isName({ prose: { text }, marker }: NumberedBlock): boolean {
  return (
    isOutlineLetter(marker) &&
    /^\s*(?:[A-Z]\.\s?)*\S*\s*$/.test(text.slice(marker.span.end, marker.span.end + longestName))
  )
}

/** True for a heading that is the name of what is before it, a number alone: “Article 2”, then “Access”. */
function namesNumber({ level }: Block, before: Block | undefined): boolean {
  if (!before?.marker || before.marker.scheme === 'bullet') return false
  const isBeside = before.kind === 'heading' ? before.level === level : before.kind === 'paragraph'
  return isBeside && before.prose.text.slice(before.marker.span.end).trim() === ''
}

const longestName = 40

function styleOf({ kind, level, marker }: Block): string {
  const place = kind === 'item' ? `item ${level}` : 'text'
  if (!marker || marker.scheme === 'annex') return marker ? formOf(marker) : place
  return marker.scheme === 'named' ? `named ${nameOf(marker)}` : `${formOf(marker)} ${place}`
}
