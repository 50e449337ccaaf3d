import type { BlockFacts } from '../facts/fact.ts'
import { extractFacts } from '../facts/index.ts'
import type { Steps } from '../steps.ts'
import type { Block } from '../text/block.ts'
import type { Draft } from '../text/draft.ts'
import type { Outline } from '../text/outline.ts'
import type { Role } from '../text/role.ts'
import { spliceBetween } from '../text/splice.ts'

/** The facts of the blocks of one version of a draft, with what they rest on. */
export interface DraftFacts {
  readonly draft: Draft
  /** By block: the role of the section that holds it. */
  readonly roles: readonly Role[]
  /** By block. */
  readonly facts: readonly BlockFacts[]
}

/** The facts of a draft's blocks. Those of the version before are kept where block and role are the same. */
export function* factsOf(draft: Draft, previous: DraftFacts | null): Steps<DraftFacts> {
  const known = previous?.draft.language === draft.language ? previous : null
  const { blocks, outline, language } = draft
  const roles = known?.draft.outline === outline ? known.roles : rolesOf(outline)
  const facts = known ? kept(known, blocks, roles) : new Array<BlockFacts | undefined>(blocks.length)
  const all: BlockFacts[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    const found = facts[index]
    if (found) {
      all.push(found)
      continue
    }
    const depth = block.kind === 'item' ? block.level : 0
    all.push(extractFacts(block, { role: roles[index] ?? 'measure', depth }, language))
    yield
  }
  return { draft, roles, facts: all }
}

function rolesOf({ sections, sectionOf }: Outline): Role[] {
  return sectionOf.map((section) => sections[section]?.role ?? 'measure')
}

function kept(known: DraftFacts, blocks: readonly Block[], roles: readonly Role[]): (BlockFacts | undefined)[] {
  const before = known.draft.blocks
  const splice = spliceBetween(before, blocks)
  const moved = new Map<Block | undefined, number>()
  for (let old = splice.start; old < splice.start + splice.removed; old++) moved.set(before[old], old)
  const shift = splice.inserted - splice.removed
  const isSame = known.roles === roles
  const facts: (BlockFacts | undefined)[] = []
  for (let index = 0; index < blocks.length; index++) {
    const isOutside = index < splice.start || index >= splice.start + splice.inserted
    const old = index < splice.start ? index : isOutside ? index - shift : (moved.get(blocks[index]) ?? -1)
    facts.push(
      isSame && isOutside ? known.facts[old] : known.roles[old] === roles[index] ? known.facts[old] : undefined,
    )
  }
  return facts
}
