import { homedir } from 'node:os'
import path from 'node:path'
import { cacheFolder } from './src/cli/code-cache.ts'
import { loadCompiled } from './src/cli/compiled-program.ts'
import { deferOptimisation } from './src/cli/optimisation.ts'
import { version } from './src/version.ts'

/** `wenheng` on the command line: loads what does the work, and keeps its compiled form. */
deferOptimisation()
const folder = cacheFolder(process.env, process.platform, homedir())
const program = loadCompiled(path.join(__dirname, 'cli-program.cjs'), version, folder)
const { run } = program.exports as typeof import('./src/cli/run.ts')
run(process.argv.slice(2), process).then(({ code, languages }) => {
  process.exitCode = code
  program.keep(languages)
})
