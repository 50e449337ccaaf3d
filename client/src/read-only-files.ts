import { Disposable, EventEmitter, type FileChangeEvent, FileSystemError, FileType, type Uri, workspace } from 'vscode'

/**
 * Serves pages of our own under a scheme of their own, read-only: they are offline, open in the browser too, and are no
 * drafts to check. A file system, since links between pages and pages that were left open need more than the text.
 */
export function serveReadOnly(scheme: string, read: (uri: Uri) => Promise<Uint8Array>): Disposable {
  const changes = new EventEmitter<FileChangeEvent[]>()
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri)
  }
  const files = workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: changes.event,
      watch: () => new Disposable(() => undefined),
      stat: async (uri) => ({ type: FileType.File, ctime: 0, mtime: 0, size: (await read(uri)).byteLength }),
      readFile: read,
      readDirectory: () => [],
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true },
  )
  return Disposable.from(files, changes)
}
