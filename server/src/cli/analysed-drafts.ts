import { createAnalyzer } from '../engine/analyzer.ts'
import type { Language } from '../framework/types.ts'
import { nodeHost } from '../host/node.ts'
import type { Arguments } from './arguments.ts'
import type { CliError } from './cli-messages.ts'
import type { Streams } from './command-run.ts'
import { draftSettings } from './draft-settings.ts'
import { tasksOf } from './draft-tasks.ts'
import { createCliConfigs, shownPath } from './project-config.ts'
import { readDraft } from './read-draft.ts'
import type { CheckedDraft } from './report.ts'
import { sayingOnce } from './say-once.ts'

/** The drafts that the operands name, analysed; files that cannot be read are named on standard error. */
export async function analysedDrafts(
  asked: Arguments,
  language: Language,
  streams: Streams,
): Promise<{ readonly drafts: readonly CheckedDraft[]; readonly unread: boolean }> {
  const { results, unread } = await ofEachDraft(asked, language, streams, (draft) => draft)
  return { drafts: results, unread }
}

/** The same for what is wanted of each draft alone: of thousands, no analysis is kept. */
export async function ofEachDraft<Result>(
  { options, operands }: Arguments,
  language: Language,
  streams: Streams,
  resultOf: (draft: CheckedDraft) => Result,
): Promise<{ readonly results: readonly Result[]; readonly unread: boolean }> {
  const results: Result[] = []
  let unread = false
  const print = sayingOnce(streams, language)
  const say = (problem: CliError): void => {
    unread = true
    print(problem)
  }
  const configs = createCliConfigs(options, language)
  for (const task of await tasksOf(operands, options['stdin-filename'], streams)) {
    const read = task.problem ?? (await readDraft(task, nodeHost, options.encoding, options.revisions))
    const resolved = 'key' in read ? read : await configs.resolve(read.file)
    if ('key' in read) say(read)
    else if ('key' in resolved) say(resolved)
    else
      results.push(
        resultOf({
          file: read.file,
          ...(read.word ? { word: read.word } : {}),
          ...(resolved.pmc ? { pmc: { ...resolved.pmc, file: shownPath(resolved.pmc.file) } } : {}),
          analysis: createAnalyzer().analyze(read.decoded.text, draftSettings(read, resolved, false)),
        }),
      )
  }
  return { results, unread }
}
