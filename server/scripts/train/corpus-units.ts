import { join } from 'node:path'
import type { Language } from '../../src/framework/types.ts'
import { corpusText, policyText } from './corpus-files.ts'
import { clausesOf, type DraftClause } from './draft-clauses.ts'
import type { FeatureIndex } from './feature-index.ts'
import { labelledClauses } from './labelled-clauses.ts'
import { linesOf, type OutlineTitles, readParagraphs, readTitles } from './read-paragraphs.ts'
import type { LabelledDocument } from './sentence-folder.ts'
import { targetsOfParagraph, targetsOfReading } from './targets.ts'
import type { TrainingUnit } from './unit.ts'

/** The corpus beside the project. */
export interface Corpus {
  readonly folder: string
  /** The project's own labels of clauses. */
  readonly documents: readonly LabelledDocument[]
}

/** Returns all units of real documents in a language. */
export function corpusUnits(corpus: Corpus, language: Language, features: FeatureIndex): TrainingUnit[] {
  const { folder } = corpus
  const titles = readTitles(folder)
  return [
    ...readClauses(folder, language, features, titles),
    ...ownLabels(corpus, language, features, titles),
    ...labelledParagraphs(folder, language, features, titles),
  ]
}

/**
 * The paragraphs of `clauses/read.jsonl`, cut into clauses that a reader labelled; read under their title and heading.
 */
function readClauses(
  folder: string,
  language: Language,
  features: FeatureIndex,
  titles: OutlineTitles,
): TrainingUnit[] {
  return readParagraphs(folder, titles).flatMap((paragraph) => {
    if (paragraph.language !== language) return []
    const { title, place, head, body, starts, labels } = paragraph
    const found = clausesOf(`${head}${body}\n`, language, features, head.length)
    return aligned(found, starts).map(({ own, of }): TrainingUnit => {
      const targets = targetsOfReading(of.flatMap((index) => labels[index] ?? []))
      return { group: title, place, origin: 'clause', text: textOf(own), kind: '', clauses: own, ...targets }
    })
  })
}

/**
 * Matches the clauses that the product finds with the labelled ones they overlap. Clauses that overlap the same
 * labelled clause form one group.
 */
function aligned(found: readonly DraftClause[], starts: readonly number[]): { own: DraftClause[]; of: number[] }[] {
  const groups: { own: DraftClause[]; of: number[] }[] = []
  for (const clause of found) {
    const of = starts.flatMap((start, index) => {
      const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
      return clause.start < end && clause.end > start ? [index] : []
    })
    const last = groups.at(-1)
    if (last && of.some((index) => last.of.includes(index))) {
      last.own.push(clause)
      last.of.push(...of.filter((index) => !last.of.includes(index)))
    } else groups.push({ own: [clause], of })
  }
  return groups
}

/** The clauses of documents of the corpus that the project itself has labelled. */
function ownLabels(
  { folder, documents }: Corpus,
  language: Language,
  features: FeatureIndex,
  titles: OutlineTitles,
): TrainingUnit[] {
  return documents.flatMap((labelled) => {
    const { document } = labelled
    if (labelled.language !== language || labelled.text !== null) return []
    return labelledClauses(labelled, corpusText(folder, document), titles.get(document) ?? document, features)
  })
}

interface LabelledParagraph {
  readonly doc: string
  readonly line: number
  readonly dims: readonly string[]
  readonly open: readonly string[]
}

/** The paragraphs of `labels.jsonl`, labelled by two readers, read in their documents. */
function labelledParagraphs(
  folder: string,
  language: Language,
  features: FeatureIndex,
  titles: OutlineTitles,
): TrainingUnit[] {
  const labels = linesOf<LabelledParagraph>(join(folder, 'labels.jsonl'))
  return [...new Set(labels.map(({ doc }) => doc))].flatMap((doc) => {
    const text = policyText(folder, doc)
    const own = labels.filter((label) => label.doc === doc)
    const lines = text.split('\n')
    const isChinese = /[\u4e00-\u9fff]/.test(lines[(own[0]?.line ?? 1) - 1] ?? '')
    if (isChinese !== (language === 'zh')) return []
    const starts = [0]
    for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
    const title = titles.get(doc) ?? doc
    const clauses = clausesOf(text, language, features)
    return own.flatMap(({ line, dims, open }): TrainingUnit[] => {
      let last = line
      if (!isChinese) while ((lines[last] ?? '').trim() !== '') last++
      const [from, to] = [starts[line - 1] ?? 0, starts[last] ?? text.length]
      const inside = clauses.filter(({ start }) => start >= from && start < to)
      if (inside.length === 0) return []
      const shared = { group: title, place: `${doc}:${line}`, text: textOf(inside), kind: '' }
      return [{ ...shared, origin: 'paragraph', clauses: inside, ...targetsOfParagraph(dims, open) }]
    })
  })
}

function textOf(clauses: readonly DraftClause[]): string {
  return clauses.map(({ text }) => text).join(' / ')
}
