/** Word documents: what client and server share of them. Types and names alone. Bytes go in base64. */

/** Client → server: an open draft as a Word document. Takes `ExportWordParams`; gives `ExportedWord`, null if it is not open. */
export const exportWordMethod = 'wenheng/exportWord'

export interface ExportWordParams {
  readonly uri: string
  /** Slots that nobody has filled in: `refuse` makes no document, `keep` sets them on yellow. */
  readonly slots: 'refuse' | 'keep'
}

export interface ExportedWord {
  /** The document; null where it was refused. */
  readonly bytes: string | null
  /** The slots, in order, each with its text. */
  readonly slots: readonly OpenSlot[]
  /** What does not go out, a line in the reader's language; null for nothing. */
  readonly left: string | null
}

/** A slot with its place: lines and UTF-16 code units from 0, as in LSP. */
export interface OpenSlot {
  readonly line: number
  readonly character: number
  readonly text: string
}

/** Client → server: the text of a Word document. Takes `ImportWordParams`, gives `ImportedWord`. */
export const importWordMethod = 'wenheng/importWord'

export interface ImportWordParams {
  /** Of the document: its settings are those of its folder. */
  readonly uri: string
  readonly bytes: string
  /** What becomes of tracked changes: null to be told of them, where there are any, in place of the text. */
  readonly revisions: 'accepted' | 'rejected' | 'marked' | null
  /** Whether comments are kept, as HTML comments after their words; null to be told of them likewise. */
  readonly comments: 'keep' | 'drop' | null
}

export interface ImportedWord {
  /** Markdown; null where the reader is to say first what becomes of changes or comments, or it cannot be read. */
  readonly text: string | null
  /** How many tracked changes and comments there are. */
  readonly revisions: number
  readonly comments: number
  /** Why it cannot be read, or what could not be carried: a line in the reader's language; null for nothing. */
  readonly remark: string | null
}
