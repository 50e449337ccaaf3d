import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import type { LocalDocument } from '../train/corpus-files.ts'
import type { LocalReport } from './local-report.ts'

/** Counts of whole documents, defined as in `documents.mjs`. */
export interface LocalCounts {
  /** By the reader's classification. */
  readonly rows: ReadonlyMap<string, LocalRow>
  /** By the reader's classification: how often the product reports each kind. Empty if it reports none. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly warned: number
  /** The number of these that are full programmes. */
  readonly warnedRight: number
  readonly reported: number
  /** The number of documents with reports that are programmes, with no warning on a narrow one. */
  readonly reportedRight: number
  readonly sets: number
  /** The number of documents covered where their reader says yes, and not where the reader says no. */
  readonly setsRight: number
  /** One line each. */
  readonly wrong: readonly string[]
}

export interface LocalRow {
  documents: number
  judged: number
  warned: number
  'hint alone': number
  silent: number
}

/** A programme read in full: whether it commits to each dimension. `weak` is not scored. */
export interface ReadProgramme {
  readonly file: string
  readonly dimensions: Readonly<Record<DimensionId, 'yes' | 'weak' | 'no'>>
}

export function countLocal(
  documents: readonly LocalDocument[],
  reports: readonly LocalReport[],
  read: readonly ReadProgramme[],
): LocalCounts {
  const byFile = new Map(reports.map((report) => [report.file, report]))
  const rows = new Map<string, LocalRow>()
  const kinds = new Map<string, Map<string, number>>()
  const wrong: string[] = []
  const sum = { warned: 0, warnedRight: 0, reported: 0, reportedRight: 0, sets: 0, setsRight: 0 }
  for (const { file, kind, concern, title } of documents) {
    const report = byFile.get(file)
    if (!report) continue
    const isProgramme = kind === 'programme'
    const key = isProgramme ? `programme, ${concern}` : kind
    const row = rows.get(key) ?? { documents: 0, judged: 0, warned: 0, 'hint alone': 0, silent: 0 }
    rows.set(key, row)
    row.documents++
    if (report.judged) row.judged++
    row[report.missing]++
    if (report.kind !== null) {
      const own = kinds.get(key) ?? new Map<string, number>()
      kinds.set(key, own.set(report.kind, (own.get(report.kind) ?? 0) + 1))
    }
    if (report.missing === 'silent') continue
    const isWarned = report.missing === 'warned'
    const isRight = isProgramme && (concern === 'full' || (concern === 'narrow' && !isWarned))
    sum.reported++
    if (isRight) sum.reportedRight++
    else wrong.push(`${file}\t${key}\t${report.missing}\t${report.kind ?? ''}\t${title}`)
    if (!isWarned) continue
    sum.warned++
    if (isProgramme && concern === 'full') sum.warnedRight++
  }
  for (const { file, dimensions } of read) {
    const covered = byFile.get(file)?.covered
    if (!covered) continue
    const otherwise = dimensionIds.filter((id) => dimensions[id] === (covered.includes(id) ? 'no' : 'yes'))
    sum.sets++
    if (otherwise.length === 0) sum.setsRight++
    else wrong.push(`${file}\tread otherwise: ${otherwise.map((id) => `${id} ${dimensions[id]}`).join(', ')}`)
  }
  return { rows, kinds, wrong, ...sum }
}
