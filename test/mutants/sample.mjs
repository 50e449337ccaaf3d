import { createHash } from 'node:crypto'

/*
 * A checker of Stryker's that lets a share of the mutants through: by a hash of the seed and the mutant, so that the
 * same are drawn whenever the code is the same. The others count as if they did not compile, that is, not at all.
 */
const share = Number(process.env.MUTANTS_SHARE)
const seed = process.env.MUTANTS_SEED

function isDrawn({ fileName, location: { start, end }, replacement }) {
  const name = fileName.replace(/.*\/out\//, 'out/')
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  const digest = createHash('sha256').update(`${seed} ${name} ${place} ${replacement}`).digest()
  return digest.readUInt32BE(0) / 2 ** 32 < share
}

class Sample {
  async init() {}

  async check(mutants) {
    const verdict = (one) => (isDrawn(one) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' })
    return Object.fromEntries(mutants.map((one) => [one.id, verdict(one)]))
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }]
