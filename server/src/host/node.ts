import { promises, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { draftsBelow, type NamedEntry } from './draft-file.ts'
import { FileError, type FileFault, type FileHost, type FolderHost } from './file-host.ts'

const faults: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  // A symbolic link to itself.
  ELOOP: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
}

/** Reads files from disk. */
export const nodeHost: FileHost = {
  async read(path) {
    try {
      // Synchronous: for files the size of a draft, the thread pool takes longer than the read itself.
      return readFileSync(path)
    } catch (error) {
      throw fileError(error)
    }
  },
}

/** Reads folders from disk, asynchronously: the server stays responsive, even if the disk is slow or remote. */
export const nodeFolders: FolderHost = {
  async *list(folder) {
    if (!folder.startsWith('file:')) return
    const root = fileURLToPath(folder)
    yield* draftsBelow((below) => entriesOf(`${root}/${below}`))
  },
  async look(file) {
    try {
      const found = await promises.stat(new URL(file))
      return found.isFile() ? { bytes: found.size, stamp: `${found.mtimeMs}-${found.size}` } : null
    } catch {
      return null
    }
  },
  async read(file) {
    try {
      return await promises.readFile(new URL(file))
    } catch (error) {
      throw fileError(error)
    }
  },
}

async function entriesOf(folder: string): Promise<NamedEntry[]> {
  try {
    const entries = await promises.readdir(folder, { withFileTypes: true })
    return entries.flatMap((entry) =>
      entry.isFile() || entry.isDirectory() ? [{ name: entry.name, isFolder: entry.isDirectory() }] : [],
    )
  } catch {
    return []
  }
}

function fileError(error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new FileError(faults[code] ?? 'unreadable')
}
