/**
 * The argument by which a thread of the command line knows itself. To ask `node:worker_threads` would take 3 ms of every
 * start.
 */
export const workerArgument = '--worker-of-wenheng'

export function isWorkerCommand([, , first]: readonly string[]): boolean {
  return first === workerArgument
}
