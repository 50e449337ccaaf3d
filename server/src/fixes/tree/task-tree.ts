import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Role } from '../../text/model/role.ts'
import { type Provision, provisionsOf } from '../../text/provisions/provisions.ts'
import { isAnnexLine } from './end-matter.ts'

/** A unit of a draft that a clause can be put into or after: a section, an article, an item of a list. */
export interface TaskNode {
  readonly kind: 'section' | 'article' | 'item'
  /** Index of the block that opens it and of its last one. */
  readonly head: number
  readonly last: number
  /** Index of the node that holds it, -1 for none. */
  readonly parent: number
  readonly role: Role
  /** Indices of nodes, in order. */
  readonly children: readonly number[]
}

/** The nodes of a draft's own body, in order: without its notice of issue, annexes, boxes, tables and quotes. */
export interface TaskTree {
  readonly nodes: readonly TaskNode[]
  /** Indices of the nodes that no other holds. */
  readonly roots: readonly number[]
  /** First and last block of the body. */
  readonly first: number
  readonly last: number
}

/** The nodes that a node holds; those that no other holds for -1. */
export function childrenOf({ nodes, roots }: TaskTree, parent: number): readonly number[] {
  return parent < 0 ? roots : (nodes[parent]?.children ?? [])
}

type Growing = { -readonly [K in keyof TaskNode]: K extends 'children' ? number[] : TaskNode[K] }

/** The tree of a draft; made once, since every fix offered for a draft asks for it. */
export const taskTree = memoizeByObject(growTree)

function growTree(draft: Draft): TaskTree {
  const { blocks, outline } = draft
  const first = firstOfBody(draft)
  const last = lastOfBody(draft, first)
  const nodes: Growing[] = []
  const nodeOfSection = sectionNodes(draft, first, last, nodes)
  splitAtSiblings(draft, nodes)
  const ownerOf = (block: number): number => nodeOfSection.get(outline.sectionOf[block] ?? 0) ?? -1

  let article = -1
  let list: number[] = []
  let listOwner = -2
  const closeList = (): void => {
    keepOuterItems(list, blocks, nodes)
    list = []
  }
  for (let index = first; index <= last; index++) {
    const block = blocks[index]
    if (!block) continue
    const section = ownerOf(index)
    if (section === -1 && (outline.sectionOf[index] ?? 0) !== 0) continue
    if (article >= 0 && nodes[article]?.parent !== section) article = -1
    if (block.kind === 'paragraph' && block.marker?.scheme === 'article' && !isHead(nodes, section, index)) {
      nodes.push(node('article', index, endOf(draft, nodes, section, index, last), section, roleOf(nodes, section)))
      article = nodes.length - 1
    } else if (block.kind === 'item') {
      const owner = article >= 0 ? article : section
      if (owner !== listOwner || !continues(blocks, index, list, nodes)) closeList()
      listOwner = owner
      nodes.push(node('item', index, index, owner, roleOf(nodes, owner)))
      list.push(nodes.length - 1)
    }
  }
  closeList()
  return ordered(nodes, first, last)
}

function sectionNodes({ blocks, outline }: Draft, first: number, last: number, nodes: Growing[]): Map<number, number> {
  const nodeOf = new Map<number, number>()
  const boxed = boxedSections({ blocks, outline })
  outline.sections.forEach((section, index) => {
    const { heading, role, parent } = section
    if (heading < first || heading > last || role === 'annex' || boxed.has(index)) return
    nodes.push(node('section', heading, Math.min(section.last, last), nodeOf.get(parent) ?? -1, role))
    nodeOf.set(index, nodes.length - 1)
  })
  return nodeOf
}

/**
 * A numbered paragraph without a heading is no section of the outline, and the one before it would hold it:
 * 四、本措施自…施行。 Such a section ends where its next sibling begins, which becomes a node of its own.
 */
function splitAtSiblings(draft: Draft, nodes: Growing[]): void {
  const { list, headedBy } = provisionsOf(draft)
  const headed = new Set(nodes.map(({ head }) => head))
  for (let at = 0; at < nodes.length; at++) {
    const section = nodes[at]
    const own = headedBy.get(section?.head ?? -1) ?? -1
    if (section === undefined || own < 0 || list[own]?.marker.scheme === 'article') continue
    for (let index = own + 1; (list[index]?.block ?? Number.POSITIVE_INFINITY) <= section.last; index++) {
      const next = list[index]
      if (next === undefined || !isAlike(next, list[own]) || headed.has(next.block)) continue
      nodes.push(node('section', next.block, section.last, section.parent, section.role))
      headed.add(next.block)
      section.last = next.block - 1
    }
  }
}

function isAlike({ style, scope }: Provision, other: Provision | undefined): boolean {
  return style === other?.style && scope === other.scope
}

/** The numbered parts of a box (专栏), which the outline may hold for sections of their own. */
function boxedSections({ blocks, outline }: Pick<Draft, 'blocks' | 'outline'>): Set<number> {
  const boxed = new Set<number>()
  let expected = 0
  outline.sections.forEach((section, index) => {
    const head = blocks[section.heading]
    if (section.role === 'annex' && /^专栏/.test(head?.prose.text ?? '')) {
      expected = 1
      return
    }
    if (expected > 0 && head?.kind === 'paragraph' && head.marker?.number === expected) {
      boxed.add(index)
      expected++
    } else expected = 0
  })
  return boxed
}

/**
 * The body begins after the title, or after the next title if nothing is numbered before that, as in a notice that
 * issues two documents.
 */
function firstOfBody({ blocks, outline }: Draft): number {
  let first = Math.max(0, outline.title + 1)
  const isNumbered = ({ kind, marker }: Block): boolean =>
    kind !== 'item' && marker !== null && marker.scheme !== 'bullet'
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.kind === 'heading' || isNumbered(block)) break
    const annexed = outline.sections[outline.sectionOf[index] ?? 0]?.role === 'annex'
    if (annexed) break
    if (block.kind === 'title') first = index + 1
  }
  return first
}

/** The body ends where the first annex begins. */
function lastOfBody({ blocks, outline }: Draft, first: number): number {
  const annex = outline.sections.find(({ role, parent, heading }) => {
    if (role !== 'annex' || parent >= 0 || heading < first) return false
    const { kind, marker, prose } = blocks[heading] ?? {}
    return (
      kind === 'title' ||
      marker?.scheme === 'annex' ||
      /^(?:附\s*[件录]|annex|appendix|schedule|attachment|enclosure \d)/i.test(prose?.text ?? '')
    )
  })
  const opens = (block: Block, index: number): boolean =>
    index >= first && (block.kind === 'title' || (index > first && isAnnexLine(block)))
  const later = blocks.findIndex(opens)
  const end = Math.min(annex?.heading ?? blocks.length, later >= 0 ? later : blocks.length)
  return end - 1
}

function node(kind: TaskNode['kind'], head: number, last: number, parent: number, role: Role): Growing {
  return { kind, head, last, parent, role, children: [] }
}

function roleOf(nodes: readonly TaskNode[], index: number): Role {
  return nodes[index]?.role ?? 'measure'
}

function isHead(nodes: readonly TaskNode[], index: number, block: number): boolean {
  return nodes[index]?.head === block
}

/** The last block of the article at `index`: up to the next article or section. */
function endOf(
  { blocks, outline }: Draft,
  nodes: readonly TaskNode[],
  section: number,
  index: number,
  last: number,
): number {
  const end = Math.min(nodes[section]?.last ?? last, last)
  let at = index
  while (at < end) {
    const next = blocks[at + 1]
    if (!next || next.kind === 'heading' || (next.kind === 'paragraph' && next.marker?.scheme === 'article')) break
    if (outline.sectionOf[at + 1] !== outline.sectionOf[index]) break
    at++
  }
  return at
}

/** True if the item at `index` continues the list before it, even with other text in between. */
function continues(
  blocks: readonly Block[],
  index: number,
  list: readonly number[],
  nodes: readonly TaskNode[],
): boolean {
  if (blocks[index - 1]?.kind === 'item') return true
  const marker = blocks[index]?.marker
  if (!marker || marker.scheme === 'bullet') return false
  const before = list.findLast((place) => blocks[nodes[place]?.head ?? -1]?.marker?.scheme === marker.scheme)
  return before !== undefined && blocks[nodes[before]?.head ?? -1]?.marker?.number === marker.number - 1
}

/**
 * Keeps the items of the outermost level of a list as nodes. Each extends to the next one; the last includes what is
 * nested in it.
 */
function keepOuterItems(list: readonly number[], blocks: readonly Block[], nodes: Growing[]): void {
  const levelOf = (index: number): number => blocks[nodes[index]?.head ?? -1]?.level ?? 1
  const outermost = list.reduce((least, index) => Math.min(least, levelOf(index)), Number.MAX_SAFE_INTEGER)
  list.forEach((index, at) => {
    const item = nodes[index]
    if (!item) return
    if (levelOf(index) > outermost) {
      item.last = -1
      return
    }
    let end = at
    while (end + 1 < list.length && levelOf(list[end + 1] ?? -1) > outermost) end++
    const next = nodes[list[end + 1] ?? -1]
    item.last = next ? next.head - 1 : (nodes[list[end] ?? -1]?.head ?? item.head)
  })
}

/** Drops nested items, sorts the nodes by their heads, and links children and roots. */
function ordered(growing: readonly Growing[], first: number, last: number): TaskTree {
  const kept = growing
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => item.last >= item.head)
    .sort((a, b) => a.item.head - b.item.head)
  const placeOf = new Map(kept.map(({ index }, place) => [index, place]))
  const nodes = kept.map(({ item }) => ({ ...item, parent: placeOf.get(item.parent) ?? -1, children: [] as number[] }))
  const roots: number[] = []
  nodes.forEach(({ parent }, index) => {
    if (parent < 0) roots.push(index)
    else nodes[parent]?.children.push(index)
  })
  return { nodes, roots, first, last }
}
