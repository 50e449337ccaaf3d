import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DimensionId, dimensionIds, type Language } from '../../src/framework/types.ts'
import { localDocuments } from '../train/corpus-files.ts'
import { linesOf } from '../train/read-paragraphs.ts'
import { type FoundMeasure, saidBy } from './documents.ts'
import { exactSets, randomDrafts } from './drafts.ts'
import type { FoldResult, ReadParagraphResult } from './fold-task.ts'
import { type GoldUnit, readUnits } from './gold.ts'
import { countLocal, type LocalCounts, type ReadProgramme } from './local-counts.ts'
import { draftCount } from './score-fold.ts'
import { countSentences, type ReadSentence } from './sentence-counts.ts'
import { macroF1, type Tallies, tally } from './tally.ts'

/**
 * The folds put together: each sentence, paragraph and document as detected with weights that were not trained on it.
 */
export interface Scores {
  readonly sentences: Readonly<Record<Language, readonly ReadSentence[]>>
  readonly paragraphs: Readonly<Record<Language, readonly ReadParagraphResult[]>>
  /** By document of `policy/`: its measures. */
  readonly measures: ReadonlyMap<string, readonly FoundMeasure[]>
  /** By the index of a random draft. */
  readonly drafts: ReadonlyMap<number, ReadonlySet<DimensionId>>
  readonly local: FoldResult['local']
}

export function putTogether(results: readonly FoldResult[]): Scores {
  const of = (language: Language) => results.filter((result) => result.language === language)
  const drafts = new Map<number, Set<DimensionId>>()
  for (const { draft, found } of results.flatMap((result) => result.drafts))
    drafts.set(draft, new Set([...(drafts.get(draft) ?? []), ...found]))
  return {
    sentences: {
      zh: of('zh').flatMap(({ sentences }) => sentences),
      en: of('en').flatMap(({ sentences }) => sentences),
    },
    paragraphs: {
      zh: of('zh').flatMap(({ paragraphs }) => paragraphs),
      en: of('en').flatMap(({ paragraphs }) => paragraphs),
    },
    measures: new Map(results.flatMap(({ documents }) => documents.map(({ document, found }) => [document, found]))),
    drafts,
    local: results.flatMap(({ local }) => local),
  }
}

/** Returns the paragraphs that two readers labelled, in documents that were scored. */
export function labelledUnits(corpus: string, labels: string, { measures }: Scores): GoldUnit[] {
  return readUnits(labels, join(corpus, 'policy')).filter(({ doc }) => measures.has(doc))
}

export function tallyUnits(units: readonly GoldUnit[], { measures }: Scores): Tallies {
  return tally(units, saidBy(measures))
}

export function tallyParagraphs(paragraphs: readonly ReadParagraphResult[]): Tallies {
  return tally(paragraphs, ({ found }) => new Set(found))
}

/** Scores random drafts; each paragraph is detected with weights trained without its document. */
export function scoreDrafts(corpus: string, { drafts }: Scores): { exact: number; flags: number; drafts: number } {
  const all = randomDrafts(readUnits(join(corpus, 'labels.jsonl'), join(corpus, 'policy')), draftCount)
  const numbers = new Map(all.map((draft, index) => [draft, index]))
  const missing = exactSets(all, (draft) => {
    const found = drafts.get(numbers.get(draft) ?? -1)
    return dimensionIds.filter((id) => !found?.has(id))
  })
  return { ...missing, drafts: all.length }
}

export function scoreLocal(corpus: string, { local }: Scores): LocalCounts {
  const read = join(corpus, 'local/read.jsonl')
  return countLocal(localDocuments(corpus), local, existsSync(read) ? linesOf<ReadProgramme>(read) : [])
}

/**
 * Returns the three macro-F1 figures of a language: W for the written sentences, R for the paragraphs of `read.jsonl`,
 * L for those of `labels.jsonl`.
 */
export function macroFigures(
  language: Language,
  corpus: string | null,
  scores: Scores,
): { W: number; R: number; L: number } {
  const labelled =
    corpus === null
      ? []
      : labelledUnits(corpus, join(corpus, 'labels.jsonl'), scores).filter(
          ({ chinese }) => chinese === (language === 'zh'),
        )
  return {
    W: macroF1(countSentences(scores.sentences[language]).tallies),
    R: macroF1(tallyParagraphs(scores.paragraphs[language])),
    L: macroF1(tallyUnits(labelled, scores)),
  }
}
