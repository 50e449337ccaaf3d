/** The view of a draft's table of tasks: what client and server share of it. Types and names alone. */

import type { PlaceRange } from '../protocol.ts'

/** Client → server: the tasks of an open draft. Takes `{ uri }`; gives a `LedgerView`, null if the draft is not open. */
export const ledgerMethod = 'wenheng/ledger'

export interface LedgerView {
  readonly uri: string
  readonly version: number
  readonly reader: 'zh' | 'en'
  /** Of the draft; its words are in it. */
  readonly language: 'zh' | 'en'
  /** Empty where the draft has none. */
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly LedgerRow[]
  /** The bodies in the order in which they are first named; those that nobody is named for come last, under ''. */
  readonly owners: readonly { readonly name: string; readonly rows: readonly number[] }[]
}

export interface LedgerRow {
  /** In the order of `headings`. */
  readonly cells: readonly string[]
  readonly place: PlaceRange
}

/** Client → server: the table as a file. Takes `LedgerFileParams`; gives its bytes in Base64, null if the draft is not open. */
export const ledgerFileMethod = 'wenheng/ledgerFile'

export interface LedgerFileParams {
  readonly uri: string
  readonly format: 'xlsx' | 'csv' | 'md'
  /** Only the tasks of this body; '': those that nobody is named for. */
  readonly owner?: string
}
