import { closeSync, constants, fstatSync, openSync, promises, readSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
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
  // A socket, or a device that nothing stands behind.
  ENXIO: 'special',
  ENODEV: 'special',
}

/** In bytes: longer than any draft by far, and shorter than the longest string. */
export const mostBytes = 256_000_000

/** Reads files from disk. */
export const nodeHost: FileHost = {
  async read(path) {
    try {
      // Not waiting for whoever may open the other end of a pipe. Windows has no such flag, and no such pipe.
      const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
      try {
        return await readDescriptor(descriptor)
      } finally {
        closeSync(descriptor)
      }
    } catch (error) {
      throw error instanceof FileError ? error : fileError(error)
    }
  },
}

/** Synchronous but for pipes: for files the size of a draft, the thread pool takes longer than the read itself. */
async function readDescriptor(descriptor: number): Promise<Uint8Array> {
  const stat = fstatSync(descriptor)
  if (stat.isDirectory()) throw new FileError('directory')
  if (!stat.isFile() && !stat.isFIFO()) throw new FileError('special')
  if (stat.size > mostBytes) throw new FileError('tooLarge')
  // One byte more than there should be shows the end in one read.
  let bytes = Buffer.allocUnsafeSlow(stat.size + 1)
  let length = 0
  const silentUntil = stat.isFIFO() ? Date.now() + patience : 0
  for (;;) {
    const count = readNow(descriptor, bytes, length)
    // Such as /proc/kmsg: a file by name, in which something may be written some day.
    if (count === null && !stat.isFIFO()) throw new FileError('special')
    if (count === 0 && (length > 0 || !stat.isFIFO())) return bytes.subarray(0, length)
    if (count === 0 && Date.now() > silentUntil) throw new FileError('silent')
    if (count === 0 || count === null) await sleep(pause)
    else length += count
    // A file of /proc has no size, and one that is written to grows.
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.max(1 << 16, 2 * length))
    if (length > mostBytes) throw new FileError('tooLarge')
  }
}

/** Null where a writer is there, but has written nothing yet. */
function readNow(descriptor: number, bytes: Buffer, length: number): number | null {
  try {
    return readSync(descriptor, bytes, length, bytes.length - length, null)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null
    throw error
  }
}

/** Milliseconds that a pipe is given until somebody writes to it, and between two looks at it. */
const patience = 1000
const pause = 10

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
  async isTaken(file) {
    try {
      await promises.lstat(new URL(file))
      return true
    } catch {
      return false
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

/** The `FileError` for an error that Node.js has thrown. */
export function fileError(error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new FileError(faults[code] ?? 'unreadable')
}
