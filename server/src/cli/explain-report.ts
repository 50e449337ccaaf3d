import { type ExplainedClause, type ExplainedVerdict, explainDraft } from '../explanation/explain-draft.ts'
import { sentenceOf } from '../explanation/explanation-sentence.ts'
import { quoteOf } from '../explanation/quote.ts'
import { signName } from '../explanation/signs.ts'
import type { Language, Localized } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { Lines } from '../text/document/lines.ts'
import { overlap, type Span } from '../text/document/span.ts'
import { visible } from '../text/document/visible.ts'
import { blockSpan } from '../text/model/draft.ts'
import type { WordDraft } from '../word/read/word-draft.ts'
import { causeReport, type WeightReport } from './cause-report.ts'
import { padStart, wrapped, wrappedItems } from './cells.ts'
import type { Paint } from './paint.ts'
import { type CheckedDraft, jsonOpening, lineName, paragraphOf } from './report.ts'
import { why } from './text-format.ts'

/**
 * What `wenheng explain --format json` prints for a file, or for the paragraph at a line (from 1); of a Word document,
 * which has no lines, for that of this number, as `lint` gives it.
 */
export function explainReport({ file, analysis, word }: CheckedDraft, line: number | null, reader: Language) {
  const { draft } = analysis
  const place = lineColumns(draft.chunks)
  const quote = quoteOf(draft)
  const explainer = explainDraft(analysis)
  const wanted = line === null ? null : word ? paragraphSpan(word, line) : lineSpan(new Lines(draft.chunks), line)
  const blocks = draft.blocks.flatMap((_, index) =>
    wanted === null || overlap(blockSpan(draft, index), wanted) ? [index] : [],
  )
  const asked: AskedPlace = line === null ? {} : word ? { paragraph: line } : { line }
  return {
    ...jsonOpening({ file, analysis }, reader),
    ...asked,
    clauses: blocks
      .flatMap((index) => explainer.clausesOf(index))
      .map(({ span, judgements }: ExplainedClause) => ({
        ...place(span),
        ...paragraphOf(word, span.start),
        text: quote(span),
        judgements: judgements.map((judgement: ExplainedVerdict) => ({
          dimension: judgement.dimension,
          elements: judgement.elements,
          kind: judgement.kind,
          ...(judgement.force === null ? {} : { force: judgement.force }),
          speaks: Math.round(100 * judgement.speaks) / 100,
          commits: Math.round(100 * judgement.commits) / 100,
          likely: Math.round(100 * judgement.likely) / 100,
          ...(judgement.isNear ? { near: true } : {}),
          why: sentenceOf(judgement, quote, reader),
          cause: causeReport(judgement.cause, quote),
        })),
      })),
  }
}

/** The line that was asked for, or the paragraph of a Word document; neither for a whole file. */
interface AskedPlace {
  readonly line?: number
  readonly paragraph?: number
}

function paragraphSpan({ paragraphs }: WordDraft, number: number): Span {
  const { start = 0, end = 0 } = paragraphs[number - 1] ?? {}
  return { start, end }
}

function lineSpan(lines: Lines, line: number): Span {
  const at = (number: number): number => lines.offsetAt({ line: number, character: 0 })
  return { start: at(line - 1), end: at(line) }
}

/** The same as text: each clause with its line, what it amounts to and why, and the weights. */
export function explainText(
  report: ReturnType<typeof explainReport>,
  reader: Language,
  paint: Paint,
  width: number,
): string {
  const numbers = Math.max(4, String(report.clauses.at(-1)?.line ?? 0).length + 1)
  const indent = ' '.repeat(numbers + 4)
  const lined = (text: string): string[] => wrapped(visible(text), width - indent.length)
  const isOfOne = report.line !== undefined || report.paragraph !== undefined
  const lines = report.clauses.flatMap((clause) => {
    const [first = '', ...others] = lined(clause.text)
    return [
      `  ${paint('dim', padStart(lineName(clause.line, clause), numbers))}  ${paint('bold', first)}`,
      ...others.map((other) => indent + paint('bold', other)),
      ...clause.judgements.flatMap(({ kind, near, why, cause }) => {
        const isNothing = kind === 'none' && near !== true
        const said = lined(why).map((part) => indent + painted(kind, part, paint))
        if (isNothing && !isOfOne) return said
        return [
          ...said,
          ...wrappedItems(weights(cause, reader), width - indent.length).map((part) => indent + paint('dim', part)),
        ]
      }),
      '',
    ]
  })
  const kind = why(report.draft.reason, reader, paint)
  const none = report.clauses.length > 0 ? [] : [`  ${isOfOne ? noText(report)[reader] : empty[reader]}`, '']
  return [paint('underline', visible(report.file)), ...kind, ...none, ...lines].join('\n')
}

function painted(kind: ExplainedVerdict['kind'], text: string, paint: Paint): string {
  return kind === 'measure'
    ? paint('green', text)
    : kind === 'problem'
      ? paint('yellow', text)
      : kind === 'none'
        ? paint('dim', text)
        : text
}

/** What weighs for it, then what weighs against it, each followed by its separator. */
function weights(cause: ReturnType<typeof causeReport>, reader: Language): string[] {
  const { comma, semicolon, sign } = marks[reader]
  const one = (weight: WeightReport): string => {
    const name = 'text' in weight ? visible(weight.text) : sign(signName(weight.sign)[reader])
    return `${name} ${weight.weight < 0 ? '−' : '+'}${Math.abs(weight.weight).toFixed(1)}`
  }
  const [pro, contra] = [cause.for.map(one), cause.against.map(one)]
  const all = [...pro, ...contra]
  return all.map((item, index) => item + (index === all.length - 1 ? '' : index === pro.length - 1 ? semicolon : comma))
}

const marks = {
  zh: { comma: '、', semicolon: '；', sign: (name: string) => `〔${name}〕` },
  en: { comma: ', ', semicolon: '; ', sign: (name: string) => `[${name}]` },
} as const

const empty: Localized = { zh: '没有可以分析的文字。', en: 'There is no text to explain.' }

function noText({ line = 0, paragraph }: AskedPlace): Localized {
  if (paragraph !== undefined)
    return { zh: `第${paragraph}段没有可以分析的文字。`, en: `There is no text to explain in paragraph ${paragraph}.` }
  return { zh: `第${line}行没有可以分析的文字。`, en: `There is no text to explain on line ${line}.` }
}
