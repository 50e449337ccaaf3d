import { Bench } from 'tinybench'

/**
 * One turn of something that is measured by turns with others: runs it for a time, and at least so often.
 * @param {() => unknown} work
 * @param {{ time: number, least: number }} budget In milliseconds; in runs.
 * @returns {Promise<number[]>} Milliseconds, one for each run.
 */
export async function turn(work, { time, least }) {
  const bench = new Bench({ time, iterations: least, warmup: false, retainSamples: true, throws: true })
  // A function that is said to be asynchronous is not tried out beforehand; a run may take a minute.
  bench.add('turn', work, { async: true })
  const [task] = await bench.run()
  if (task?.result.state !== 'completed') throw new Error('the turn did not end')
  return [...(task.result.latency.samples ?? [])]
}
