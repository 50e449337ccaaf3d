import { brokenKinds, survives } from './broken-messages.ts'
import { commandLineRun } from './command-line.ts'
import { drawnUnit } from './drawn-text.ts'
import { growthOf } from './growth.ts'
import { hostileWordRun } from './hostile-word-run.ts'
import { forms, lintMany } from './many-files.ts'
import { protocolRun } from './protocol-run.ts'
import { Random } from './random.ts'
import { growthIn, soak } from './soak.ts'
import { nothingTried } from './tally.ts'

/**
 * Tries the built server and command line with what nobody would write, for as long as asked: `npm run fuzz`. A run that
 * fails is named with its seed and its reason, and the exit code is 1. `npm run soak` is a long day of typing.
 *   --seed N       the same runs again
 *   --edits N      edits sent to the server, 20,000 unless said
 *   --minutes N    the most that it takes, 60 unless said
 *   --only NAME    protocol, broken, commands, growth, soak or files
 *   --files N      the most drafts that the command line is given at once, 20,000 unless said
 *   --patterns N   the patterns of growth, 40 unless said
 *   --size N       length of the patterns of growth in UTF-16 units, 25,000 unless said (four times that is tried too)
 */
const named = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const numbered = (name: string, otherwise: number): number => Number(named(name) ?? otherwise)

const seed = numbered('seed', Math.floor(Math.random() * 2 ** 31))
const ends = performance.now() + numbered('minutes', 60) * 60_000
const only = named('only')
const random = new Random(seed)
/** What takes long, and is run when asked for. */
const alone = ['soak', 'files']
const isAsked = (part: string): boolean => (only === undefined ? !alone.includes(part) : only === part)
const isTime = (): boolean => performance.now() < ends

console.log(`seed ${seed}`)
if (isAsked('protocol')) await protocol(numbered('edits', 20_000))
if (isAsked('broken'))
  await many('messages that are none', 5 * brokenKinds.length, (own, run) =>
    survives(brokenKinds[run % brokenKinds.length] ?? '', own),
  )
if (isAsked('commands')) await many('runs of the command line', 200, commandLineRun)
if (isAsked('commands')) await many('hostile Word documents', 100, (own) => hostileWordRun(own))
if (isAsked('growth')) await many('patterns', numbered('patterns', 40), growth)
if (isAsked('soak')) await longDay(numbered('edits', 50_000))
if (isAsked('files')) await manyFiles(numbered('files', 20_000))

async function protocol(edits: number): Promise<void> {
  const tally = nothingTried()
  for (let run = 0; tally.edits < edits && isTime(); run++) {
    const before = performance.now()
    const sort = run % 2 === 0 ? 'pulled' : 'pushed'
    await tried(`protocol, ${sort}`, (own) =>
      protocolRun(own, Math.min(5_000, edits - tally.edits), tally, run % 2 === 0),
    )
    console.log(`${tally.edits} edits, the last run (${sort}) ${Math.round(performance.now() - before)} ms`)
  }
  console.table(tally)
}

async function many(name: string, runs: number, work: (own: Random, run: number) => Promise<unknown>): Promise<void> {
  let done = 0
  for (; done < runs && isTime(); done++) await tried(name, (own) => work(own, done))
  console.log(`${done} ${name}`)
}

/** One run with a seed of its own. */
async function tried(name: string, work: (own: Random) => Promise<unknown>): Promise<void> {
  const own = random.seed()
  try {
    await work(new Random(own))
  } catch (error) {
    console.log(`FAILED: ${name}, seed ${own}: ${String(error instanceof Error ? error.stack : error).slice(0, 6_000)}`)
    process.exitCode = 1
  }
}

async function growth(own: Random): Promise<void> {
  const pattern = {
    head: own.once(2) ? '滨江市人工智能行动方案\n\n' : drawnUnit(own),
    unit: drawnUnit(own),
    tail: own.once(2) ? '' : drawnUnit(own),
  }
  const before = performance.now()
  const found = await growthOf(pattern, own.pick(['markdown', 'plaintext']), numbered('size', 25_000))
  const seconds = (performance.now() - before) / 1000
  // A pattern that is slow and grows no faster than its text is no failure, but is worth a look.
  if (seconds > 60) console.log(`${seconds.toFixed(0)} s for ${JSON.stringify(pattern).slice(0, 300)}`)
  if (found.length > 0) throw new Error(JSON.stringify(found))
}

async function longDay(edits: number): Promise<void> {
  const found = await soak(random, 200, edits, ({ heap, resident, median, p95, ...sample }) => {
    const mega = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
    console.log(
      `${sample.edits} edits: heap ${mega(heap)} MB, resident ${mega(resident)} MB, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    )
  })
  const { heap, resident, p95 } = growthIn(found)
  const share = (part: number): string => `${(100 * part).toFixed(1)} %`
  console.log(`from the middle to the end: heap ${share(heap)}, resident ${share(resident)}, p95 ${share(p95)}`)
  if (heap > 0.1 || resident > 0.1) process.exitCode = 1
}

/** The memory of the command line over a twentieth, a quarter and all of so many files. */
async function manyFiles(most: number): Promise<void> {
  const counts = [most / 20, most / 4, most].map(Math.round)
  const runs = await lintMany(random, counts, forms, ({ files, form, peak, seconds }) =>
    console.log(`${form}, ${files} files: at most ${(peak / 2 ** 20).toFixed(0)} MB, ${seconds.toFixed(0)} s`),
  )
  for (const form of forms) {
    const [, middle, end] = runs.filter((run) => run.form === form)
    const grown = (end?.peak ?? Number.NaN) - (middle?.peak ?? Number.NaN)
    console.log(`${form}: ${(grown / 2 ** 20).toFixed(0)} MB more for four times as many drafts`)
    // V8 lets garbage grow to some tens of megabytes, whatever there is to do; kept drafts would take hundreds.
    if (!(grown < 80 * 2 ** 20)) process.exitCode = 1
  }
}
