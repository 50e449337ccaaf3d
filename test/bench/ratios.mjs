// Holds the growth of the work to the growth of the draft: `node test/bench/ratios.mjs`. Prints a line for each ratio
// and exits with 1 if one is too large. Ratios of times taken by turns, never times: any machine may run it.
import { buildEngine, loadEngine } from './build.mjs'
import { input, languages } from './inputs/inputs.mjs'
import { median } from './measure/statistics.mjs'
import { places, typist } from './measure/typist.mjs'

/** @typedef {import('./inputs/inputs.mjs').Input} Input @typedef {import('./measure/typist.mjs').Place} Place */
/** @typedef {{ title: string, most: number, small: () => unknown, large: () => unknown, often: number }} Pair */

const small = 60
const large = 600
const lintMost = 13
const keystrokeMost = 4
/** Milliseconds on the large draft; runs at the least; runs before those that count. */
const budget = 500
const least = 9
const warmUp = 5

await buildEngine()
const { createAnalyzer, DraftDocument } = await loadEngine()

let failed = 0
for (const language of languages) {
  const drafts = { small: input(language, small), large: input(language, large) }
  report({
    title: `full lint, ${language}`,
    most: lintMost,
    small: () => createAnalyzer().analyze(drafts.small.text),
    large: () => createAnalyzer().analyze(drafts.large.text),
    often: 4,
  })
  for (const place of places)
    report({
      title: `keystroke, ${language}, ${place}`,
      most: keystrokeMost,
      small: keyboard(drafts.small, place),
      large: keyboard(drafts.large, place),
      often: 2,
    })
}
process.exitCode = failed > 0 ? 1 : 0

/** @param {Pair} pair */
function report(pair) {
  let measured = ratio(pair)
  // Another program may have had the machine: what is too slow by itself is too slow again.
  if (measured.ratio > pair.most) measured = ratio(pair)
  const passed = measured.ratio <= pair.most
  if (!passed) failed++
  const times = `${measured.large.toFixed(2)} ms : ${measured.small.toFixed(2)} ms`
  console.log(
    `${passed ? 'ok' : 'not ok'} - ${pair.title}: ${large} kB : ${small} kB = ${measured.ratio.toFixed(1)}, at most ${pair.most} (${times})`,
  )
}

/** Times by turns, until the large draft had its time. @param {Pair} pair */
function ratio({ small, large, often }) {
  const times = { small: /** @type {number[]} */ ([]), large: /** @type {number[]} */ ([]) }
  // What is compiled only now does not count.
  for (let round = 0; round < warmUp * often; round++) small()
  for (let round = 0; round < warmUp; round++) large()
  for (let spent = 0; spent < budget || times.large.length < least; ) {
    for (let n = 0; n < often; n++) times.small.push(timeOf(small))
    const time = timeOf(large)
    times.large.push(time)
    spent += time
  }
  const [a, b] = [median(times.small), median(times.large)]
  return { small: a, large: b, ratio: b / a }
}

/** @param {() => unknown} work */
function timeOf(work) {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** @param {Input} draft @param {Place} place */
function keyboard(draft, place) {
  const analyzer = createAnalyzer()
  const hand = typist(draft, place, DraftDocument)
  analyzer.analyze(hand.document.text)
  return () => {
    hand.stroke()
    return analyzer.analyze(hand.document.text).findings.length
  }
}
