import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Language } from '../src/framework/types.ts'
import type { StoredWeights } from '../src/weighing/weights/stored-weights.ts'
import { readFramework } from './framework-compiler.ts'
import { root } from './root.ts'
import { digestOfTeaching } from './train/sentence-folder.ts'
import { corpusFolder, frameworkFolder, readTeaching } from './train/teaching.ts'
import { trainLanguage } from './train/train-language.ts'
import { weightsFile, weightsModule } from './train/weights-module.ts'
import { vocabularyFile } from './vocabulary-compiler.ts'

// `npm run train`: trains the weights on server/framework/sentences and on the corpus, if it is beside the project.
if (isMainThread) await main()
else {
  const language: Language = workerData
  const { units, features } = readTeaching(language, corpusFolder())
  parentPort?.postMessage(trainLanguage(units, features))
}

async function main(): Promise<void> {
  const { problems } = readFramework(frameworkFolder)
  if (problems.length > 0) {
    for (const problem of problems) console.error(`server/framework/${problem}`)
    process.exitCode = 1
    return
  }
  const corpus = corpusFolder() !== null
  if (!corpus)
    console.error("train: there is no ../shared/corpus, so the weights are learned from the project's sentences alone")
  // The two languages are trained in parallel.
  const [zh, en] = await Promise.all([learned('zh'), learned('en')])
  const text = weightsModule(
    { zh, en },
    { digest: digestOfTeaching(frameworkFolder, readFileSync(join(root, vocabularyFile), 'utf8')), corpus },
  )
  writeFileSync(join(root, weightsFile), text)
  console.log(`${weightsFile}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`)
}

function learned(language: Language): Promise<StoredWeights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: language })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
