import { createAnalyzer } from '../engine/analyzer.ts'
import type { Language } from '../framework/types.ts'
import { nodeHost } from '../host/node.ts'
import type { Arguments } from './arguments.ts'
import { cliErrorText } from './cli-messages.ts'
import type { Streams } from './command-run.ts'
import { draftSettings } from './draft-settings.ts'
import { inputs } from './input.ts'
import type { CheckedDraft } from './report.ts'

/** The drafts that the operands name, analysed; files that cannot be read are told on standard error. */
export async function analysedDrafts(
  { options, operands }: Arguments,
  language: Language,
  streams: Streams,
): Promise<{ readonly drafts: readonly CheckedDraft[]; readonly unread: boolean }> {
  const drafts: CheckedDraft[] = []
  let unread = false
  for await (const input of inputs(operands, nodeHost, streams)) {
    if ('problem' in input) {
      unread = true
      streams.stderr.write(`wenheng: ${cliErrorText(input.problem, language)}\n`)
      continue
    }
    drafts.push({ file: input.file, analysis: createAnalyzer().analyze(input.text, draftSettings(input, options)) })
  }
  return { drafts, unread }
}
