import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { replaceFile } from './replace-file.ts'

/** Saves a file that the user has named, whole or not at all; false if that failed. A device is written to. */
export function saveFile(name: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const beside = path.join(path.dirname(name), `.${path.basename(name)}-${process.pid}.tmp`)
  try {
    if (existsSync(name)) {
      if (statSync(name).isFile()) return replaceFile(name, bytes) === null
      writeFileSync(name, bytes)
      return true
    }
    writeFileSync(beside, bytes, { flag: 'wx' })
    renameSync(beside, name)
    return true
  } catch {
    rmSync(beside, { force: true })
    return false
  }
}
