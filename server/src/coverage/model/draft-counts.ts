/** What is counted of a draft whatever its subject: clauses in its tasks, those that commit, articles, sections, technical measures. */
export type DocumentCount = 'tasks' | 'acts' | 'articles' | 'sections' | 'technical'

/** The counts by which the kind of a text and its concern are told. */
export interface DraftCounts {
  of(count: DocumentCount): number
}
