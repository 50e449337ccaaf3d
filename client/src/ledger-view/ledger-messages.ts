import type { LedgerRow, LedgerView } from '../../../server/protocol/ledger-view.ts'
import type { PlaceRange } from '../../../server/protocol.ts'
import { anyOf, type Check, count, list, oneOf, orNull, place, record, text } from '../coverage-view/checks.ts'

/** What the page of the table of tasks says to the extension. */
export type FromLedger =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly place: PlaceRange }
  /** `owner`: null for all tasks, '' for those that nobody is named for. */
  | { readonly type: 'export'; readonly format: 'xlsx' | 'csv' | 'md'; readonly owner: string | null }

/** What the extension says to the page. */
export type ToLedger =
  | { readonly type: 'ledger'; readonly ledger: LedgerView }
  /** No draft is open. */
  | { readonly type: 'none'; readonly reader: 'zh' | 'en' }

type From<Type extends FromLedger['type']> = Extract<FromLedger, { readonly type: Type }>
type To<Type extends ToLedger['type']> = Extract<ToLedger, { readonly type: Type }>

/** True for a message that the page may send. */
export const isFromLedger: Check<FromLedger> = anyOf<FromLedger>(
  record<From<'ready'>>({ type: oneOf('ready') }),
  record<From<'reveal'>>({ type: oneOf('reveal'), place }),
  record<From<'export'>>({ type: oneOf('export'), format: oneOf('xlsx', 'csv', 'md'), owner: orNull(text) }),
)

/** True for what the server makes of the tasks of a draft. */
export const isLedgerView: Check<LedgerView> = record<LedgerView>({
  uri: text,
  version: count,
  reader: oneOf('zh', 'en'),
  language: oneOf('zh', 'en'),
  title: text,
  headings: list(text),
  rows: list(record<LedgerRow>({ cells: list(text), place })),
  owners: list(record<LedgerView['owners'][number]>({ name: text, rows: list(count) })),
})

/** True for a message that the extension may send. */
export const isToLedger: Check<ToLedger> = anyOf<ToLedger>(
  record<To<'ledger'>>({ type: oneOf('ledger'), ledger: isLedgerView }),
  record<To<'none'>>({ type: oneOf('none'), reader: oneOf('zh', 'en') }),
)
