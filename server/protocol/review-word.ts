/** Reviews of Word documents: what client and server share of them. Types and names alone. Bytes go in base64. */

/** Client → server: a copy of a Word document with comments and tracked changes. Takes `ReviewWordParams`, gives `ReviewWordResult`. */
export const reviewWordMethod = 'wenheng/reviewWord'

export interface ReviewWordParams {
  /** Of the document: its settings are those of its folder. */
  readonly uri: string
  readonly bytes: string
  /** Whether a clause is put in for each dimension that is missing. */
  readonly clauses: boolean
}

export interface ReviewWordResult {
  /** The document; null where it cannot be read. */
  readonly bytes: string | null
  readonly comments: number
  readonly changes: number
  readonly clauses: number
  /** Why it cannot be read, in the reader's language. */
  readonly problem: string | null
}
