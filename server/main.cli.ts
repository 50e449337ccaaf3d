import { deferOptimisation } from './src/cli/optimisation.ts'
import { run } from './src/cli/run.ts'
import { isWorkerCommand } from './src/cli/worker-command.ts'
import { compilePatternsAtOnce } from './src/host/compiled-patterns.ts'

/** `wenheng` on the command line, or one of the threads in which it checks many files. */
compilePatternsAtOnce()
if (isWorkerCommand(process.argv)) import('./src/cli/command-runs.ts').then(({ serveDrafts }) => serveDrafts())
else {
  deferOptimisation()
  run(process.argv.slice(2), process).then((code) => {
    process.exitCode = code
  })
}
