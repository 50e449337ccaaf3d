import { analysedDrafts } from './analysed-drafts.ts'
import type { CommandRun } from './command-run.ts'
import { draftsCommand } from './drafts-command.ts'
import { sayingOnce } from './say-once.ts'

/** `wenheng coverage`: as text or JSON of each draft as it comes, or as a report of all of them. */
export const coverageCommand: CommandRun = async (asked, language, streams) => {
  const { format, output, date } = asked.options
  if ((format === 'text' || format === 'json') && output === null)
    return draftsCommand('coverage')(asked, language, streams)
  const { drafts, unread } = await analysedDrafts(asked, language, streams)
  const { coverageFile } = await import('./coverage-file.ts')
  const content = coverageFile(drafts, format, language, date)
  if (output === null) streams.stdout.write(content)
  else {
    const { saveProblem } = await import('./save-file.ts')
    const problem = saveProblem(output, content)
    if (problem) {
      sayingOnce(streams, language)(problem)
      return 2
    }
  }
  return unread ? 2 : 0
}
