import { analysedDrafts } from './analysed-drafts.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { sayingOnce } from './say-once.ts'
import { pageOf } from './terminal.ts'

/** `wenheng pmc`: the PMC worksheet of drafts, with the balance of policy instruments. */
export const pmcCommand: CommandRun = async (asked, language, streams) => {
  const { format, output } = asked.options
  const complain = (problem: CliError): 2 => {
    sayingOnce(streams, language)(problem)
    return 2
  }
  if (format === 'xlsx' && output === null && streams.stdout.isTTY)
    return complain(cliError('binaryOutput', { format: 'xlsx' }))
  const { drafts, unread } = await analysedDrafts(asked, language, streams)
  const { pmcOutput } = await import('./pmc-output.ts')
  const content = await pmcOutput(drafts, format, language, output === null ? pageOf(streams).width : fileWidth)
  if (output === null) streams.stdout.write(content)
  else {
    const { saveProblem } = await import('./save-file.ts')
    const problem = saveProblem(output, content)
    if (problem) return complain(problem)
  }
  return unread ? 2 : 0
}

/** In cells: of text in a file. */
const fileWidth = 100
