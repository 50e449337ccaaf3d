import type { Block } from './block.ts'
import type { Draft } from './draft.ts'
import type { Outline } from './outline.ts'
import type { Role } from './role.ts'

/**
 * Everything about a block's surroundings that its facts depend on. Part of the cache key, so never the words of a
 * heading.
 */
export interface ContextKey {
  readonly role: Role
  /** List level: 0 for body text. */
  readonly depth: number
}

/** Returns the role of the innermost section that contains a block. */
export function roleAt({ sections, sectionOf }: Outline, blockIndex: number): Role {
  return sections[sectionOf[blockIndex] ?? -1]?.role ?? 'measure'
}

/** Returns the context of a block in a section with the given role. */
export function contextIn(role: Role, block: Pick<Block, 'kind' | 'level'> | undefined): ContextKey {
  return { role, depth: block?.kind === 'item' ? block.level : 0 }
}

/** Returns the context of a block of a draft. */
export function contextKey({ outline, blocks }: Draft, blockIndex: number): ContextKey {
  return contextIn(roleAt(outline, blockIndex), blocks[blockIndex])
}
