import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * Runs tasks in parallel, each in a new thread and as many at a time as there are cores. Reports results as they
 * arrive. Rejects if a thread fails.
 */
export async function runInThreads<Task, Result>(
  tasks: readonly Task[],
  script: (task: Task) => URL | Promise<URL>,
  onResult: (result: Result, task: Task) => void,
): Promise<void> {
  const left = [...tasks]
  const lane = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift())
      await runInThread(task, await script(task), onResult)
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, lane))
}

function runInThread<Task, Result>(
  task: Task,
  script: URL,
  onResult: (result: Result, task: Task) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: task })
    thread.on('message', (result: Result) => onResult(result, task))
    thread.once('error', reject)
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))))
  })
}
