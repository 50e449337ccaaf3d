import type { EvidenceKind } from '../facts/clause/fact.ts'
import { element as elementOf } from '../framework/framework.ts'
import type { Language, Localized } from '../framework/types.ts'
import type { DraftReport } from './draft-report.ts'
import { colon, forceNames, statusNames, words } from './report-words.ts'

/** The headings of the table of clauses. */
export function clauseHeadings(reader: Language): string[] {
  const { file, dimension, status, kind, element, force, instrument, line, text } = words
  return [file, dimension, status, kind, element, force, instrument, line, text].map((one) => one[reader])
}

/** A row for each clause that counts in a dimension; a dimension without one has a row without a clause. */
export function clauseRows({ file, dimensions, instruments }: DraftReport, reader: Language): string[][] {
  const codes = new Map(instruments.coded.map((one) => [one.start, one]))
  return dimensions.flatMap(({ dimension, coverage, measures, mentions }) => {
    const opening = [file, dimension.name[reader], statusNames[coverage.status][reader]]
    const clauses = [...measures, ...mentions].sort((a, b) => a.span.start - b.span.start)
    if (clauses.length === 0) return [[...opening, '', '', '', '', '', '']]
    return clauses.map(({ span, kind, elements, force, line, text }) => {
      const code = kind === 'measure' ? codes.get(span.start) : undefined
      return [
        ...opening,
        kindNames[kind][reader],
        elements.map((id) => elementOf(id)?.name[reader] ?? id).join(reader === 'zh' ? '、' : '; '),
        force === null ? '' : forceNames[force][reader],
        code ? `${code.side.name[reader]}${colon[reader]}${code.instrument.name[reader]}` : '',
        String(line),
        text,
      ]
    })
  })
}

const kindNames: Readonly<Record<EvidenceKind, Localized>> = {
  measure: { zh: '措施', en: 'measure' },
  mention: { zh: '提及', en: 'mention' },
  problem: { zh: '问题', en: 'problem' },
}
