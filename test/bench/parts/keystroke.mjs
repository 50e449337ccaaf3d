import { fork } from 'node:child_process'
import path from 'node:path'
import { languages } from '../inputs/inputs.mjs'

/** @typedef {import('../measure/figure.mjs').Options} Options @typedef {import('../measure/figure.mjs').Figure} Figure */

/** (b) One keystroke inside the server: places and sizes by turns, one analyzer each.  @param {Options} options */
export async function keystroke({ quick }) {
  const figures = []
  for (const language of languages) figures.push(...(await typing(language, quick)))
  const silent = figures.filter(({ findings }) => !findings).map(({ place, kilobytes }) => `${place} ${kilobytes} kB`)
  return { figures, notes: silent.map((where) => `keystroke, ${where}: no findings`) }
}

/** @param {string} language @param {boolean} quick @returns {Promise<Figure[]>} */
function typing(language, quick) {
  const script = path.join(import.meta.dirname, 'keystroke-process.mjs')
  const child = fork(script, [language, ...(quick ? ['--quick'] : [])])
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(/** @type {Figure[]} */ (figures)))
    child.once('exit', (code) => reject(new Error(`typing ended with ${code}`)))
  })
}
