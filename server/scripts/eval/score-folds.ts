import { replaceWeights } from '../../src/weighing/weights/weights.ts'
import { readSentences, type Teaching } from '../train/teaching.ts'
import { trainingOptions, trainLanguage } from '../train/train-language.ts'
import type { FoldResult, FoldTask } from './fold-task.ts'
import { foldOf } from './folds.ts'
import { scoreFold } from './score-fold.ts'

/** Trains weights without each fold and scores that fold with them. The weights of the last fold stay in place. */
export function* scoreFolds(task: FoldTask, { units, features }: Teaching): Generator<FoldResult> {
  const { language, folds, corpus, groups, seed, whole } = task
  const { sentences } = readSentences()
  for (const fold of folds) {
    const isOut = (group: string): boolean => foldOf(groups.get(group) ?? group) === fold
    // Term lists and the product's own clauses are not scored, so they are never left out.
    const known = units.filter(({ origin, group }) => origin === 'terms' || origin === 'template' || !isOut(group))
    const weights = trainLanguage(known, features, { ...trainingOptions, seed })
    replaceWeights(language, weights)
    const found = scoreFold(sentences, corpus, language, { sentence: ({ text }) => isOut(text), title: isOut }, whole)
    yield { language, fold, ...found }
  }
}
