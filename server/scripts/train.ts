import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Language } from '../src/framework/types.ts'
import type { StoredWeights } from '../src/weighing/stored-weights.ts'
import { root } from './root.ts'
import { readTeaching } from './train/teaching.ts'
import { trainLanguage } from './train/train-language.ts'
import { weightsFile, weightsModule } from './train/weights-module.ts'

// npm run train: learns the weights from server/framework/sentences and, where it is beside the project, the corpus.
const languages: readonly Language[] = ['zh', 'en']

if (isMainThread) {
  const [zh, en] = await Promise.all(languages.map(trained))
  if (zh && en) writeFileSync(join(root, weightsFile), weightsModule({ zh, en }))
} else {
  const language: Language = workerData
  const { units, features } = readTeaching(language)
  parentPort?.postMessage(trainLanguage(units, features))
}

/** The two languages are learned side by side. */
function trained(language: Language): Promise<StoredWeights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: language })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
