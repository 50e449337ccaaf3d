import { readFile } from 'node:fs/promises'
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
      return await readFile(path)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      throw new FileError(faults[code] ?? 'unreadable')
    }
  },
}
