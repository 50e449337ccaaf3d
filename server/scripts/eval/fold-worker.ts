import { parentPort, workerData } from 'node:worker_threads'
import { numbersOf } from '../../src/weighing/letters.ts'
import type { StoredWeights } from '../../src/weighing/stored-weights.ts'
import { replaceWeights } from '../../src/weighing/weights.ts'
import { readSentences, readTeaching } from '../train/teaching.ts'
import { trainingOptions, trainLanguage } from '../train/train-language.ts'
import type { FoldResult, FoldTask } from './fold-task.ts'
import { foldOf } from './folds.ts'
import { tellFold } from './tell-fold.ts'

// A thread that learns weights without a part, and tells that part by them, for one part after another.
const { language, folds, corpus, groups, seed, runs }: FoldTask = workerData
const { units, features } = readTeaching(language, corpus)
const { sentences } = readSentences()
for (const fold of folds) {
  const isOut = (group: string): boolean => foldOf(groups.get(group) ?? group) === fold
  // The words of a matter stand in no sentence that is told.
  const known = units.filter(({ origin, group }) => origin === 'terms' || !isOut(group))
  const weights = trainLanguage(known, features, { ...trainingOptions, seed }, runs?.get(fold) ?? null)
  replaceWeights(language, weights)
  const told = tellFold(sentences, corpus, language, { sentence: ({ text }) => isOut(text), title: isOut })
  parentPort?.postMessage({ language, fold, ...told, runs: runKeys(weights) } satisfies FoldResult)
}

function runKeys({ keys }: StoredWeights): Set<number> {
  let key = 0
  return new Set(Array.from(numbersOf(keys), (gap) => (key += gap)))
}
