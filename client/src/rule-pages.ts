import { Disposable, EventEmitter, type FileChangeEvent, FileSystemError, FileType, Uri, workspace } from 'vscode'

/** The scheme of the pages of rules; package.json names it too, so that a page left open can be shown after a restart. */
const scheme = 'wenheng-rule'

/** The address of a page; `page` is its name without `.md`. Null for what is no such name. */
export function rulePageUri(page: unknown): Uri | null {
  return typeof page === 'string' && /^[\w-]+(?:\.zh-cn)?$/.test(page)
    ? Uri.from({ scheme, path: `/${page}.md` })
    : null
}

/**
 * Serves the pages of rules, which are in the extension, read-only and under a scheme of their own: they are offline, open
 * in the browser too, and are no drafts to check. A file system, since links between pages and pages that were left open
 * need more than the text.
 */
export function serveRulePages(extension: Uri): Disposable {
  const changes = new EventEmitter<FileChangeEvent[]>()
  const read = async ({ path }: Uri): Promise<Uint8Array> => {
    const page = rulePageUri(path.slice(1, -'.md'.length))
    if (page?.path !== path) throw FileSystemError.FileNotFound(path)
    return workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'rules', path))
  }
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
