import { allEvidence } from '../coverage/fold/evidence-places.ts'
import type { Evidence, Status } from '../coverage/model/coverage.ts'
import { quoteOf } from '../explanation/quote.ts'
import type { EvidenceKind } from '../facts/clause/fact.ts'
import { dimension, element } from '../framework/framework.ts'
import { type DimensionId, dimensionIds, type Language, type Localized } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import type { Span } from '../text/document/span.ts'
import { visible } from '../text/document/visible.ts'
import { cellsOf, padEnd, padStart, shortened } from './cells.ts'
import type { Paint, Style } from './paint.ts'
import { type CheckedDraft, lineName, paragraphOf } from './report.ts'
import { why } from './text-format.ts'
import { unjudgedReason } from './unjudged-reason.ts'

/**
 * The coverage of one file as text: each dimension with its elements and clauses, the clauses with their lines; `width`
 * cells wide.
 */
export function coverageText(
  { file, analysis, word }: CheckedDraft,
  reader: Language,
  paint: Paint,
  width: number,
): string {
  const { draft, coverage } = analysis
  const place = lineColumns(draft.chunks)
  const numbers = Math.max(4, String(place({ start: draft.chunks.length, end: draft.chunks.length }).line).length)
  const numberAt = (span: Span): string => lineName(place(span).line, paragraphOf(word, span.start))
  const evidence = allEvidence(coverage.blocks, coverage.starts)
  const sections = dimensionIds.map((id) => {
    const clauses = rowsOf(evidence, id)
    const rows = clauses.map((row) => {
      const line = padStart(numberAt(row.evidence.span), numbers)
      const kind = padEnd(kindNames[row.evidence.kind][reader], kindWidth[reader])
      const note = noteOf(row, reader)
      const start = `  ${line}  ${kind}`
      const room = width - cellsOf(start) - (note === '' ? 0 : 2 + cellsOf(note))
      const clause = clauseText(analysis, row.evidence, Math.max(24, room))
      const colour = paint(kindStyles[row.evidence.kind], kind)
      return `  ${paint('dim', line)}  ${colour}${clause}${note === '' ? '' : `  ${paint('dim', note)}`}`
    })
    return [summaryOf(analysis, id, clauses, reader, paint), ...rows, ''].join('\n')
  })
  const kind = why(unjudgedReason(analysis, reader), reader, paint)
  return [paint('underline', visible(file)), ...kind, '', ...sections].join('\n')
}

/** The dimension's name, status and counts of clauses, and its elements with theirs. */
function summaryOf(
  { coverage }: CheckedDraft['analysis'],
  id: DimensionId,
  clauses: readonly Row[],
  reader: Language,
  paint: Paint,
): string {
  const { status, elements } = coverage.dimensions[id]
  const [measures, mentions, problems] = (['measure', 'mention', 'problem'] as const).map(
    (kind) => clauses.filter(({ evidence }) => evidence.kind === kind).length,
  ) as [number, number, number]
  const counts =
    reader === 'zh'
      ? `措施 ${measures}，提及 ${mentions}，问题 ${problems}`
      : [some(measures, 'measure'), some(mentions, 'mention'), some(problems, 'problem')].join(', ')
  const within = Object.entries(elements).map(([key, count]) => `${element(key)?.name[reader] ?? key} ${count}`)
  const mark = paint(statusStyles[status], statusNames[status][reader])
  const name = paint('bold', padEnd(dimension(id).name[reader], nameWidth[reader]))
  const below =
    within.length > 0 ? `\n${' '.repeat(2 + nameWidth[reader])}${within.join(reader === 'zh' ? '、' : ', ')}` : ''
  return `  ${name}${mark}  ${counts}${below}`
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

interface Row {
  readonly evidence: Evidence
  readonly elements: readonly string[]
}

/** The clauses that speak of a dimension: measures, then problems, then mentions, each in the order of the text. */
function rowsOf(evidence: readonly Evidence[], id: DimensionId): Row[] {
  const rows: Row[] = []
  for (const one of evidence) {
    if (one.dimension !== id) continue
    const elements = one.element === null ? [] : [one.element]
    const last = rows.at(-1)
    if (last?.evidence.span.start === one.span.start && last.evidence.kind === one.kind)
      rows[rows.length - 1] = { evidence: last.evidence, elements: [...last.elements, ...elements] }
    else rows.push({ evidence: one, elements })
  }
  return rows.sort((a, b) => order.indexOf(a.evidence.kind) - order.indexOf(b.evidence.kind))
}

/** The first element of a clause, and how many more it has. */
function noteOf({ elements: [first, ...others] }: Row, reader: Language): string {
  if (first === undefined) return ''
  const name = element(first)?.name[reader] ?? first
  if (others.length === 0) return reader === 'zh' ? `（${name}）` : `(${name})`
  return reader === 'zh' ? `（${name}等${others.length + 1}项）` : `(${name} + ${others.length})`
}

/** The clause on one line of `width` cells; a long one is cut around the words that speak of the dimension. */
function clauseText({ draft }: CheckedDraft['analysis'], { span, term }: Evidence, width: number): string {
  const quote = quoteOf(draft)
  const text = quote(span)
  const words = quote(term)
  const from = text.indexOf(words, Math.max(0, quote({ start: span.start, end: term.start }).length - 1))
  return visible(from < 0 ? shortened(text, width) : shortened(text, width, from, from + words.length))
}

const order: readonly EvidenceKind[] = ['measure', 'problem', 'mention']

const kindNames: Readonly<Record<EvidenceKind, Localized>> = {
  measure: { zh: '措施', en: 'measure' },
  mention: { zh: '提及', en: 'mention' },
  problem: { zh: '问题', en: 'problem' },
}

const kindStyles: Readonly<Record<EvidenceKind, Style>> = { measure: 'green', mention: 'dim', problem: 'yellow' }

/** In cells. */
const nameWidth: Readonly<Record<Language, number>> = { zh: 6, en: 14 }
const kindWidth: Readonly<Record<Language, number>> = { zh: 6, en: 9 }

const statusNames: Readonly<Record<Status, Localized>> = {
  covered: { zh: '已覆盖', en: 'covered' },
  mentioned: { zh: '仅提及', en: 'mentioned' },
  missing: { zh: '缺　失', en: 'missing' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
}

const statusStyles: Readonly<Record<Status, Style>> = {
  covered: 'green',
  mentioned: 'yellow',
  missing: 'yellow',
  'not-applicable': 'gray',
}
