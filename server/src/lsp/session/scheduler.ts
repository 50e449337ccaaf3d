import type { Stepwise } from '../../steps.ts'
import { yieldToMessages } from './yield-to-messages.ts'

/** Runs long work in slices, between which messages are read and answered. */
export interface Scheduler {
  /**
   * Runs the steps. The first slice runs at once, so short work is done when the call returns, without a turn of the event loop; the rest runs slice by slice, alternating with other work. Null if the work is no longer wanted.
   */
  now<Result extends object>(steps: Stepwise<Result>, wanted: () => boolean): Result | Promise<Result | null>
  /** The same, when there is nothing else to do. */
  idly<Result extends object>(steps: Stepwise<Result>, wanted: () => boolean): Promise<Result | null>
}

/** Milliseconds. Two slices and an answer stay below what a writer notices. */
const slice = 15

/** Runs one slice of a piece of work; true if that was the last. */
type Task = () => boolean

/** `turn` and `clock` are for tests. */
export function createScheduler(turn = yieldToMessages, clock = () => performance.now()): Scheduler {
  const urgent: Task[] = []
  const idle: Task[] = []
  let working = false

  async function work(): Promise<void> {
    if (working) return
    working = true
    while (urgent.length + idle.length > 0) {
      await turn()
      const tasks = urgent.length > 0 ? urgent : idle
      const task = tasks.shift()
      if (task && !task()) tasks.push(task)
    }
    working = false
  }

  function later<Result>(steps: Stepwise<Result>, wanted: () => boolean, tasks: Task[]): Promise<Result | null> {
    return new Promise((resolve, reject) => {
      tasks.push(() => {
        if (!wanted()) {
          resolve(null)
          return true
        }
        try {
          const outcome = doSlice(steps, clock)
          if (outcome) resolve(outcome.result)
          return outcome !== null
        } catch (error) {
          reject(error)
          return true
        }
      })
      void work()
    })
  }

  return {
    now: (steps, wanted) => doSlice(steps, clock)?.result ?? later(steps, wanted, urgent),
    idly: (steps, wanted) => later(steps, wanted, idle),
  }
}

function doSlice<Result>(steps: Stepwise<Result>, clock: () => number): { result: Result } | null {
  const end = clock() + slice
  do {
    const step = steps.next()
    if (step.done) return { result: step.value }
  } while (clock() < end)
  return null
}
