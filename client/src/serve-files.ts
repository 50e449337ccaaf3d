import { FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type FileStat,
  type FolderEntry,
  readFileMethod,
  readFolderMethod,
  section,
  statFileMethod,
} from '../../server/protocol.ts'

/** Reads configuration files, packs and drafts for the server, where it has no disk. Only files of the workspace, and the copy of the paper. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(
    statFileMethod,
    reading(isServedFile, null, async (file): Promise<FileStat> => {
      const { size, mtime } = await workspace.fs.stat(file)
      return { bytes: size, modified: mtime }
    }),
  )
  client.onRequest(
    readFileMethod,
    reading(isServedFile, null, async (file) => [...(await workspace.fs.readFile(file))]),
  )
  client.onRequest(
    readFolderMethod,
    reading(isInWorkspace, [], async (folder): Promise<FolderEntry[]> => {
      const entries = await workspace.fs.readDirectory(folder)
      return entries
        .filter(([, type]) => type === FileType.File || type === FileType.Directory)
        .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }))
    }),
  )
}

/** Answers a request with what is read, and with `none` where a place is not served or cannot be read. */
function reading<Answer, None>(
  isServed: (place: Uri) => boolean,
  none: None,
  read: (place: Uri) => Promise<Answer>,
): (asked: { uri: string }) => Promise<Answer | None> {
  return async ({ uri }) => {
    const place = Uri.parse(uri)
    if (!isServed(place)) return none
    try {
      return await read(place)
    } catch {
      return none
    }
  }
}

function isServedFile(file: Uri): boolean {
  return isPaper(file) || (/\.(?:yaml|yml|json|md|markdown|txt|gongwen)$/i.test(file.path) && isInWorkspace(file))
}

/** The reader's own copy of the paper may be anywhere, if a URI names it. */
function isPaper(place: Uri): boolean {
  const paper: unknown = workspace.getConfiguration(section).get('paper')
  return typeof paper === 'string' && paper !== '' && Uri.parse(paper).toString() === place.toString()
}

function isInWorkspace(place: Uri): boolean {
  return workspace.getWorkspaceFolder(place) !== undefined
}
