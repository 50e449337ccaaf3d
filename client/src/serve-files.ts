import { Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type FileStat, readFileMethod, statFileMethod } from '../../server/protocol.ts'

/** Reads configuration files and packs for the server, where it has no disk. Only files of the workspace. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(statFileMethod, async ({ uri }: { uri: string }): Promise<FileStat | null> => {
    const file = inWorkspace(uri)
    if (!file) return null
    try {
      const { size, mtime } = await workspace.fs.stat(file)
      return { bytes: size, modified: mtime }
    } catch {
      return null
    }
  })
  client.onRequest(readFileMethod, async ({ uri }: { uri: string }): Promise<number[] | null> => {
    const file = inWorkspace(uri)
    if (!file) return null
    try {
      return [...(await workspace.fs.readFile(file))]
    } catch {
      return null
    }
  })
}

function inWorkspace(uri: string): Uri | null {
  const file = Uri.parse(uri)
  return /\.(?:yaml|yml|json)$/.test(file.path) && workspace.getWorkspaceFolder(file) ? file : null
}
