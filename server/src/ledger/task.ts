import type { Span } from '../text/document/span.ts'

/** A row of the table of tasks (任务分工表). All words are the draft's own. */
export interface Task {
  /** Index of its block. */
  readonly block: number
  /** In the draft. */
  readonly span: Span
  /** The headings it stands under, the outermost first. */
  readonly section: readonly string[]
  readonly action: string
  readonly owners: TaskOwners
  /** When it begins; empty where nothing is said. */
  readonly start: string
  /** By when; empty where nothing is said. */
  readonly end: string
  /** It is to go on: 持续推进. */
  readonly ongoing: boolean
  readonly targets: readonly string[]
  readonly sums: readonly string[]
  /** The documents that it carries out: 《…》. */
  readonly basis: readonly string[]
}

/** Who is responsible for a task. */
export interface TaskOwners {
  /** Who leads: named so, the only one, or the first where the draft says that the first one leads. */
  readonly lead: readonly string[]
  readonly others: readonly string[]
  /** The list ends in 等. */
  readonly open: boolean
  /** `own`: the task names them; `inherited`: a paragraph or section around it does; `none`: nobody is named. */
  readonly from: 'own' | 'inherited' | 'none'
}

export const noOwners: TaskOwners = { lead: [], others: [], open: false, from: 'none' }
