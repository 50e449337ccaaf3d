import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { elementIds } from '../../src/framework/framework.ts'
import type { Language } from '../../src/framework/types.ts'
import { root } from '../root.ts'
import { corpusUnits } from './corpus-units.ts'
import { FeatureIndex } from './feature-index.ts'
import { draftUnits } from './labelled-clauses.ts'
import { readSentenceFolder, type SentenceFolder } from './sentence-folder.ts'
import { taughtUnits } from './taught-units.ts'
import { templateUnits } from './template-units.ts'
import type { TrainingUnit } from './unit.ts'

/** The folder of the framework's data, which holds the training set. */
export const frameworkFolder = join(root, 'server/framework')

/** Returns the folder of the corpus beside the project, or null if there is none. */
export function corpusFolder(): string | null {
  const folder = join(root, '..', 'shared', 'corpus')
  return existsSync(join(folder, 'clauses/read.jsonl')) ? folder : null
}

export interface Teaching {
  readonly units: readonly TrainingUnit[]
  readonly features: FeatureIndex
}

/**
 * Returns the training data of a language: the sentences of the project, its templates and drafts, and a corpus. Throws an `Error`
 * if a line cannot be read.
 */
export function readTeaching(language: Language, corpus: string | null): Teaching {
  const features = new FeatureIndex()
  const { sentences, documents } = readSentences()
  const units = taughtUnits(
    sentences.filter((sentence) => sentence.language === language),
    features,
  )
  units.push(...templateUnits(language, features), ...draftUnits(documents, language, features))
  if (corpus !== null) units.push(...corpusUnits({ folder: corpus, documents }, language, features))
  return { units, features }
}

/**
 * Returns the project's sentences, file by file, and its labels of documents. Throws an `Error` if a line cannot be
 * read.
 */
export function readSentences(): SentenceFolder {
  const found = readSentenceFolder(frameworkFolder, new Set<string>(elementIds))
  if (found.problems.length > 0) throw new Error(found.problems.map((one) => `server/framework/${one}`).join('\n'))
  return found
}
