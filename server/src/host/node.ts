import { type Dirent, promises, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDraftFile, isLeftOut } from './draft-file.ts'
import { FileError, type FileFault, type FileHost, type FolderHost } from './file-host.ts'

const faults: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  // A link to itself leads to no file.
  ELOOP: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
}

/** Files of the disk. */
export const nodeHost: FileHost = {
  async read(path) {
    try {
      // At once: for files of the size of drafts the way through a thread takes longer than the reading.
      return readFileSync(path)
    } catch (error) {
      throw fileError(error)
    }
  },
}

/** Folders of the disk. Through threads: an editor is served meanwhile, and the disk may be far away. */
export const nodeFolders: FolderHost = {
  async *list(folder) {
    if (folder.startsWith('file:')) yield* below(fileURLToPath(folder), '')
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

/** In the order of names. Links are not followed: they lead round in circles, or to a file that is listed already. */
async function* below(root: string, folder: string): AsyncGenerator<string> {
  for (const entry of await entriesOf(`${root}/${folder}`)) {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory() && !isLeftOut(entry.name)) yield* below(root, `${path}/`)
    else if (entry.isFile() && isDraftFile(path)) yield path
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await promises.readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function fileError(error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new FileError(faults[code] ?? 'unreadable')
}
