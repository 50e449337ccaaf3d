import { analysedDrafts } from './analysed-drafts.ts'
import type { CommandRun } from './command-run.ts'
import { complaining } from './say-once.ts'
import { pageOf, widest } from './terminal.ts'
import { terminalProblem, writeOutput } from './write-output.ts'

/** `wenheng pmc`: the PMC worksheet of drafts, with the balance of policy instruments. */
export const pmcCommand: CommandRun = async (asked, language, streams) => {
  const { format, output } = asked.options
  const complain = complaining(streams, language)
  const unshown = terminalProblem(asked.options, streams)
  if (unshown) return complain(unshown)
  const { drafts, unread } = await analysedDrafts(asked, language, streams)
  const { pmcOutput } = await import('./pmc-output.ts')
  const content = await pmcOutput(drafts, format, language, output === null ? pageOf(streams).width : widest)
  const problem = writeOutput(content, asked.options, streams)
  if (problem) return complain(problem)
  return unread ? 2 : 0
}
