import type { LoadedSheet } from '../config/config-store.ts'
import type { Analysis } from '../engine/analyzer.ts'
import type { Cause } from '../explanation/cause.ts'
import { type ExplainedClause, explainDraft } from '../explanation/explain-draft.ts'
import { quoteOf } from '../explanation/quote.ts'
import type { Finding } from '../findings/finding.ts'
import { fixTitle } from '../fixes/fix-title.ts'
import { listFixes } from '../fixes/list-fixes.ts'
import type { DimensionId, Language } from '../framework/types.ts'
import { renderMessage } from '../rules/render-message.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { paragraphAt } from '../word/read/paragraph-at.ts'
import type { WordDraft } from '../word/read/word-draft.ts'
import { causeReport } from './cause-report.ts'
import { unjudgedReason } from './unjudged-reason.ts'

/** One file with its analysis. */
export interface CheckedDraft {
  readonly file: string
  readonly analysis: Analysis
  /** What was read, if the file is a Word document. */
  readonly word?: WordDraft
  /** The scoring sheet of its project, if it has one; its file as it is printed. */
  readonly pmc?: LoadedSheet
}

/** The same with those of its findings that are listed. */
export interface LintedDraft extends CheckedDraft {
  readonly findings: readonly Finding[]
}

/** What `wenheng lint --format json` prints for a file. The format is stable: tools depend on it. */
export function lintReport({ file, analysis, findings, word }: LintedDraft, language: Language) {
  const { draft, coverage, pack } = analysis
  const place = lineColumns(draft.chunks)
  return {
    ...jsonOpening({ file, analysis }, language),
    findings: findings.map((finding: Finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: renderMessage(finding, language),
      ...place(finding.span),
      ...paragraphOf(word, finding.span.start),
      ...(finding.dimensions ? { dimensions: finding.dimensions } : {}),
      ...(finding.loci ? { loci: finding.loci } : {}),
      fixes: listFixes(draft, coverage, finding.remedies, pack.templates).map((fix) => ({
        title: fixTitle(draft, coverage, fix, language, pack.templates),
      })),
    })),
  }
}

/** What `wenheng coverage --format json` prints for a file; stable too. */
export function coverageReport({ file, analysis, word }: CheckedDraft, language: Language) {
  const { draft, coverage } = analysis
  const place = lineColumns(draft.chunks)
  const quote = quoteOf(draft)
  const causes = causesOf(analysis)
  return {
    ...jsonOpening({ file, analysis }, language),
    dimensions: coverage.dimensions,
    lenses: coverage.lenses,
    evidence: coverage.evidence.map(({ span, block, dimension, element, kind, force }) => ({
      ...place(span),
      ...paragraphOf(word, span.start),
      dimension,
      element,
      kind,
      ...(force ? { force } : {}),
      text: draft.text.slice(span.start, span.end),
      cause: causeReport(causes(block, span.start, dimension), quote),
    })),
  }
}

/** The number of the paragraph in a Word document, from 1; its line is one of the text that was read. */
export function paragraphOf(word: WordDraft | undefined, offset: number): { readonly paragraph?: number } {
  const paragraph = word && paragraphAt(word, offset)
  return paragraph ? { paragraph: paragraph.number } : {}
}

/** The line as text, or the paragraph in a Word document: ¶12. */
export function lineName(line: number, { paragraph }: { readonly paragraph?: number }): string {
  return paragraph === undefined ? String(line) : `¶${paragraph}`
}

/** A paragraph of a Word document in words. */
export function paragraphName(number: number, language: Language): string {
  return language === 'zh' ? `第${number}段` : `paragraph ${number}`
}

/**
 * Explains why a clause counts as it does in a dimension. Reads each block once, since evidence comes in their order.
 */
function causesOf(analysis: Analysis): (block: number, start: number, dimension: DimensionId) => Cause {
  const explainer = explainDraft(analysis)
  let last = -1
  let clauses: ReadonlyMap<number, ExplainedClause> = new Map()
  return (block, start, dimension) => {
    if (block !== last) clauses = new Map(explainer.clausesOf(block).map((clause) => [clause.span.start, clause]))
    last = block
    return (
      clauses.get(start)?.judgements.find((judgement) => judgement.dimension === dimension)?.cause ?? {
        for: [],
        against: [],
      }
    )
  }
}

/** The common head of reports: the file, what it is taken for, and why it is not judged, in the reader's language. */
export function jsonOpening({ file, analysis }: CheckedDraft, language: Language) {
  const { judged, kind, concern, genre, subject } = analysis.coverage.draft
  const reason = unjudgedReason(analysis, language)
  return { file, language: analysis.draft.language, draft: { judged, kind, concern, reason, genre, subject } }
}
