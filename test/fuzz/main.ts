import { nothingTried, protocolRun } from './protocol-run.ts'
import { Random } from './random.ts'

const of = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const seed = of('seed', Math.floor(Math.random() * 2 ** 31))
const edits = of('edits', 20_000)
const minutes = of('minutes', 60)

const random = new Random(seed)
const tally = nothingTried()
const ends = performance.now() + minutes * 60_000
console.log(`seed ${seed}`)
let run = 0
while (tally.edits < edits && performance.now() < ends) {
  const own = random.seed()
  const before = performance.now()
  try {
    await protocolRun(new Random(own), Math.min(5_000, edits - tally.edits), tally, run % 2 === 0)
  } catch (error) {
    console.log(`FAILED: run ${run}, seed ${own}, ${run % 2 === 0 ? 'pulled' : 'pushed'}`)
    console.log(String(error instanceof Error ? error.stack : error).slice(0, 6_000))
    process.exitCode = 1
  }
  run++
  console.log(`run ${run}: ${tally.edits} edits, ${Math.round(performance.now() - before)} ms`)
}
console.table(tally)
