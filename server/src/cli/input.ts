import { type Stats, statSync } from 'node:fs'
import { decodeText } from '../host/decode.ts'
import { FileError, type FileHost } from '../host/file-host.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { NamedDraft } from './draft-settings.ts'

/** A draft, or why it cannot be read. */
export type Input = (NamedDraft & { readonly text: string }) | { readonly file: string; readonly problem: CliError }

/**
 * The drafts that the arguments name, each file once, in the order of the arguments. An error skips one file, not the
 * rest. Standard input is opened only if it is named: opening it takes some milliseconds.
 */
export async function* inputs(
  names: readonly string[],
  host: FileHost,
  streams: { readonly stdin: NodeJS.ReadableStream },
): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const name of names) {
    if (name === '-') {
      const { text } = await import('node:stream/consumers')
      yield { file: '-', text: await text(streams.stdin), format: 'markdown', declared: false }
      continue
    }
    const { paths, fault } = await expand(name)
    if (fault) yield { file: name, problem: cliError(fault, { file: name }) }
    for (const path of paths.filter((path) => !seen.has(path))) {
      seen.add(path)
      yield await read(path, host)
    }
  }
}

async function read(file: string, host: FileHost): Promise<Input> {
  try {
    const text = decodeText(await host.read(file))
    if (text === null) return { file, problem: cliError('binary', { file }) }
    const declared = /\.(?:gongwen|policy\.txt)$/i.test(file)
    return { file, text, format: /\.(?:md|markdown|mkd)$/i.test(file) ? 'markdown' : 'plain', declared }
  } catch (error) {
    return { file, problem: cliError(error instanceof FileError ? error.fault : 'unreadable', { file }) }
  }
}

const drafts = '**/*.{md,markdown,txt,gongwen}'

interface Expanded {
  readonly paths: readonly string[]
  readonly fault?: 'directory' | 'noMatch'
}

/** Empty if there is no such folder; other errors are reported when it is read. */
function statOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** A path names itself, a folder the drafts in it, a glob what it matches. */
async function expand(name: string): Promise<Expanded> {
  const stat = statOf(name)
  if (stat && !stat.isDirectory()) return { paths: [name] }
  if (!stat && !/[*?[\]{}!]/.test(name)) return { paths: [name] }
  const { glob } = await import('tinyglobby')
  if (!stat) return found(await glob(name, { expandDirectories: false }), 'noMatch')
  const within = await glob(drafts, { cwd: name })
  return found(
    within.map((path) => `${name.replace(/[\\/]+$/, '')}/${path}`),
    'directory',
  )
}

function found(paths: string[], fault: Expanded['fault'] & string): Expanded {
  return paths.length > 0 ? { paths: paths.sort() } : { paths, fault }
}
