import { fstatSync } from 'node:fs'
import { mostBytes } from '../host/node.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { Streams } from './command-run.ts'

/** The bytes of standard input; or why it was not read to its end. */
export async function readInput(stdin: Streams['stdin'], file: string): Promise<Uint8Array | CliError> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    // A folder reads as if it were empty.
    if ('fd' in stdin && typeof stdin.fd === 'number' && fstatSync(stdin.fd).isDirectory())
      return cliError('unreadable', { file })
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      length += bytes.length
      if (length > mostBytes) return cliError('tooLarge', { file })
      chunks.push(bytes)
    }
  } catch {
    // It was opened for writing alone, or has gone.
    return cliError('unreadable', { file })
  }
  return Buffer.concat(chunks)
}
