import type { Connection } from 'vscode-languageserver'
import { type FileStat, type FolderEntry, readFileMethod, readFolderMethod, statFileMethod } from '../../../protocol.ts'
import { encodeName } from '../../config/paths.ts'
import { draftsBelow } from '../../host/draft-file.ts'
import { FileError, type FolderHost } from '../../host/file-host.ts'

/** Lists and reads files through the client: where there is no disk, and those that are on none (`vscode-vfs:`). */
export function createClientHost(connection: Connection): FolderHost {
  return {
    list: (folder) =>
      draftsBelow((below) => {
        const uri = `${folder}/${below.split('/').map(encodeName).join('/')}`.replace(/\/$/, '')
        return connection.sendRequest<FolderEntry[]>(readFolderMethod, { uri }).catch(() => [])
      }),
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
export function hostOfFiles(disk: FolderHost | undefined, client: FolderHost | undefined): FolderHost | null {
  if (!disk || !client) return disk ?? client ?? null
  const of = (uri: string): FolderHost => (uri.startsWith('file:') ? disk : client)
  return {
    list: (folder) => of(folder).list(folder),
    look: (uri) => of(uri).look(uri),
    read: (uri) => of(uri).read(uri),
    isTaken: async (uri) => (await of(uri).isTaken?.(uri)) ?? false,
  }
}
