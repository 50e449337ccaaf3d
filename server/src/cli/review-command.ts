import { type Analysis, createAnalyzer } from '../engine/analyzer.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'
import { nodeHost } from '../host/node.ts'
import type { ReviewedWord } from '../word/review/review-word.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { CommandRun, Streams } from './command-run.ts'
import type { DraftTask } from './draft-job.ts'
import { draftSettings } from './draft-settings.ts'
import { tasksOf } from './draft-tasks.ts'
import type { OptionValues } from './options.ts'
import { createCliConfigs } from './project-config.ts'
import { readDraft } from './read-draft.ts'
import { complaining } from './say-once.ts'
import { terminalProblem, writeOutput } from './write-output.ts'

/**
 * `wenheng review`: saves a Word document with its findings as comments and the fixes that need no looking at as tracked
 * changes. The file that is read is never written.
 */
export const reviewCommand: CommandRun = async ({ options, operands }, language, streams) => {
  const { output } = options
  const complain = complaining(streams, language)
  const unshown = terminalProblem(options, streams)
  if (unshown) return complain(unshown)
  const [task, second] = await tasksOf(operands, options['stdin-filename'], streams)
  if (!task || second) return complain(cliError('oneWordFile', {}))
  const reviewed = await reviewOf(task, options, language, streams)
  if ('key' in reviewed) return complain(reviewed)
  const problem = writeOutput(reviewed.bytes, options, streams)
  if (problem) return complain(problem)
  if (output !== null) streams.stdout.write(`${summary(output, reviewed, language)}\n`)
  return 0
}

async function reviewOf(
  task: DraftTask,
  options: OptionValues,
  language: Language,
  { env }: Streams,
): Promise<ReviewedWord | CliError> {
  const read = task.problem ?? (await readDraft(task, nodeHost, options.encoding, options.revisions))
  if ('key' in read) return read
  if (!read.word || !read.parts) return cliError('reviewText', { file: read.file })
  const resolved = await createCliConfigs(options, language).resolve(read.file)
  if ('key' in resolved) return resolved
  const settings = draftSettings(read, resolved, true)
  const analyzer = createAnalyzer()
  const analyse = (text: string): Analysis => analyzer.analyze(text, settings)
  const { reviewWord } = await import('../word/review/review-word.ts')
  return reviewWord(read.parts, read.word, analyse(read.decoded.text), {
    language,
    date: dateOf(env),
    clauses: options.clauses ? analyse : null,
  })
}

/** Now, or the date that makes builds reproducible (reproducible-builds.org/specs/source-date-epoch). To the second. */
function dateOf({ SOURCE_DATE_EPOCH: epoch }: Streams['env']): string {
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) : Math.floor(Date.now() / 1000)
  return new Date(seconds * 1000).toISOString().replace('.000', '')
}

function summary(file: string, { comments, changes, clauses }: ReviewedWord, language: Language): string {
  const counts = { comments: String(comments), changes: String(changes), clauses: String(clauses) }
  const values = { file, ...counts }
  return formatMessage({ key: 'reviewed', values }, clauses > 0 ? withClauses : made, language)
}

const made: Localized = {
  zh: '{file}：批注 {comments} 条，修订 {changes} 处',
  en: '{file}: comments: {comments}, tracked changes: {changes}',
}
const withClauses: Localized = {
  zh: '{file}：批注 {comments} 条，修订 {changes} 处，补入条款 {clauses} 条',
  en: '{file}: comments: {comments}, tracked changes: {changes}, clauses: {clauses}',
}
