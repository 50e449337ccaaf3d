import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { scoreFolds } from '../eval/score-folds.ts'
import { macroFigures, putTogether } from '../eval/scores.ts'
import { readTeaching } from '../train/teaching.ts'
import type { TrainingUnit } from '../train/unit.ts'
import type { AblateResult, AblateTask, Figures } from './ablate-task.ts'

// A thread of `npm run ablate`, bundled with the data under test.
const task: AblateTask = workerData
const teaching = readTeaching(task.language, task.corpus)
const digest = digestOf(teaching.units)
const all: Figures[] = []
for (let seed = task.seed; digest !== task.digest && seed < task.seed + task.seeds; seed++) {
  const results = [...scoreFolds({ ...task, seed }, teaching)]
  all.push(macroFigures(task.language, task.corpus, putTogether(results)))
}
parentPort?.postMessage({ digest, figures: meanOf(all) } satisfies AblateResult)

function meanOf(all: readonly Figures[]): Figures | null {
  if (all.length === 0) return null
  const mean = (figure: keyof Figures): number => all.reduce((sum, one) => sum + one[figure], 0) / all.length
  return { W: mean('W'), R: mean('R'), L: mean('L') }
}

/** A digest of everything in the units that training depends on. */
function digestOf(units: readonly TrainingUnit[]): string {
  const hash = createHash('sha256')
  for (const { place, clauses } of units)
    for (const { runs, named, isHeading, contexts } of clauses)
      hash.update(`${place} ${runs.join()} ${named.join()} ${isHeading} ${contexts.join()}\n`)
  return hash.digest('hex')
}
