import { citationsCommand } from './citations-command.ts'
import type { CommandRun } from './command-run.ts'
import type { CommandName } from './commands.ts'
import { coverageCommand } from './coverage-command.ts'
import { draftsCommand } from './drafts-command.ts'
import { explainCommand } from './explain-command.ts'
import { runClean } from './run-clean.ts'
import { runConfig } from './run-config.ts'
import { tasksCommand } from './tasks-command.ts'
import { termsCommand } from './terms-command.ts'

// Loaded with the commands: it needs what they need.
export { serveDrafts } from './draft-worker.ts'

/** What each command of `commands.ts` does. Loaded when one is to run: help and version need none of it. */
export const commandRuns: Readonly<Record<CommandName, CommandRun>> = {
  lint: draftsCommand('lint'),
  coverage: coverageCommand,
  explain: explainCommand,
  terms: termsCommand,
  citations: citationsCommand,
  config: runConfig,
  clean: runClean,
  tasks: tasksCommand,
  compare: async (...given) => (await import('./compare-command.ts')).compareCommand(...given),
  export: async (...given) => (await import('./export-command.ts')).exportCommand(...given),
  align: async (...given) => (await import('./align-command.ts')).alignCommand(...given),
  pmc: async (...given) => (await import('./pmc-command.ts')).pmcCommand(...given),
  review: async (...given) => (await import('./review-command.ts')).reviewCommand(...given),
}
