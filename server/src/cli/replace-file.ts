import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { uninterrupted } from './uninterrupted.ts'

/** Why a file was not written; it is as it was. `changed`: somebody else has written it since it was read. */
export type WriteFault = 'readOnly' | 'noSpace' | 'unwritable' | 'changed'

/**
 * Replaces the content of a file in one step: whoever reads it, or cuts the power, finds the old content or the new. A
 * symbolic link stays, and the file that it leads to is replaced; the permissions stay. With `before`, the content that
 * was read, the file is replaced only if it still has that. Null if all went well.
 */
export function replaceFile(name: string, bytes: Uint8Array, before?: Uint8Array): WriteFault | null {
  try {
    const file = realpathSync(name)
    const stat = statSync(file)
    if (!stat.isFile()) return before === undefined ? 'unwritable' : 'changed'
    accessSync(file, constants.W_OK)
    // The superuser may write it all the same; its owner did not want that.
    if ((stat.mode & 0o222) === 0) return 'readOnly'
    return putInPlace(file, bytes, stat.mode & 0o7777, () => before === undefined || hasContent(file, before))
  } catch (error) {
    // It was there when it was read.
    if (before !== undefined && error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'changed'
    return writeFaultOf(error)
  }
}

/** Makes a file that is not there yet, in one step too. Null if all went well. Throws if there is no such folder. */
export function createFile(name: string, bytes: Uint8Array): WriteFault | null {
  return putInPlace(name, bytes, null, () => true)
}

export function writeFaultOf(error: unknown): Exclude<WriteFault, 'changed'> {
  return faults[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? 'unwritable'
}

/** `mode`: the permissions, null for those that new files have. `isWanted` is asked last, when all is written. */
function putInPlace(file: string, bytes: Uint8Array, mode: number | null, isWanted: () => boolean): WriteFault | null {
  const beside = path.join(path.dirname(file), `.${shortName(file)}-${process.pid}-${Date.now().toString(36)}.tmp`)
  return uninterrupted(() => {
    try {
      writeBeside(beside, bytes, mode)
      if (isWanted()) {
        renameSync(beside, file)
        return null
      }
      rmSync(beside, { force: true })
      return 'changed'
    } catch (error) {
      rmSync(beside, { force: true })
      throw error
    }
  })
}

/** The beginning of its name: a name may be as long as the file system allows. */
function shortName(file: string): string {
  return [...path.basename(file)].slice(0, 40).join('')
}

function writeBeside(beside: string, bytes: Uint8Array, mode: number | null): void {
  const descriptor = openSync(beside, 'wx', mode ?? 0o666)
  try {
    writeFileSync(descriptor, bytes)
    if (mode !== null) fchmodSync(descriptor, mode)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function hasContent(file: string, content: Uint8Array): boolean {
  return statSync(file).size === content.length && readFileSync(file).equals(content)
}

const faults: Readonly<Record<string, Exclude<WriteFault, 'changed'>>> = {
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
  EFBIG: 'noSpace',
}
