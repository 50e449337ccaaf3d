import { peers, takesPart, wenheng } from '../contestants/index.mjs'
import { start } from '../contestants/start.mjs'
import { input, languages } from '../inputs/inputs.mjs'
import { subjectOf, timed } from '../measure/figure.mjs'
import { median } from '../measure/statistics.mjs'

/** @typedef {import('../measure/figure.mjs').Options} Options @typedef {import('../measure/figure.mjs').Figure} Figure */
/** @typedef {import('../contestants/start.mjs').Player} Player @typedef {import('../inputs/inputs.mjs').Input} Input */

/**
 * @typedef {object} Entry One contestant in one contest.
 * @property {Player} player
 * @property {number[]} samples
 * @property {number[]} reference
 * @property {Set<number>} findings The counts it gave; one, if all is well.
 * @property {number} spent
 * @property {number} restarts
 * @property {string | undefined} problem
 */

/** (a) Full lint, warm: Wenheng and the peers by turns, each in its own process.  @param {Options} options */
export async function lint({ quick }) {
  const figures = []
  const notes = []
  const sizes = quick ? [60, 600] : [60, 600, 6000]
  for (const language of languages) {
    /** @type {Map<string, Player>} */
    const players = new Map()
    /** What a lint of 60 kB took last, by contestant: what is slow gets fewer runs. @type {Map<string, number>} */
    const pace = new Map()
    for (const size of sizes) {
      const draft = input(language, size)
      /** @type {Entry[]} */
      const entries = []
      for (const contestant of [wenheng, ...peers]) {
        if (!takesPart(contestant, language, size, quick)) {
          if (contestant.largest[language])
            notes.push(`${contestant.label} is not given ${size} kB ${language}: a lint takes too long`)
          continue
        }
        const player = players.get(contestant.name) ?? (await start(contestant, language))
        entries.push({
          player,
          samples: [],
          reference: [],
          findings: new Set(),
          spent: 0,
          restarts: 0,
          problem: undefined,
        })
      }
      await contest(entries, draft, pace, quick)
      for (const entry of entries) {
        const { name, label } = entry.player.contestant
        players.set(name, entry.player)
        if (entry.restarts > 0) notes.push(`${label}, ${size} kB ${language}: started anew ${entry.restarts} times`)
        if (entry.problem) notes.push(`${label}, ${size} kB ${language}: ${entry.problem}`)
        if (entry.samples.length > 0) {
          pace.set(name, median(entry.samples))
          figures.push(figureOf(entry, draft))
        }
      }
    }
    for (const player of players.values()) player.stop()
  }
  return { figures, notes }
}

/** @param {Entry[]} entries @param {Input} draft @param {Map<string, number>} pace @param {boolean} quick */
async function contest(entries, draft, pace, quick) {
  const rounds = quick ? 3 : 7
  const budget = quick ? 5_000 : 15_000
  for (let round = -1; round < rounds; round++) {
    for (const entry of entries) {
      const expected = (pace.get(entry.player.contestant.name) ?? 0) * 10
      const warmUp = round < 0
      // The run at a smaller size has warmed it; of what takes seconds a run is not thrown away.
      if ((warmUp && expected > 2_000) || entry.spent > budget) continue
      await play(entry, draft, { time: (quick ? 150 : 400) * (warmUp ? 8 : 1), least: 1 }, warmUp)
    }
  }
}

/** @param {Entry} entry @param {Input} draft @param {{ time: number, least: number }} budget @param {boolean} warmUp */
async function play(entry, draft, budget, warmUp) {
  const started = performance.now()
  const answer = await entry.player.ask({ file: draft.file, ...budget })
  entry.spent += performance.now() - started
  if ('error' in answer) {
    // It cannot do this draft; it may have ended over it.
    entry.problem = answer.error
    entry.spent = Infinity
    entry.player.stop()
    entry.player = await start(entry.player.contestant, draft.language)
    return
  }
  // Every draft has something for everyone. Nothing found, or not what was found before: its process is worn out.
  const [count] = answer.findings
  const known = [...entry.findings][0] ?? count
  if (answer.findings.length !== 1 || !count || count !== known) {
    entry.problem = `found ${answer.findings.join(', ')}${known === undefined ? '' : ` where it had found ${known}`}`
    entry.player.stop()
    entry.player = await start(entry.player.contestant, draft.language)
    entry.restarts++
    return
  }
  entry.findings.add(count)
  if (warmUp) return
  entry.problem = undefined
  entry.samples.push(...answer.samples)
  entry.reference.push(...answer.reference)
}

/** @param {Entry} entry @param {Input} draft @returns {Figure} */
function figureOf({ player, samples, reference, findings }, draft) {
  const [found] = findings
  return {
    ...subjectOf('lint', player.contestant.label, draft),
    ...timed(samples, reference),
    ...(found === undefined ? {} : { findings: found }),
  }
}
