/**
 * Counts of a draft that do not depend on its subject: clauses in its tasks, those that commit, articles, sections,
 * technical measures.
 */
export type DocumentCount = 'tasks' | 'acts' | 'articles' | 'sections' | 'technical'

/** The counts that decide the kind of a text and its concern. */
export interface DraftCounts {
  of(count: DocumentCount): number
}
