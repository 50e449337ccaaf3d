import type { RevisionView, WordDraft } from './word-draft.ts'
import { WordError, type WordProblem } from './word-problem.ts'

export interface ReadWordOptions {
  readonly revisions: RevisionView
}

/** Reads a Word document (.docx) as a draft in Markdown. Total: any bytes give a draft or a problem. */
export function readWord(_bytes: Uint8Array, _options: ReadWordOptions): WordDraft | WordProblem {
  try {
    throw new WordError('notWord')
  } catch (error) {
    return { fault: error instanceof WordError ? error.fault : 'broken' }
  }
}
