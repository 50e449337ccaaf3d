import { namesOfDraft } from '../facts/particulars/draft-names.ts'
import { earlyUse, type RegisteredName } from '../facts/particulars/name-register.ts'
import type { Language, Localized } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { visible } from '../text/document/visible.ts'
import { placedBlock, spanInDraft } from '../text/model/draft.ts'
import { asWritten } from '../text/prose/prose.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { cellsOf, padEnd, padStart, shortened } from './cells.ts'
import type { Paint } from './paint.ts'
import type { CheckedDraft } from './report.ts'

export interface TermsReport {
  readonly file: string
  readonly language: Language
  readonly terms: readonly ReportedTerm[]
}

interface ReportedTerm {
  readonly name: string
  readonly kind: Exclude<RegisteredName['kind'], 'short'>
  /** Null for a term, and where the sentence does not tell. */
  readonly standsFor: string | null
  /** Lines, from 1. */
  readonly definedAt: readonly number[]
  readonly uses: number
  readonly usedAt: readonly number[]
  /** The line of the first use before the definition; null if there is none. */
  readonly usedBefore: number | null
}

/** What `wenheng terms --format json` prints for a file. The format is stable: tools depend on it. */
export function termsReport({ file, analysis: { draft } }: CheckedDraft): TermsReport {
  const place = lineColumns(draft.chunks)
  const lineOf = ({
    block,
    span,
  }: {
    readonly block: number
    readonly span: { start: number; end: number }
  }): number => {
    const placed = placedBlock(draft, block)
    return placed ? place(spanInDraft(placed, span)).line : 0
  }
  const { scopeOf } = provisionsOf(draft)
  const terms = namesOfDraft(draft).map((entry): ReportedTerm => {
    const early = earlyUse(entry, scopeOf)
    const [definition] = entry.definitions
    const prose = draft.blocks[definition?.block ?? -1]?.prose
    const written = (words: string): string => (prose === undefined ? words : asWritten(prose, words))
    return {
      name: written(entry.name),
      kind: entry.kind === 'short' ? 'abbreviation' : entry.kind,
      standsFor: definition?.fullName ? written(definition.fullName) : null,
      definedAt: unique(entry.definitions.map(lineOf)),
      uses: entry.uses.length,
      usedAt: unique(entry.uses.map(lineOf)),
      usedBefore: early && lineOf(early),
    }
  })
  terms.sort((a, b) => (a.definedAt[0] ?? 0) - (b.definedAt[0] ?? 0))
  return { file, language: draft.language, terms }
}

function unique(lines: readonly number[]): number[] {
  return [...new Set(lines)]
}

/** One line for each name: where it is defined, what it stands for, how often it is used. */
export function termsText({ file, terms }: TermsReport, reader: Language, paint: Paint, width: number): string {
  const names = Math.min(
    24,
    terms.reduce((most, { name }) => Math.max(most, cellsOf(name)), 0),
  )
  const lines = terms.map((term) => {
    const note = noteOf(term, reader)
    const start = `  ${padStart(String(term.definedAt[0] ?? ''), 5)}  ${padEnd(shortened(visible(term.name), names), names + 2)}`
    const kind = padEnd(kinds[term.kind][reader], kindWidth[reader])
    const used = padEnd(usedWords(term.uses, reader), usedWidth[reader])
    const tail = note === '' ? '' : `  ${paint('yellow', note)}`
    const room = Math.max(
      10,
      width - cellsOf(start) - cellsOf(kind) - cellsOf(used) - (note === '' ? 0 : cellsOf(note) + 2),
    )
    return `${start}${kind}${used}${paint('dim', shortened(visible(term.standsFor ?? ''), room))}${tail}`.trimEnd()
  })
  return [paint('underline', visible(file)), ...(lines.length > 0 ? lines : [`  ${nothing[reader]}`]), ''].join('\n')
}

/** The cells of the reports, headings first. */
export function termsTable(reports: readonly TermsReport[], reader: Language): string[][] {
  return [
    headings.map((one) => one[reader]),
    ...reports.flatMap(({ file, terms }) =>
      terms.map((term) => [
        file,
        term.name,
        kinds[term.kind][reader],
        term.standsFor ?? '',
        term.definedAt.join(' '),
        String(term.uses),
        term.usedAt.join(' '),
        noteOf(term, reader),
      ]),
    ),
  ]
}

function noteOf({ uses, definedAt, usedBefore }: ReportedTerm, reader: Language): string {
  const notes = [
    uses === 0 ? notUsed[reader] : '',
    usedBefore === null ? '' : reader === 'zh' ? `第${usedBefore}行已先使用` : `used before, on line ${usedBefore}`,
    definedAt.length < 2 ? '' : reader === 'zh' ? `设定${definedAt.length}次` : `defined ${definedAt.length} times`,
  ]
  return notes.filter((note) => note !== '').join(reader === 'zh' ? '，' : ', ')
}

function usedWords(uses: number, reader: Language): string {
  return reader === 'zh' ? `用${uses}次` : `${uses} ${uses === 1 ? 'use' : 'uses'}`
}

const kinds: Readonly<Record<ReportedTerm['kind'], Localized>> = {
  abbreviation: { zh: '简称', en: 'abbreviation' },
  acronym: { zh: '缩写', en: 'acronym' },
  term: { zh: '用语', en: 'term' },
}
const kindWidth: Readonly<Record<Language, number>> = { zh: 6, en: 14 }
const usedWidth: Readonly<Record<Language, number>> = { zh: 9, en: 10 }
const notUsed: Localized = { zh: '没有使用', en: 'never used' }
const nothing: Localized = { zh: '没有设简称，也没有定义用语', en: 'no abbreviation and no defined term' }
const headings: readonly Localized[] = [
  { zh: '文件', en: 'File' },
  { zh: '名称', en: 'Name' },
  { zh: '类别', en: 'Kind' },
  { zh: '所指', en: 'Stands for' },
  { zh: '设定所在行', en: 'Defined on lines' },
  { zh: '使用次数', en: 'Uses' },
  { zh: '使用所在行', en: 'Used on lines' },
  { zh: '备注', en: 'Note' },
]
