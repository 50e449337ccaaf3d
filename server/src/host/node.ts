import { type Dirent, promises, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDraftFile, isLeftOut } from './draft-file.ts'
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

/** Reads files from the disk. */
export const nodeHost: FileHost = {
  async read(path) {
    try {
      // Synchronous: for files as small as drafts, a thread takes longer than the reading itself.
      return readFileSync(path)
    } catch (error) {
      throw fileError(error)
    }
  },
}

/** Lists and reads folders of the disk. Asynchronous: the editor is served meanwhile, and the disk may be slow. */
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

/** Yields drafts sorted by name. Links are not followed: they may form cycles, or lead to a file already listed. */
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
