import type { DecisionView, DimensionView, LensView, MeasureForce } from '../../server/protocol/coverage-view.ts'

/** The words of the page in one of the languages of its reader. */
export interface PageWords {
  readonly list: (items: readonly string[]) => string
  readonly untitled: string
  readonly covered: (covered: number, applicable: number) => string
  readonly lacking: (names: readonly string[]) => string
  readonly complete: string
  readonly pin: string
  readonly pinned: string
  readonly overview: string
  readonly chart: (items: readonly string[]) => string
  readonly chartItem: (name: string, measures: number, hard: number) => string
  readonly legend: { readonly all: string; readonly hard: string }
  readonly columns: Readonly<Record<'dimension' | 'measures' | 'mentions' | 'status' | MeasureForce, string>>
  readonly force: Readonly<Record<MeasureForce, string>>
  readonly forceNote: string
  readonly status: Readonly<Record<DimensionView['status'], string>>
  readonly sections: string
  readonly sectionsNote: string
  readonly section: string
  readonly rest: string
  readonly levels: string
  readonly levelNames: readonly { readonly levels: number; readonly name: string }[]
  readonly cell: (section: string, dimension: string, count: number) => string
  readonly listed: (section: string, dimension: string, count: number) => string
  readonly noClause: (section: string, dimension: string) => string
  readonly elements: string
  readonly elementsNote: string
  readonly elementsCovered: (covered: number, all: number) => string
  readonly commitment: string
  readonly measures: (count: number) => string
  readonly clauses: (count: number) => string
  readonly none: string
  readonly others: string
  readonly mentioned: string
  readonly line: (line: number) => string
  readonly goTo: (line: number) => string
  readonly why: string
  readonly count: string
  readonly notCount: string
  readonly countCursor: string
  readonly notApplicable: string
  readonly insert: string
  readonly insertOn: (name: string) => string
  readonly more: (count: number) => string
  readonly lenses: string
  readonly lensesNote: string
  readonly lens: Readonly<Record<LensView['id'], string>>
  readonly problems: string
  readonly noProblems: string
  readonly unanswered: (names: readonly string[]) => string
  readonly answered: string
  readonly decisions: string
  readonly noDecisions: string
  readonly decided: (kind: DecisionView['kind'], topics: readonly string[]) => string
  readonly by: (decision: DecisionView) => string
  readonly because: (decision: string, reason: string) => string
  readonly idle: string
  readonly withdraw: string
  readonly notJudged: string
  readonly judge: string
  readonly empty: string
  readonly emptyNote: string
  readonly newDraft: string
  readonly sample: string
  readonly noDraft: string
  readonly noDraftNote: string
  readonly ledger: string
  readonly report: string
  readonly changed: (name: string, status: string) => string
}
