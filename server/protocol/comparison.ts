/** The comparison of two drafts: what client and server share of it. Types and names alone. */

/** Client → server: what has changed from another draft to an open one. Takes `CompareParams`, gives `ComparisonAnswer`. */
export const compareMethod = 'wenheng/compare'

export interface CompareParams {
  /** The new draft, open. */
  readonly uri: string
  readonly old: OldDraft
}

/** The draft before: its text, where the client has it; else the server reads it, open or not, Word files too. */
export interface OldDraft {
  readonly uri: string
  readonly text: string | null
}

/** Why there is no comparison: the new draft is not open, the old one cannot be read. */
export type ComparisonProblem = 'closed' | 'unreadable'

export interface ComparisonAnswer {
  readonly problem: ComparisonProblem | null
  /** One or two sentences in the reader's language. */
  readonly summary: string
  /** The text of the old draft as it was compared; places are in it. */
  readonly oldText: string
  /** The heaviest first, none empty. */
  readonly groups: readonly ComparedGroup[]
}

export interface ComparedGroup {
  readonly id: 'substance' | 'wording' | 'places' | 'parts'
  /** In the reader's language, like all words here. */
  readonly name: string
  readonly changes: readonly ComparedChange[]
}

export interface ComparedChange {
  readonly kind: string
  readonly words: string
  /** The heading under which it stands; empty if there is none. */
  readonly where: string
  readonly old: ComparedRange | null
  readonly new: ComparedRange | null
}

/** As in LSP. */
export interface ComparedRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** Client → server: the table of changes (修改对照表). Takes `ChangeTableParams`, gives `ChangeTable`. */
export const changeTableMethod = 'wenheng/changeTable'

export interface ChangeTableParams extends CompareParams {
  readonly format: 'md' | 'docx'
}

export interface ChangeTable {
  readonly problem: ComparisonProblem | null
  /** A name for the file, without its ending. */
  readonly name: string
  /** Markdown, or a Word document in base64. */
  readonly content: string
}
