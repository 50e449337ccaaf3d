/**
 * Counts of a draft that do not depend on its subject: clauses in its tasks, those that commit, clauses that commit ahead
 * of the first heading less the headings of tasks, articles, sections, technical measures.
 */
export type DocumentCount = 'tasks' | 'acts' | 'ahead' | 'articles' | 'sections' | 'technical'

/** The counts that decide the kind of a text and its concern. */
export interface DraftCounts {
  of(count: DocumentCount): number
}
