/** Reports on a draft: what client and server share of them. Types and names alone. */

/** Client → server: a report on an open draft. Takes `ReportParams`; gives a `ReportContent`, null if it is not open. */
export const reportMethod = 'wenheng/report'

export interface ReportParams {
  readonly uri: string
  /** `coverage`: the coverage of the framework. `pmc`: the PMC worksheet with the balance of policy instruments. */
  readonly what: 'coverage' | 'pmc'
  /** `html` is for coverage alone, `xlsx` for `pmc` alone. */
  readonly format: 'html' | 'csv' | 'md' | 'xlsx'
  /** The day on which it is made, as it is to be shown; null for none. */
  readonly date: string | null
}

export interface ReportContent {
  readonly text: string
  /** The text is bytes in base64, as those of a workbook are. */
  readonly isBase64: boolean
}
