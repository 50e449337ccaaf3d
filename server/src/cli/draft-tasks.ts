import type { Streams } from './command-run.ts'
import { namedFiles } from './draft-files.ts'
import type { DraftTask } from './draft-job.ts'
import { readInput } from './read-input.ts'
import { parseTarget } from './target.ts'

/** The drafts to read for the operands of a command. With `hasLines`, an operand may end in a line: FILE:LINE. */
export async function tasksOf(
  operands: readonly string[],
  inputName: string | null,
  streams: Streams,
  hasLines = false,
): Promise<readonly DraftTask[]> {
  const tasks: DraftTask[] = []
  const asked = hasLines
    ? operands.map(parseTarget).map(({ name, line }) => ({ names: [name], line }))
    : [{ names: operands, line: null }]
  for (const { names, line } of asked)
    for (const named of await namedFiles(names)) {
      if (named.file !== '-') tasks.push({ ...named, line })
      else {
        // Standard input is opened only if it is named: opening it takes some milliseconds.
        const file = inputName ?? '-'
        const bytes = await readInput(streams.stdin, file)
        tasks.push('key' in bytes ? { file, line, problem: bytes } : { file, line, bytes })
      }
    }
  return tasks
}
