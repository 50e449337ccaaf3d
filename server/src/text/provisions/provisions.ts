import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../model/block.ts'
import type { Draft } from '../model/draft.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { documentsOf } from './documents.ts'

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
  /** By the block that bears the number. */
  readonly headedBy: ReadonlyMap<number, number>
  /** By document, scheme and number (`numberKey`), in order. */
  readonly numbered: ReadonlyMap<string, readonly number[]>
  /** The documents that have articles. */
  readonly articled: ReadonlySet<number>
  /** The names by which the draft counts: recommendation, step. */
  readonly names: ReadonlySet<string>
}

export function numberKey(scope: number, scheme: MarkerScheme, number: number): string {
  return `${scope} ${scheme} ${number}`
}

/** The outer before the inner, as GB/T 9704 and legislation nest them. */
const ranks: Readonly<Record<MarkerScheme, number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  section: 3,
  article: 3,
  formal: 4,
  han: 4,
  named: 4,
  'han-paren': 5,
  stem: 6,
  arabic: 6,
  decimal: 7,
  'arabic-paren': 8,
  circled: 9,
  alpha: 10,
  roman: 11,
  capital: 12,
  bullet: 13,
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
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const scope = scopeOf[index] ?? 0
    const stack = open.get(scope) ?? []
    open.set(scope, stack)
    if (block !== undefined && isNumberedBlock(block)) {
      const { marker } = block
      const style = countedWith(block, marker, scope, lastOf)
      closeBefore(style, marker, stack, list)
      const parent = stack.at(-1) ?? -1
      list.push({ block: index, last: index, marker, style, parent, scope })
      stack.push(list.length - 1)
      headedBy.set(index, list.length - 1)
      if (marker.scheme === 'named') names.add(nameOf(marker))
      if (marker.scheme === 'article') articled.add(scope)
      lastOf.put(scope, style, marker)
      const key = numberKey(scope, marker.scheme, marker.number)
      const alike = numbered.get(key)
      if (alike) alike.push(list.length - 1)
      else numbered.set(key, [list.length - 1])
    } else if (block?.kind === 'heading' && !namesNumber(block, blocks[index - 1]))
      closeUnnumbered(block, stack, list, blocks)
    for (const held of stack) {
      const provision = list[held]
      if (provision) provision.last = index
    }
    ofBlock[index] = stack.at(-1) ?? -1
  }
  return { list, ofBlock, scopeOf, headedBy, numbered, articled, names }
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
function countedWith(block: Block, { scheme, number }: Marker, scope: number, last: LastOfStyles): string {
  const own = styleOf(block)
  if (scheme === 'named') return own
  const before = last.number(scope, scheme, own)
  if (number === 1 || before === number - 1) return own
  const styles = last.styles(scope, scheme)
  const leading = styles.find((style) => last.number(scope, scheme, style) === number - 1)
  return leading ?? (before === undefined ? (styles[0] ?? own) : own)
}

/** The last number of each style, by document and scheme. */
class LastOfStyles {
  readonly #last = new Map<string, Map<string, number>>()

  put(scope: number, style: string, { scheme, number }: Marker): void {
    const key = `${scope} ${scheme}`
    const own = this.#last.get(key) ?? new Map<string, number>()
    // The newest is the first to be asked for.
    own.delete(style)
    this.#last.set(key, own.set(style, number))
  }

  number(scope: number, scheme: MarkerScheme, style: string): number | undefined {
    return this.#last.get(`${scope} ${scheme}`)?.get(style)
  }

  styles(scope: number, scheme: MarkerScheme): string[] {
    return [...(this.#last.get(`${scope} ${scheme}`)?.keys() ?? [])].reverse()
  }
}

/**
 * Closes the provisions that a numbered block cannot be in: those down to its own style, else those that nest deeper.
 */
function closeBefore(style: string, { scheme, number }: Marker, stack: number[], list: readonly Provision[]): void {
  const same = stack.findLastIndex((index) => list[index]?.style === style)
  if (same >= 0) {
    stack.length = same
    return
  }
  while (stack.length > 0) {
    const top = list[stack.at(-1) ?? -1]?.marker.scheme ?? 'part'
    // A list within a provision of the same scheme begins with one.
    if (ranks[top] < ranks[scheme] || (top === scheme && number === 1)) return
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

/** True for a heading that is the name of what is before it, a number alone: “Article 2”, then “Access”. */
function namesNumber({ level }: Block, before: Block | undefined): boolean {
  if (!before?.marker || before.marker.scheme === 'bullet') return false
  const isBeside = before.kind === 'heading' ? before.level === level : before.kind === 'paragraph'
  return isBeside && before.prose.text.slice(before.marker.span.end).trim() === ''
}

function styleOf({ kind, level, marker }: Block): string {
  const place = kind === 'item' ? `item ${level}` : 'text'
  return marker?.scheme === 'named' ? `named ${nameOf(marker)}` : `${marker?.scheme} ${place}`
}

/** The word of a label, in lower case: recommendation of “Recommendation 3:”. */
export function nameOf({ label }: Pick<Marker, 'label'>): string {
  return /^[A-Za-z]*/.exec(label)?.[0].toLowerCase() ?? ''
}
