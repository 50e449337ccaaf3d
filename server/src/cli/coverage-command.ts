import { analysedDrafts } from './analysed-drafts.ts'
import type { CommandRun } from './command-run.ts'
import { draftsCommand } from './drafts-command.ts'
import { complaining } from './say-once.ts'
import { writeOutput } from './write-output.ts'

/** `wenheng coverage`: as text or JSON of each draft as it comes, or as a report of all of them. */
export const coverageCommand: CommandRun = async (asked, language, streams) => {
  const { format, output, date } = asked.options
  if ((format === 'text' || format === 'json') && output === null)
    return draftsCommand('coverage')(asked, language, streams)
  const { drafts, unread } = await analysedDrafts(asked, language, streams)
  const { coverageFile } = await import('./coverage-file.ts')
  const problem = writeOutput(coverageFile(drafts, format, language, date), asked.options, streams)
  if (problem) return complaining(streams, language)(problem)
  return unread ? 2 : 0
}
