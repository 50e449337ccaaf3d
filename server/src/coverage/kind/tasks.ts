import type { BlockFacts } from '../../facts/clause/fact.ts'
import type { Block } from '../../text/model/block.ts'
import type { Role } from '../../text/model/role.ts'
import { isSentence } from '../verdict/clause-verdicts.ts'
import { isPlaceholder } from '../verdict/placeholder.ts'

/** How many clauses of a block stand in the tasks, and how many of these commit. */
export interface Tasks {
  readonly clauses: number
  readonly acts: number
}

const none: Tasks = { clauses: 0, acts: 0 }

/** Sections that carry measures. */
const carrying: ReadonlySet<Role> = new Set(['measure', 'safeguard', 'organisation', 'liability'])

/** What a block in a section of a role adds to the tasks: a heading nothing, unless it is a whole measure; nor what holds the place of a text. */
export function tasksInBlock(block: Block, facts: BlockFacts, role: Role): Tasks {
  const { kind, prose, runIn } = block
  if (!carrying.has(role) || kind === 'title' || kind === 'contents') return none
  const { text } = prose
  if (kind === 'heading') return isSentence(block) ? { clauses: 1, acts: 1 } : none
  if (isPlaceholder(runIn ? text.slice(runIn.end) : text) || founds.test(text)) return none
  return { clauses: Math.max(0, facts.clauses - (runIn ? 1 : 0)), acts: facts.commitments }
}

/** The paragraph by which a draft founds itself is no task: 为…，制定本措施。 */
const founds = /^[^。；]{0,200}(?:制定|制订)本[^。；]{1,12}。?\s*$/
