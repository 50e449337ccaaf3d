import { stripDirectives } from '../fixes/strip-directives.ts'
import { encode, isFaithful } from '../host/encode.ts'
import { nodeHost } from '../host/node.ts'
import { parseDraft } from '../text/parse-draft.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { tasksOf } from './draft-tasks.ts'
import { encodingName, type ReadDraft, readDraft } from './read-draft.ts'
import { replaceFile } from './replace-file.ts'
import { sayingOnce } from './say-once.ts'
import { signalsHeard } from './uninterrupted.ts'

/** `wenheng clean`: the drafts without directives, one after the other; with `--write`, in their files. */
export const runClean: CommandRun = async ({ options, operands }, language, streams) => {
  const { stdout } = streams
  const say = sayingOnce(streams, language)
  let failed = false
  const fail = (problem: CliError): void => {
    failed = true
    say(problem)
  }
  for (const task of await tasksOf(operands, options['stdin-filename'], streams)) {
    const read = task.problem ?? (await readDraft(task, nodeHost, options.encoding, options.revisions))
    if ('key' in read) fail(read)
    else if (!options.write) stdout.write(cleaned(read))
    else if (read.word) fail(cliError('wordWrite', { file: read.file }))
    else if (task.bytes) fail(cliError('stdinWrite', {}))
    else {
      const problem = writeClean(read)
      if (problem) fail(problem)
      await signalsHeard()
    }
  }
  return failed ? 2 : 0
}

function cleaned({ decoded: { text }, format }: ReadDraft): string {
  return stripDirectives(parseDraft(text, { format }))
}

/** Writes a file anew, in its encoding, if it has directives. What is wrong, if anything. */
function writeClean(read: ReadDraft): CliError | null {
  const { file, bytes, decoded } = read
  const clean = cleaned(read)
  if (clean === decoded.text) return null
  const encoding = encodingName(decoded.encoding)
  if (!isFaithful(bytes, decoded)) return cliError('unfaithful', { file, encoding })
  const written = encode(clean, decoded)
  if ('missing' in written) return cliError('unencodable', { file, encoding, character: written.missing })
  const fault = replaceFile(file, written, bytes)
  return fault === null ? null : cliError(fault, { file })
}
