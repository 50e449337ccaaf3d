import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ConfigHost } from '../config/config-store.ts'
import { isDraftFile, mostDraftBytes } from '../host/draft-file.ts'
import { FileError } from '../host/file-host.ts'
import { fileError, nodeFolders } from '../host/node.ts'
import { type McpError, mcpError } from './messages.ts'

/** A folder as it was named, and where it really is. */
export interface ReadableFolder {
  readonly named: string
  readonly real: string
}

/** A draft that may be read. */
export interface FoundDraft {
  /** Its path in the folder that holds it. */
  readonly name: string
  /** Where it really is. */
  readonly real: string
  readonly folder: ReadableFolder
}

/**
 * The draft that an assistant names, by its path from one of the folders or in full. Whatever leads out of the folders,
 * as `..` or by a link, is refused, and so is a file whose name is not that of a draft.
 */
export async function findDraft(file: string, folders: readonly ReadableFolder[]): Promise<FoundDraft | McpError> {
  const outside = mcpError('outside', { file, folders: folders.map(({ named }) => named).join(', ') })
  let problem = outside
  for (const folder of folders) {
    const asked = path.resolve(folder.real, file)
    if (!isWithin(folder.real, asked) && !isWithin(folder.named, asked)) continue
    const real = await realpath(asked).catch(() => null)
    problem = mcpError('missing', { file })
    if (real === null) continue
    const home = folders.find((one) => isWithin(one.real, real))
    if (!home) return outside
    const name = path.relative(home.real, real).split(path.sep).join('/')
    return isDraftFile(name) ? { name, real, folder: home } : mcpError('noDraft', { file })
  }
  return problem
}

/** The bytes of a file below a folder. Rejects with a `FileError`, or gives a problem if it is no file or too large. */
export async function readWithin({ real }: ReadableFolder, file: string): Promise<Uint8Array | McpError> {
  const handle = await open(file, flags).catch((error: unknown) => {
    throw fileError(error)
  })
  try {
    const look = await handle.stat()
    // A folder on the way may have been exchanged for a link since the path was looked at.
    if (!isWithin(real, await realpath(file))) throw new FileError('missing')
    if (!look.isFile()) return mcpError('special', { file: path.relative(real, file) })
    return look.size > mostDraftBytes
      ? mcpError('tooLarge', { file: path.relative(real, file), most: String(mostDraftBytes / 1_000_000) })
      : await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** Not through a link, and without waiting for what writes to a pipe. Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Reads the configuration of a project, and no file outside the folder. */
export function configsWithin(folder: ReadableFolder): ConfigHost {
  const within = async (uri: string): Promise<string | null> => {
    const real = await realpath(fileURLToPath(uri)).catch(() => null)
    return real !== null && isWithin(folder.real, real) ? real : null
  }
  return {
    async look(uri) {
      const real = await within(uri)
      return real === null ? null : nodeFolders.look(pathToFileURL(real).href)
    },
    async read(uri) {
      const real = await within(uri)
      const bytes = real === null ? null : await readWithin(folder, real)
      if (bytes === null || 'error' in bytes) throw new FileError('unreadable')
      return bytes
    },
  }
}

/** The address of a folder, above which no configuration is looked for. */
export function addressOf({ real }: ReadableFolder): string {
  return pathToFileURL(real).href
}

function isWithin(folder: string, file: string): boolean {
  const from = path.relative(folder, file)
  return from !== '' && !path.isAbsolute(from) && from.split(path.sep)[0] !== '..'
}
