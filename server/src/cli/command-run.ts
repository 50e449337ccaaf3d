import type { Language } from '../framework/types.ts'
import type { Arguments } from './arguments.ts'

/** What a command reads from and writes to. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0: nothing at or above `--fail-on`; 1: something; 2: wrong usage, or input that cannot be read. */
export type ExitCode = 0 | 1 | 2

/** Does what a command is for, in the reader's language. */
export type CommandRun = (asked: Arguments, language: Language, streams: Streams) => Promise<ExitCode>
