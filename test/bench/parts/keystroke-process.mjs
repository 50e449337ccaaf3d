// The process that types: `keystroke-process.mjs LANGUAGE [--quick]`; sends its figures and ends.
import { loadEngine } from '../build.mjs'
import { input } from '../inputs/inputs.mjs'
import { subjectOf, timed } from '../measure/figure.mjs'
import { reference } from '../measure/reference.mjs'
import { turn } from '../measure/turn.mjs'
import { places, typist } from '../measure/typist.mjs'

const language = process.argv[2] === 'en' ? 'en' : 'zh'
const quick = process.argv.includes('--quick')
const { createAnalyzer, DraftDocument } = await loadEngine()

const keyboards = [60, 600].flatMap((size) => places.map((place) => keyboard(input(language, size), place)))
const rounds = quick ? 4 : 10
for (let round = -1; round < rounds; round++)
  for (const { hit, draft, samples, passes } of keyboards) {
    const times = await turn(hit, { time: quick ? 100 : 300, least: 5 })
    const reads = await turn(() => reference(draft.text), { time: 10, least: 3 })
    if (round < 0) continue
    samples.push(...times)
    passes.push(...reads)
  }

process.send?.(
  keyboards.map(({ draft, place, samples, passes, findings }) => ({
    ...subjectOf('keystroke', 'Wenheng', draft),
    place,
    ...timed(samples, passes),
    findings: findings(),
  })),
)

/** @param {import('../inputs/inputs.mjs').Input} draft @param {import('../measure/typist.mjs').Place} place */
function keyboard(draft, place) {
  const analyzer = createAnalyzer()
  const hand = typist(draft, place, DraftDocument)
  let found = analyzer.analyze(hand.document.text).findings.length
  return {
    draft,
    place,
    samples: /** @type {number[]} */ ([]),
    passes: /** @type {number[]} */ ([]),
    findings: () => found,
    /** What the server does of a stroke: the text brought up to date, then all findings of it. */
    hit() {
      hand.stroke()
      found = analyzer.analyze(hand.document.text).findings.length
    },
  }
}
