import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/framework/types.ts'
import { root } from '../root.ts'
import { corpusUnits } from './corpus-units.ts'
import { FeatureIndex } from './feature-index.ts'
import { readSentenceFile, type Sentence } from './sentence-file.ts'
import { taughtUnits } from './taught-units.ts'
import { templateUnits } from './template-units.ts'
import { elementIds, type Unit } from './unit.ts'

/** From the project's root. */
export const sentenceFolder = 'server/framework/sentences'

export interface Teaching {
  readonly units: readonly Unit[]
  readonly features: FeatureIndex
}

/** All that is taught in a language: the sentences of the project and, where it is beside it, the corpus. Throws where a line cannot be read. */
export function readTeaching(language: Language): Teaching {
  const features = new FeatureIndex()
  const units = taughtUnits(readSentences(language), features)
  units.push(...templateUnits(language, features))
  const corpus = join(root, '..', 'shared', 'corpus')
  const ownLabels = join(root, sentenceFolder, 'documents')
  if (existsSync(join(corpus, 'clauses/read.jsonl')))
    units.push(...corpusUnits({ folder: corpus, ownLabels }, language, features))
  return { units, features }
}

/** The sentences of the project in a language, file by file. */
export function readSentences(language: Language): Sentence[] {
  const folder = join(root, sentenceFolder, language)
  const labels = new Set<string>(elementIds)
  const problems: string[] = []
  const sentences = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const found = readSentenceFile(
        readFileSync(join(folder, file), 'utf8'),
        `${sentenceFolder}/${language}/${file}`,
        language,
        labels,
      )
      problems.push(...found.problems)
      return found.sentences
    })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return sentences
}
