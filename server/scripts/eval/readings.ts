import type { DimensionId, ElementId, Language } from '../../src/framework/types.ts'
import type { CreateAnalyzer } from './core.ts'

/** What the product detects in a piece of text. */
export interface DocumentReading {
  readonly measures: readonly { readonly dimension: DimensionId; readonly element: ElementId | null }[]
  readonly problems: readonly DimensionId[]
  readonly mentions: readonly DimensionId[]
}

/** The heads under which `clauses.mjs` puts a single sentence: the tasks of a short draft. */
const heads: Readonly<Record<Language, string>> = {
  zh: '# 海州市关于加快人工智能创新发展的实施意见\n\n## 二、重点任务\n\n',
  en: '# Haizhou Action Plan for Artificial Intelligence\n\n## 2. Actions\n\n',
}

/** Reads a sentence by itself, under the tasks of a short draft. */
export function readSentence(text: string, language: Language, createAnalyzer: CreateAnalyzer): DocumentReading {
  return readUnder(heads[language], text, createAnalyzer)
}

/** Reads the body of a draft under its title and heading. */
export function readUnder(head: string, body: string, createAnalyzer: CreateAnalyzer): DocumentReading {
  const { evidence } = createAnalyzer().analyze(`${head}${body}\n`, { format: 'markdown' }).coverage
  const own = evidence.filter(({ span }) => span.start >= head.length)
  const ofKind = (wanted: string): DimensionId[] => [
    ...new Set(own.filter(({ kind }) => kind === wanted).map(({ dimension }) => dimension)),
  ]
  const measures = own
    .filter(({ kind }) => kind === 'measure')
    .map(({ dimension, element }) => ({ dimension, element }))
  return { measures, problems: ofKind('problem'), mentions: ofKind('mention') }
}

export function readDimensions({ measures }: Pick<DocumentReading, 'measures'>): Set<DimensionId> {
  return new Set(measures.map(({ dimension }) => dimension))
}
