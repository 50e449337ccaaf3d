import { FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type FileStat,
  type FolderEntry,
  readFileMethod,
  readFolderMethod,
  statFileMethod,
} from '../../server/protocol.ts'

/** Reads configuration files, packs and drafts for the server, where it has no disk. Only files of the workspace. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(statFileMethod, async ({ uri }: { uri: string }): Promise<FileStat | null> => {
    const file = fileInWorkspace(uri)
    if (!file) return null
    try {
      const { size, mtime } = await workspace.fs.stat(file)
      return { bytes: size, modified: mtime }
    } catch {
      return null
    }
  })
  client.onRequest(readFileMethod, async ({ uri }: { uri: string }): Promise<number[] | null> => {
    const file = fileInWorkspace(uri)
    if (!file) return null
    try {
      return [...(await workspace.fs.readFile(file))]
    } catch {
      return null
    }
  })
  client.onRequest(readFolderMethod, async ({ uri }: { uri: string }): Promise<FolderEntry[]> => {
    const folder = inWorkspace(uri)
    if (!folder) return []
    try {
      const entries = await workspace.fs.readDirectory(folder)
      return entries
        .filter(([, type]) => type === FileType.File || type === FileType.Directory)
        .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }))
    } catch {
      return []
    }
  })
}

function fileInWorkspace(uri: string): Uri | null {
  const file = inWorkspace(uri)
  return file && /\.(?:yaml|yml|json|md|markdown|txt|gongwen)$/i.test(file.path) ? file : null
}

function inWorkspace(uri: string): Uri | null {
  const place = Uri.parse(uri)
  return workspace.getWorkspaceFolder(place) ? place : null
}
