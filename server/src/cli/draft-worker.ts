import { createChecker } from './check-draft.ts'
import type { DraftOutcome, DraftTask, Job } from './draft-job.ts'

/** What the main thread and a worker say to each other. */
export interface WorkerRequest {
  readonly id: number
  readonly task: DraftTask
}

export interface WorkerAnswer {
  readonly id: number
  readonly outcome: DraftOutcome
}

/** What a worker is started with. */
export interface WorkerJob {
  readonly draftJob: Job
}

/** Checks the drafts that the main thread sends; does nothing in the main thread itself. */
export async function serveDrafts(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads')
  const job = jobOf(workerData)
  if (!job || !parentPort) return
  const port = parentPort
  const check = createChecker(job)
  port.on('message', async ({ id, task }: WorkerRequest) => {
    const answer: WorkerAnswer = { id, outcome: await check(task) }
    port.postMessage(answer)
  })
}

function jobOf(data: unknown): Job | null {
  return typeof data === 'object' && data !== null && 'draftJob' in data ? (data as WorkerJob).draftJob : null
}
