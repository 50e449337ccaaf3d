import type { BlockFacts } from '../../facts/clause/fact.ts'
import { type Block, opensSection } from '../../text/model/block.ts'
import type { Role } from '../../text/model/role.ts'
import { endOfHeading, isWholeMeasure } from '../verdict/clause-verdicts.ts'
import { isPlaceholder } from '../verdict/placeholder.ts'

/** The number of clauses of a block that belong to the tasks, and of those that commit. */
export interface Tasks {
  readonly clauses: number
  readonly acts: number
}

const none: Tasks = { clauses: 0, acts: 0 }

/** Sections that carry measures. */
export const carrying: ReadonlySet<Role> = new Set(['measure', 'safeguard', 'organisation', 'liability'])

/**
 * Returns what a block in a section with a role adds to the tasks. A heading adds nothing, unless it is a whole
 * measure; nor does a placeholder.
 */
export function tasksInBlock(block: Block, facts: BlockFacts, role: Role): Tasks {
  const { kind, prose, runIn } = block
  if (!carrying.has(role) || kind === 'title' || kind === 'contents') return none
  const { text } = prose
  if (kind === 'heading') return isWholeMeasure(block) ? { clauses: 1, acts: 1 } : none
  if (isPlaceholder(runIn ? text.slice(runIn.end) : text) || founds.test(text)) return none
  const ownClause =
    runIn !== null && endOfHeading(block) > 0 && endsClause.test(text.slice(runIn.end, runIn.end + reach)) ? 1 : 0
  return { clauses: Math.max(0, facts.clauses - ownClause), acts: facts.commitments }
}

/**
 * Returns what a block of prose adds to the clauses that commit ahead of the first heading: a short plan may set its tasks out
 * under its title, and give headings to what closes it alone (Notes, Budget). A heading of tasks takes one away: where
 * these are as many, what stands ahead only introduces them.
 */
export function aheadInBlock(block: Block, facts: BlockFacts, role: Role): number {
  const { kind, prose } = block
  if (opensSection(block)) return role === 'measure' ? -1 : 0
  if (role !== 'preamble' || kind === 'title' || kind === 'contents' || kind === 'row') return 0
  return isPlaceholder(prose.text) || founds.test(prose.text) ? 0 : facts.commitments
}

/**
 * What follows a run-in heading that is a clause of its own. One that ends otherwise shares the clause of its text: “(a)
 * IN GENERAL.—The Secretary shall …”, 数据开放：由市数据局…, 第三条（定义）…
 */
const endsClause = /^[）)】〕\]”"]*(?:[。．！？]|[.!?](?=\s|$))/
const reach = 4

/** The paragraph in which a draft states its purpose and enacts itself is not a task: 为…，制定本措施。 */
const founds = /^[^。；]{0,200}(?:制定|制订)本[^。；]{1,12}。?\s*$/
