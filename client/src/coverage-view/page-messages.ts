import type { ClauseList, ClauseView, CoverageView, DecisionView } from '../../../server/protocol/coverage-view.ts'
import type { PlaceRange } from '../../../server/protocol.ts'
import { anyOf, type Check, count, flag, list, oneOf, optional, orNull, place, record, text } from './checks.ts'

/** What the page of the coverage view says to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Shows a place of the draft that is shown. */
  | { readonly type: 'reveal'; readonly place: PlaceRange }
  | { readonly type: 'insert'; readonly dimension: string; readonly element: string | null }
  | {
      readonly type: 'decide'
      readonly kind: DecisionView['kind'] | 'withdraw'
      readonly topic: string | null
      /** Null: the paragraph at the cursor, or the draft. */
      readonly place: PlaceRange | null
    }
  | {
      readonly type: 'clauses'
      readonly id: string
      readonly dimension: string
      readonly kind: ClauseView['kind']
      readonly element?: string | undefined
      readonly section?: number | undefined
    }
  | { readonly type: 'why'; readonly id: string; readonly dimension: string; readonly place: PlaceRange }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'command'; readonly name: PageCommand }

/** Commands that the page may have run. */
export type PageCommand = 'judge' | 'new' | 'sample' | 'ledger' | 'report'

/** What the extension says to the page. */
export type ToPage =
  | { readonly type: 'view'; readonly view: CoverageView; readonly pinned: boolean }
  /** No draft is open. */
  | { readonly type: 'none'; readonly reader: 'zh' | 'en' }
  | { readonly type: 'clauses'; readonly id: string; readonly clauses: ClauseList }
  | { readonly type: 'why'; readonly id: string; readonly why: string }

type From<Type extends FromPage['type']> = Extract<FromPage, { readonly type: Type }>
type To<Type extends ToPage['type']> = Extract<ToPage, { readonly type: Type }>

const clauseKind = oneOf('measure', 'mention', 'problem')

/** True for a message that the page may send. */
export const isFromPage: Check<FromPage> = anyOf<FromPage>(
  record<From<'ready'>>({ type: oneOf('ready') }),
  record<From<'reveal'>>({ type: oneOf('reveal'), place }),
  record<From<'insert'>>({ type: oneOf('insert'), dimension: text, element: orNull(text) }),
  record<From<'decide'>>({
    type: oneOf('decide'),
    kind: oneOf('count', 'not-count', 'not-applicable', 'withdraw'),
    topic: orNull(text),
    place: orNull(place),
  }),
  record<From<'clauses'>>({
    type: oneOf('clauses'),
    id: text,
    dimension: text,
    kind: clauseKind,
    element: optional(text),
    section: optional(count),
  }),
  record<From<'why'>>({ type: oneOf('why'), id: text, dimension: text, place }),
  record<From<'pin'>>({ type: oneOf('pin'), pinned: flag }),
  record<From<'command'>>({ type: oneOf('command'), name: oneOf('judge', 'new', 'sample', 'ledger', 'report') }),
)

const force = oneOf('hard', 'soft', 'restated')
const clauses: Check<ClauseList> = record<ClauseList>({
  total: count,
  first: list(record<ClauseView>({ text, place, kind: clauseKind, force: orNull(force), decision: orNull(count) })),
})
const forces = { hard: count, soft: count, restated: count }
const named = record<{ readonly id: string; readonly name: string }>({ id: text, name: text })

/** True for what the server makes of a draft. */
export const isCoverageView: Check<CoverageView> = record<CoverageView>({
  uri: text,
  version: count,
  reader: oneOf('zh', 'en'),
  title: text,
  isEmpty: flag,
  reason: orNull(text),
  dimensions: list(
    record<CoverageView['dimensions'][number]>({
      id: text,
      name: text,
      status: oneOf('covered', 'mentioned', 'missing', 'not-applicable'),
      measures: count,
      mentions: count,
      problems: count,
      ...forces,
      elements: list(
        record<CoverageView['dimensions'][number]['elements'][number]>({
          id: text,
          name: text,
          commitment: text,
          ...forces,
          measures: clauses,
        }),
      ),
      others: clauses,
      mentioned: clauses,
    }),
  ),
  sections: list(
    record<CoverageView['sections'][number]>({ heading: text, depth: count, place, measures: list(count) }),
  ),
  lenses: list(
    record<CoverageView['lenses'][number]>({
      id: oneOf('pathways', 'stages', 'mechanisms'),
      entries: list(
        record<CoverageView['lenses'][number]['entries'][number]>({ id: text, name: text, measures: count }),
      ),
    }),
  ),
  problems: list(
    record<CoverageView['problems'][number]>({
      id: text,
      name: text,
      remedied: flag,
      remedies: list(named),
      raised: clauses,
    }),
  ),
  decisions: list(
    record<DecisionView>({
      kind: oneOf('count', 'not-count', 'not-applicable'),
      topics: list(text),
      reason: text,
      reviewer: text,
      place,
      about: orNull(place),
      isIdle: flag,
    }),
  ),
})

/** True for a message that the extension may send. */
export const isToPage: Check<ToPage> = anyOf<ToPage>(
  record<To<'view'>>({ type: oneOf('view'), view: isCoverageView, pinned: flag }),
  record<To<'none'>>({ type: oneOf('none'), reader: oneOf('zh', 'en') }),
  record<To<'clauses'>>({ type: oneOf('clauses'), id: text, clauses }),
  record<To<'why'>>({ type: oneOf('why'), id: text, why: text }),
)
