import { type BigIntStats, fstatSync, statSync } from 'node:fs'
import type { Arguments } from './arguments.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { Streams } from './command-run.ts'
import { namedFiles } from './draft-files.ts'

/**
 * Why the file of `--output` is not written: it is one that the command reads, whatever the path, link or redirection by
 * which either is named. Asked before anything is read.
 */
export async function ownInputProblem({ operands, options }: Arguments, streams: Streams): Promise<CliError | null> {
  const { output, parent, against, config } = options
  // Most runs save nothing, and look up no file twice.
  if (output === null || fileAt(output) === null) return null
  const named = await namedFiles([...operands, ...parent])
  const files = named.map(({ file }) => file)
  return overwriteProblem(output, [...files, ...[against, config].filter((file) => file !== null)], streams)
}

/** The same for files that are known by name; `-` is standard input. */
export function overwriteProblem(
  output: string | null,
  inputs: readonly string[],
  streams: Pick<Streams, 'stdin'>,
): CliError | null {
  const written = output === null ? null : fileAt(output)
  if (output === null || written === null) return null
  const isRead = inputs.some((input) => {
    const read = input === '-' ? fileOf(streams.stdin) : fileAt(input)
    return read !== null && read.ino === written.ino && read.dev === written.dev
  })
  return isRead ? cliError('ownInput', { file: output }) : null
}

/** The file that a name leads to. Devices and pipes are none: what is written to one is not what was read from it. */
function fileAt(name: string): BigIntStats | null {
  return fileOrNull(() => statSync(name, { bigint: true }))
}

function fileOf(stdin: Streams['stdin']): BigIntStats | null {
  if (!('fd' in stdin) || typeof stdin.fd !== 'number') return null
  const { fd } = stdin
  return fileOrNull(() => fstatSync(fd, { bigint: true }))
}

function fileOrNull(stat: () => BigIntStats): BigIntStats | null {
  try {
    const stats = stat()
    return stats.isFile() ? stats : null
  } catch {
    return null
  }
}
