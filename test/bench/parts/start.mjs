import { emptyServer } from '../build.mjs'
import { input } from '../inputs/inputs.mjs'
import { subjectOf, timed } from '../measure/figure.mjs'
import { timeReference } from '../measure/reference.mjs'
import { Client } from '../servers/client.mjs'
import { wenhengServer } from '../servers/scripts.mjs'

/** @typedef {import('../measure/figure.mjs').Options} Options */

/** (f) A server from its start to the first diagnostics of a draft. @param {Options} options */
export async function start({ quick }) {
  const servers = [
    { subject: 'Wenheng', script: wenhengServer },
    { subject: 'a server that does nothing', script: emptyServer },
  ]
  const entries = [60, 600].flatMap((size) =>
    servers.map((server) => ({
      ...server,
      draft: input('zh', size),
      samples: /** @type {number[]} */ ([]),
      passes: /** @type {number[]} */ ([]),
      findings: 0,
    })),
  )
  const rounds = quick ? 4 : 12
  for (let round = 0; round < rounds; round++)
    for (const entry of entries) {
      entry.passes.push(timeReference(entry.draft.text))
      const started = performance.now()
      const client = new Client(entry.script)
      await client.start()
      await client.open(entry.draft.text)
      entry.findings = (await client.diagnostics()).length
      entry.samples.push(performance.now() - started)
      await client.stop()
    }
  const figures = entries.map(({ subject, draft, samples, passes, findings }) => ({
    ...subjectOf('start', subject, draft),
    ...timed(samples, passes),
    findings,
  }))
  return { figures, notes: [] }
}
