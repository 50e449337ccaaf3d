import { deferOptimisation } from './src/cli/optimisation.ts'
import { run } from './src/cli/run.ts'

/** `wenheng` on the command line. */
deferOptimisation()
run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
