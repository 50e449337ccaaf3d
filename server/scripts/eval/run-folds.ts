import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FoldResult, FoldTask } from './fold-task.ts'

/** The thread that does a task: this program's own, or one with other data (`workerWith`). */
export const ownWorker = new URL('./fold-worker.js', import.meta.url)

/** Does tasks side by side, a thread for each core; results in the order in which they come. */
export async function runFolds(
  tasks: readonly FoldTask[],
  worker: URL,
  onResult: (result: FoldResult) => void = () => {},
): Promise<FoldResult[]> {
  const results: FoldResult[] = []
  const left = [...tasks]
  const lane = async (): Promise<void> => {
    for (let task = left.shift(); task; task = left.shift())
      await runTask(task, worker, (result) => {
        results.push(result)
        onResult(result)
      })
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, lane))
  return results
}

function runTask(task: FoldTask, worker: URL, onResult: (result: FoldResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: task })
    thread.on('message', onResult)
    thread.once('error', reject)
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))))
  })
}
