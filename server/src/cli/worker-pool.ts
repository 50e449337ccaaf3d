import { realpathSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { cliError } from './cli-messages.ts'
import type { DraftOutcome, DraftTask, Job } from './draft-job.ts'
import type { WorkerAnswer, WorkerJob, WorkerRequest } from './draft-worker.ts'
import { workerArgument } from './worker-command.ts'

/**
 * Checks files in several threads, which run this same program. Yields in the order of the tasks, and runs only a little
 * ahead of what has been taken, so that memory does not grow with their number.
 */
export async function* checkInParallel(
  tasks: readonly DraftTask[],
  job: Job,
  threads: number,
): AsyncGenerator<DraftOutcome> {
  const { Worker: Thread } = await import('node:worker_threads')
  const workers = Array.from({ length: threads }, () => createWorker(job, Thread))
  const asked: Promise<DraftOutcome>[] = []
  try {
    for (const task of tasks) {
      const [idlest] = workers.sort((a, b) => a.pending() - b.pending())
      if (idlest) asked.push(idlest.ask(task))
      if (asked.length < ahead * threads) continue
      const outcome = await asked.shift()
      if (outcome) yield outcome
    }
    for (const outcome of asked) yield await outcome
  } finally {
    for (const worker of workers) worker.end()
  }
}

/** Tasks that a worker is given before it has answered the first. */
const ahead = 8

/**
 * In megabytes, for what a thread has made last: the garbage of one draft is cleared before the next ones add to it. V8
 * would let it grow for as long as there are drafts.
 */
const mostYoung = 8

interface DraftWorker {
  /** Never rejects: the failure of a thread is the failure of its files. */
  ask(task: DraftTask): Promise<DraftOutcome>
  pending(): number
  end(): void
}

function createWorker(job: Job, Thread: typeof Worker): DraftWorker {
  const waiting = new Map<number, { readonly task: DraftTask; readonly answer: (outcome: DraftOutcome) => void }>()
  let next = 0
  let worker: Worker | null = null

  function start(): Worker {
    const started = new Thread(realpathSync(process.argv[1] ?? ''), {
      argv: [workerArgument],
      workerData: { draftJob: job } satisfies WorkerJob,
      resourceLimits: { maxYoungGenerationSizeMb: mostYoung },
    })
    started.on('message', ({ id, outcome }: WorkerAnswer) => {
      waiting.get(id)?.answer(outcome)
      waiting.delete(id)
    })
    started.on('error', (error) => {
      if (worker === started) worker = null
      // The first in the queue is the one it failed in; the others are given to another thread.
      const [failed, ...others] = waiting
      if (failed) {
        const [id, { task, answer }] = failed
        waiting.delete(id)
        answer({
          file: task.file,
          checked: null,
          problem: cliError('failed', { file: task.file, reason: error.message }),
        })
      }
      if (others.length === 0) return
      worker = start()
      for (const [id, { task }] of others) worker.postMessage({ id, task } satisfies WorkerRequest)
    })
    return started
  }

  return {
    ask(task) {
      worker ??= start()
      const id = next++
      const request: WorkerRequest = { id, task }
      worker.postMessage(request)
      return new Promise((answer) => waiting.set(id, { task, answer }))
    },
    pending: () => waiting.size,
    end() {
      worker?.terminate()
    },
  }
}
