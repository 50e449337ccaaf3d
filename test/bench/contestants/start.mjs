import { fork } from 'node:child_process'
import path from 'node:path'

/** @typedef {import('./index.mjs').Contestant} Contestant */
/** @typedef {import('./process.mjs').Question} Question */
/** @typedef {import('./process.mjs').Answer} Answer */

/** Who has not answered by then never will; milliseconds. */
const patience = 300_000

/**
 * A contestant in a process of its own, so that none grows the heap or the compiled code of another.
 * @typedef {object} Player
 * @property {Contestant} contestant
 * @property {(question: Question) => Promise<Answer>} ask
 * @property {() => void} stop
 */

/**
 * @param {Contestant} contestant
 * @param {import('../inputs/pool.mjs').Language} language
 * @returns {Promise<Player>}
 */
export async function start(contestant, language) {
  const script = path.join(import.meta.dirname, 'process.mjs')
  const child = fork(script, [contestant.name, language], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })

  /** What it says next, or that it has ended. @returns {Promise<unknown>} */
  function next() {
    return new Promise((resolve) => {
      const late = setTimeout(() => child.kill(), patience)
      const settle = (/** @type {unknown} */ value) => {
        clearTimeout(late)
        child.off('exit', ended)
        child.off('message', settle)
        resolve(value)
      }
      const ended = (/** @type {number | null} */ code) =>
        settle({ error: `its process ended with ${code ?? 'a signal'}` })
      child.once('exit', ended)
      child.once('message', settle)
    })
  }

  if ((await next()) !== 'ready') throw new Error(`${contestant.label} cannot be loaded`)
  return {
    contestant,
    ask(question) {
      child.send(question)
      return /** @type {Promise<Answer>} */ (next())
    },
    stop: () => child.kill(),
  }
}
