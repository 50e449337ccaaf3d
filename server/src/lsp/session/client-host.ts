import type { Connection } from 'vscode-languageserver'
import { type FileStat, type FolderEntry, readFileMethod, readFolderMethod, statFileMethod } from '../../../protocol.ts'
import { encodeName } from '../../config/paths.ts'
import { isDraftFile, isLeftOut } from '../../host/draft-file.ts'
import { FileError, type FolderHost } from '../../host/file-host.ts'

/** Lists and reads files through the client: where there is no disk, and those that are on none (`vscode-vfs:`). */
export function createClientHost(connection: Connection): FolderHost {
  /** Yields paths in the order of names, as the disk's host does. */
  async function* below(root: string, folder: string): AsyncGenerator<string> {
    const uri = root + folder.split('/').map(encodeName).join('/')
    const entries = await connection.sendRequest<FolderEntry[]>(readFolderMethod, { uri }).catch(() => [])
    for (const { name, isFolder } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${name}`
      if (isFolder && !isLeftOut(name)) yield* below(root, path)
      else if (!isFolder && isDraftFile(path.slice(1))) yield path.slice(1)
    }
  }

  return {
    list: (folder) => below(folder, ''),
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
  }
}
