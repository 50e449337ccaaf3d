import { readFileSync } from 'node:fs'
import { FileError, type FileFault, type FileHost } from './file-host.ts'

const faults: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
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
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      throw new FileError(faults[code] ?? 'unreadable')
    }
  },
}
