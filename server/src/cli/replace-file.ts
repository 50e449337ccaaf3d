import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** Why a file was not written; it is as it was. */
export type WriteFault = 'readOnly' | 'noSpace' | 'unwritable'

/**
 * Replaces the content of a file in one step: whoever reads it, or cuts the power, finds the old content or the new. A
 * symbolic link stays, and the file that it leads to is replaced; the permissions stay. Null if all went well.
 */
export function replaceFile(name: string, bytes: Uint8Array): WriteFault | null {
  let beside: string | undefined
  try {
    const file = realpathSync(name)
    const { mode } = statSync(file)
    accessSync(file, constants.W_OK)
    // The superuser may write it all the same; its owner did not want that.
    if ((mode & 0o222) === 0) return 'readOnly'
    beside = path.join(path.dirname(file), `.${path.basename(file)}-${process.pid}-${Date.now().toString(36)}.tmp`)
    writeBeside(beside, bytes, mode & 0o7777)
    renameSync(beside, file)
    return null
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true })
    return faults[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? 'unwritable'
  }
}

function writeBeside(beside: string, bytes: Uint8Array, mode: number): void {
  const descriptor = openSync(beside, 'wx', mode)
  try {
    writeFileSync(descriptor, bytes)
    fchmodSync(descriptor, mode)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const faults: Readonly<Record<string, WriteFault>> = {
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
  EFBIG: 'noSpace',
}
