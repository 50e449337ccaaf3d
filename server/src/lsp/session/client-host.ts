import type { Connection } from 'vscode-languageserver'
import { type FileStat, readFileMethod, statFileMethod } from '../../../protocol.ts'
import { FileError, type FolderHost } from '../../host/file-host.ts'

type Reader = Pick<FolderHost, 'look' | 'read'>

/** Reads files through the client: where there is no disk, and those that are on none (`vscode-vfs:`). */
export function createClientHost(connection: Connection): Reader {
  return {
    async look(uri) {
      const found = await connection.sendRequest<FileStat | null>(statFileMethod, { uri }).catch(() => null)
      return found && { bytes: found.bytes, stamp: `${found.modified}-${found.bytes}` }
    },
    async read(uri) {
      const bytes = await connection.sendRequest<readonly number[] | null>(readFileMethod, { uri }).catch(() => null)
      if (!bytes) throw new FileError('unreadable')
      return Uint8Array.from(bytes)
    },
  }
}

/** From disk what is on disk, if there is one; the rest through the client, if it reads files. Null without either. */
export function hostOfFiles(disk: Reader | undefined, client: Reader | undefined): Reader | null {
  if (!disk || !client) return disk ?? client ?? null
  const of = (uri: string): Reader => (uri.startsWith('file:') ? disk : client)
  return { look: (uri) => of(uri).look(uri), read: (uri) => of(uri).read(uri) }
}
