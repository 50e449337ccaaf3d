import { mostBytes } from '../host/node.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { Streams } from './command-run.ts'

/** The bytes of standard input; or why it was not read to its end. */
export async function readInput(stdin: Streams['stdin'], file: string): Promise<Uint8Array | CliError> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      length += bytes.length
      if (length > mostBytes) return cliError('tooLarge', { file })
      chunks.push(bytes)
    }
  } catch {
    // It is a folder, or was opened for writing alone.
    return cliError('unreadable', { file })
  }
  return Buffer.concat(chunks)
}
