import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyzer } from '../../src/engine/analyzer.ts'
import type { Language } from '../../src/framework/types.ts'
import { localDocuments, localText, policyDocuments, policyText } from '../train/corpus-files.ts'
import { type ReadParagraph, readParagraphs, readTitles } from '../train/read-paragraphs.ts'
import type { Sentence } from '../train/sentence-file.ts'
import { foundInDraft, measuresOf } from './documents.ts'
import { randomDrafts } from './drafts.ts'
import type { FoldResult, ReadParagraphResult } from './fold-task.ts'
import { readUnits } from './gold.ts'
import { goldOfReading } from './judged.ts'
import { localReport } from './local-report.ts'
import { readDimensions, readSentence, readUnder } from './readings.ts'

/** The number of random drafts, the same as in `score.mjs`. */
export const draftCount = 600

/** What is left out of training: predicates for a sentence, and for a document by its title. */
export interface LeftOut {
  readonly sentence: (sentence: Sentence) => boolean
  readonly title: (title: string) => boolean
}

type ToldParts = Omit<FoldResult, 'language' | 'fold'>

/**
 * Runs the product, with its current weights, on everything in a language that was left out. `whole`: also on random
 * drafts and the documents of `local/`.
 */
export function scoreFold(
  sentences: readonly Sentence[],
  corpus: string | null,
  language: Language,
  leftOut: LeftOut,
  whole: boolean,
): ToldParts {
  const own = sentences
    .filter((sentence) => sentence.language === language && sentence.kind !== 'terms' && leftOut.sentence(sentence))
    .map((sentence) => ({ sentence, reading: readSentence(sentence.text, language, createAnalyzer) }))
  if (corpus === null) return { sentences: own, paragraphs: [], documents: [], drafts: [], local: [] }
  const titles = readTitles(corpus)
  const isOut = (document: string): boolean => leftOut.title(titles.get(document) ?? document)
  return {
    sentences: own,
    paragraphs: readParagraphs(corpus, titles)
      .filter((paragraph) => paragraph.language === language && leftOut.title(paragraph.title))
      .map(readParagraph),
    documents: foundDocuments(corpus, language, isOut),
    drafts: whole ? foundDrafts(corpus, language, isOut) : [],
    local: whole && existsSync(join(corpus, 'local')) ? foundLocal(corpus, language, leftOut) : [],
  }
}

function foundDocuments(
  corpus: string,
  language: Language,
  isOut: (document: string) => boolean,
): FoldResult['documents'] {
  return policyDocuments(corpus)
    .filter(isOut)
    .flatMap((document) => {
      const read = measuresOf(policyText(corpus, document), createAnalyzer)
      return read.language === language ? [{ document, found: read.found }] : []
    })
}

function foundDrafts(corpus: string, language: Language, isOut: (document: string) => boolean): FoldResult['drafts'] {
  const drafts = randomDrafts(readUnits(join(corpus, 'labels.jsonl'), join(corpus, 'policy')), draftCount)
  return drafts.flatMap((draft, index) => {
    if (draft.units[0]?.chinese !== (language === 'zh') || !draft.units.some(({ doc }) => isOut(doc))) return []
    return [{ draft: index, found: foundInDraft(draft, ({ doc }) => isOut(doc), createAnalyzer) }]
  })
}

function foundLocal(corpus: string, language: Language, leftOut: LeftOut): FoldResult['local'] {
  return localDocuments(corpus)
    .filter(({ title }) => leftOut.title(title))
    .map(({ file }) => localReport(file, localText(corpus, file), createAnalyzer))
    .filter((report) => report.language === language)
}

function readParagraph({ place, head, body, labels }: ReadParagraph): ReadParagraphResult {
  return {
    place,
    text: body,
    ...goldOfReading(labels),
    found: [...readDimensions(readUnder(head, body, createAnalyzer))],
  }
}
