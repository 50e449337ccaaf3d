import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { programs } from '../contestants/programs.mjs'
import { input, languages } from '../inputs/inputs.mjs'
import { asFound, hasCertificates } from '../measure/environment.mjs'
import { subjectOf, timed } from '../measure/figure.mjs'
import { timeReference } from '../measure/reference.mjs'

/** @typedef {import('../measure/figure.mjs').Options} Options */

/** (d) Command lines as processes, by turns, over 60 kB. @param {Options} options */
export async function cli({ quick }) {
  const runs = [
    ...programs.map((program) => ({ program, label: program.label, env: process.env })),
    // What Wenheng is held against where others measured it.
    ...(hasCertificates ? programs.slice(0, 2) : []).map((program) => ({
      program,
      label: `${program.label}, with certificates`,
      env: asFound,
    })),
  ]
  const entries = languages.flatMap((language) =>
    runs
      .filter(({ program }) => program.languages.includes(language))
      .map((run) => ({
        ...run,
        draft: input(language, 60),
        samples: /** @type {number[]} */ ([]),
        passes: /** @type {number[]} */ ([]),
        findings: /** @type {Set<number>} */ (new Set()),
      })),
  )
  const rounds = quick ? 5 : 20
  for (let round = 0; round < rounds; round++)
    for (const { program, env, draft, samples, passes, findings } of entries) {
      passes.push(timeReference(draft.text))
      const arguments_ = program.command(path.basename(draft.file), draft.language)
      const cwd = path.dirname(draft.file)
      const options = /** @type {const} */ ({ cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 })
      const started = performance.now()
      const { stdout, stderr } = spawnSync(process.execPath, arguments_, options)
      samples.push(performance.now() - started)
      if (program.count) findings.add(counted(program.count, stdout, stderr))
    }
  const figures = entries.map(({ program, label, draft, samples, passes, findings }) => ({
    ...subjectOf('cli', label, draft),
    ...timed(samples, passes),
    ...(program.count ? { findings: Math.min(...findings) } : {}),
  }))
  const wrong = entries.filter(({ program, findings }) => program.count && (findings.size !== 1 || findings.has(0)))
  return {
    figures,
    notes: wrong.map(({ program, findings }) => `${program.label} as a process found ${[...findings].join(', ')}`),
  }
}

/** Reports go to either stream. @param {(output: string) => number} count @param {string} stdout @param {string} stderr */
function counted(count, stdout, stderr) {
  try {
    return count(stdout) || count(stderr)
  } catch {
    return 0
  }
}
