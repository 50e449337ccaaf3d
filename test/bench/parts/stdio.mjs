import { TextDocument } from 'vscode-languageserver-textdocument'
import { emptyServer } from '../build.mjs'
import { input, languages } from '../inputs/inputs.mjs'
import { subjectOf, timed } from '../measure/figure.mjs'
import { timeReference } from '../measure/reference.mjs'
import { typist } from '../measure/typist.mjs'
import { Client } from '../servers/client.mjs'
import { wenhengServer } from '../servers/scripts.mjs'

/** @typedef {import('../measure/figure.mjs').Options} Options @typedef {import('../inputs/pool.mjs').Language} Language */
/** @typedef {import('../measure/typist.mjs').Place} Place */

/**
 * Servers take turns of so many strokes, each sent as soon as the answer to the one before is there: a process that
 * sleeps between strokes takes a millisecond more to wake, whatever it does then.
 */
const burst = 10
const diagnosticsWanted = 200
const typedAt = /** @type {const} */ (['title', 'middle'])

/** (c) One keystroke over stdio, didChange to pulled diagnostics, beside a server that does nothing. @param {Options} options */
export async function stdio({ quick }) {
  const figures = []
  const notes = []
  for (const language of languages)
    for (const place of typedAt) {
      const outcome = await typing(language, place, quick ? 60 : 300)
      figures.push(...outcome.figures)
      notes.push(...outcome.notes)
    }
  return { figures, notes }
}

/** @param {Language} language @param {Place} place @param {number} strokes */
async function typing(language, place, strokes) {
  const draft = input(language, 600)
  const wenheng = new Client(wenhengServer)
  await wenheng.start()
  await wenheng.open(draft.text)
  const items = await wenheng.diagnostics()
  const empty = new Client(emptyServer)
  await empty.start({ items })
  await empty.open(draft.text)
  await empty.diagnostics()

  const editors = [
    { subject: 'Wenheng', client: wenheng },
    { subject: 'a server that does nothing', client: empty },
  ].map((editor) => ({
    ...editor,
    hand: typist(draft, place, TextDocument),
    samples: /** @type {number[]} */ ([]),
    shown: new Set(),
  }))
  /** @type {number[]} */
  const passes = []
  const warmUp = 3
  for (let round = -warmUp; round < strokes / burst; round++) {
    passes.push(timeReference(draft.text))
    for (const { client, hand, samples, shown } of editors)
      for (let stroke = 0; stroke < burst; stroke++) {
        const change = hand.stroke()
        const started = performance.now()
        client.change(hand.document.version, change)
        const { length } = await client.diagnostics()
        if (round < 0) continue
        samples.push(performance.now() - started)
        shown.add(length)
      }
  }
  for (const { client } of editors) await client.stop()

  const figures = editors.map(({ subject, samples, shown }) => ({
    ...subjectOf('stdio', subject, draft),
    place,
    ...timed(samples, passes),
    findings: Math.min(...shown),
  }))
  const few = figures.filter(({ findings }) => findings < diagnosticsWanted)
  return { figures, notes: few.map(({ subject, findings }) => `stdio, ${subject}: ${findings} diagnostics`) }
}
