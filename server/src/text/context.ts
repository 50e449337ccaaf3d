import type { Draft } from './draft.ts'
import type { Role } from './role.ts'

/** All that the facts of a block know of its surroundings; part of the cache key, so never the words of a heading. */
export interface ContextKey {
  readonly role: Role
  /** List level: 0 for body text. */
  readonly depth: number
}

/** The context of a block: the role of the innermost section that holds it, and its list level. */
export function contextKey(draft: Draft, blockIndex: number): ContextKey {
  const { outline, blocks } = draft
  const role = outline.sections[outline.sectionOf[blockIndex] ?? -1]?.role ?? 'measure'
  const block = blocks[blockIndex]
  return { role, depth: block?.kind === 'item' ? block.level : 0 }
}
