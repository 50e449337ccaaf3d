import { closeSync, constants, lstatSync, openSync, type Stats, statSync, writeFileSync } from 'node:fs'
import type { Localized } from '../framework/types.ts'
import { type CliError, cliError } from './cli-messages.ts'
import { createFile, replaceFile, type WriteFault, writeFaultOf } from './replace-file.ts'

/**
 * Saves a file that the user has named, whole or not at all. Says why that failed, if it did: what was there before is as
 * it was, and nothing else is left. A device such as /dev/null or a pipe with a reader is written to.
 */
export function saveProblem(name: string, content: string | Uint8Array): CliError | null {
  const fault = save(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  return fault && cliError('notSaved', { file: name, reason: reasons[fault] })
}

type SaveFault = Exclude<WriteFault, 'changed'> | 'folder' | 'noFolder' | 'noReader'

function save(name: string, bytes: Uint8Array): SaveFault | null {
  try {
    const stat = statSync(name, { throwIfNoEntry: false })
    // A link that leads nowhere is not made to lead somewhere.
    if (!stat && lstatSync(name, { throwIfNoEntry: false })) return 'unwritable'
    if (stat?.isDirectory()) return 'folder'
    if (stat && !stat.isFile()) return writeInto(name, stat, bytes)
    const fault = stat ? replaceFile(name, bytes) : createFile(name, bytes)
    return fault === 'changed' ? 'unwritable' : fault
  } catch (error) {
    return faultOf(error)
  }
}

function writeInto(name: string, stat: Stats, bytes: Uint8Array): SaveFault | null {
  if (!stat.isCharacterDevice() && !stat.isFIFO()) return 'unwritable'
  // A pipe is opened without waiting for a reader; opened again, each write waits for a slow one. The first is closed
  // later: with no writer in between, the reader would take it for the end.
  const first = stat.isFIFO() ? openSync(name, constants.O_WRONLY | constants.O_NONBLOCK) : null
  const descriptor = openSync(name, constants.O_WRONLY)
  if (first !== null) closeSync(first)
  try {
    writeFileSync(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
  return null
}

function faultOf(error: unknown): SaveFault {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'noFolder'
  return code === 'ENXIO' || code === 'EPIPE' ? 'noReader' : writeFaultOf(error)
}

const reasons: Readonly<Record<SaveFault, Localized>> = {
  readOnly: { zh: '文件或者所在的文件夹不可写', en: 'the file or its folder is read-only' },
  noSpace: { zh: '磁盘空间不足', en: 'no space left on the disk' },
  unwritable: { zh: '无法写入', en: 'it cannot be written' },
  folder: { zh: '这是文件夹', en: 'this is a folder' },
  noFolder: { zh: '所在的文件夹不存在', en: 'there is no such folder' },
  noReader: { zh: '没有程序读取这个管道', en: 'nobody reads from this pipe' },
}
