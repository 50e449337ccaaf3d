import type { Block } from './block.ts'
import type { Draft } from './draft.ts'
import type { Outline, Setting } from './outline.ts'
import type { Role } from './role.ts'

/**
 * Everything about a block's surroundings that its facts depend on. Part of the cache key, so never the words of a
 * heading.
 */
export interface ContextKey {
  readonly role: Role
  /** List level: 0 for body text. */
  readonly depth: number
  /** It stands in a table of names with years or money beside them. */
  readonly isOfSums?: boolean
}

/** Returns what a block is for by where it stands. */
export function roleAt({ settings }: Outline, blockIndex: number): Role {
  return settings[blockIndex]?.role ?? 'measure'
}

/** Returns the context of a block in a setting. */
export function contextIn(setting: Setting | undefined, block: Pick<Block, 'kind' | 'level'> | undefined): ContextKey {
  const { role, isOfSums } = setting ?? { role: 'measure', isOfSums: false }
  const depth = block?.kind === 'item' ? block.level : 0
  return isOfSums ? { role, depth, isOfSums } : { role, depth }
}

/** Returns the context of a block of a draft. */
export function contextKey({ outline, blocks }: Draft, blockIndex: number): ContextKey {
  return contextIn(outline.settings[blockIndex], blocks[blockIndex])
}
