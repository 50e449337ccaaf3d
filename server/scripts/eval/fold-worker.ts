import { parentPort, workerData } from 'node:worker_threads'
import { readTeaching } from '../train/teaching.ts'
import type { FoldTask } from './fold-task.ts'
import { scoreFolds } from './score-folds.ts'

// A thread of `npm run eval`.
const task: FoldTask = workerData
for (const result of scoreFolds(task, readTeaching(task.language, task.corpus))) parentPort?.postMessage(result)
