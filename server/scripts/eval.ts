import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { against } from './eval/against.ts'
import { documentGroups } from './eval/corpus-documents.ts'
import type { FoldResult, FoldTask } from './eval/fold-task.ts'
import { foldCount } from './eval/folds.ts'
import {
  reportLabels,
  reportLocal,
  reportParagraphs,
  reportSentences,
  reportUnits,
  reportWritten,
  reportWrong,
  reportWrongLabels,
} from './eval/report.ts'
import { labelledUnits, putTogether } from './eval/scores.ts'
import { runInThreads } from './eval/threads.ts'
import { root } from './root.ts'
import { corpusFolder } from './train/teaching.ts'

// `npm run eval`: scores detection by cross-validation (test/corpus/README.md).
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    wrong: { type: 'string', default: '0' },
    holdout: { type: 'boolean', default: false },
    against: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const own = join(root, 'test/corpus')
const corpus = corpusFolder()
if (corpus === null)
  console.error('eval: there is no ../shared/corpus, so the sentences of the project alone are scored')
try {
  if (values.against === undefined) await byFolds()
  else console.log(await against(values.against, corpus, Number(values.wrong) || 50))
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function byFolds(): Promise<void> {
  const groups = corpus === null ? new Map<string, string>() : documentGroups(corpus)
  const folds = Array.from({ length: values.quick ? 1 : foldCount }, (_, fold) => fold)
  const tasks = folds.flatMap((fold) =>
    (['zh', 'en'] as const).map(
      (language): FoldTask => ({
        language,
        folds: [fold],
        corpus,
        groups,
        seed: Number(values.seed),
        whole: true,
      }),
    ),
  )
  const results: FoldResult[] = []
  await runInThreads<FoldTask, FoldResult>(
    tasks,
    () => new URL('./eval/fold-worker.js', import.meta.url),
    (result) => {
      results.push(result)
      console.error(`eval: fold ${result.fold + 1} ${result.language} told (${results.length} of ${tasks.length})`)
    },
  )
  const scores = putTogether(results)
  const wrong = Number(values.wrong)
  console.log(reportSentences(scores))
  if (corpus !== null) {
    console.log(reportWritten(corpus, scores))
    console.log(reportLabels(corpus, own, scores, !values.quick))
    console.log(reportParagraphs(scores))
    if (existsSync(join(corpus, 'local'))) console.log(reportLocal(corpus, scores, wrong))
    if (values.holdout) {
      const files = readdirSync(own).filter((file) => /^holdout-.*\.jsonl$/.test(file))
      const units = files.flatMap((file) => labelledUnits(corpus, join(own, file), scores))
      console.log(reportUnits(`hold-out (${files.join(', ')})`, units, scores))
    }
  }
  if (wrong === 0) return
  if (corpus !== null) console.log(reportWrongLabels(corpus, scores))
  console.log(reportWrong(scores, wrong))
}
