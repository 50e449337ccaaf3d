import type { Connection, InitializeParams } from 'vscode-languageserver'
import { decodedUri, encodeName } from '../../config/paths.ts'
import { isDraftFile } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'

/** A file that may hold a draft, in a folder of the workspace. */
export interface DraftFile {
  readonly uri: string
  readonly folder: string
}

/** The open folders of the workspace. */
export interface WorkspaceFolders {
  /** Every file that may hold a draft, once, even if folders contain each other. */
  files(): AsyncIterable<DraftFile>
  /** The file that a URI names; null if it is in no folder or cannot be a draft. */
  file(uri: string): DraftFile | null
  /** The innermost folder that holds a file, in the form of the file's URI; null if none does. */
  holding(uri: string): string | null
  onChange(listener: () => void): void
}

/** Normalises a URI, which clients write in several ways; for comparison only. */
export function sameForm(uri: string): string {
  return decodedUri(uri)
}

/** Without `host`, no files are listed. */
export function createWorkspaceFolders({ workspaceFolders, rootUri }: InitializeParams, host: FolderHost | null) {
  let folders = workspaceFolders ? urisOf(workspaceFolders) : urisOf([{ uri: rootUri }])
  const listeners: (() => void)[] = []

  function innermost(uri: string): string | undefined {
    const form = sameForm(uri)
    const holding = folders.filter((folder) => form.startsWith(`${sameForm(folder)}/`))
    return holding.sort((a, b) => b.length - a.length)[0]
  }

  const open: WorkspaceFolders = {
    async *files() {
      const seen = new Set<string>()
      for (const folder of host ? folders : []) {
        for await (const path of host?.list(folder) ?? []) {
          const uri = `${folder}/${path.split('/').map(encodeName).join('/')}`
          const file = seen.has(sameForm(uri)) ? null : open.file(uri)
          seen.add(sameForm(uri))
          if (file) yield file
        }
      }
    },
    file(uri) {
      const folder = innermost(uri)
      if (folder === undefined || !isDraftFile(sameForm(uri).slice(sameForm(folder).length + 1))) return null
      return { uri, folder }
    },
    holding(uri) {
      const folder = innermost(uri)
      // A name has no slash in it, however it is written.
      return folder === undefined ? null : uri.split('/').slice(0, folder.split('/').length).join('/')
    },
    onChange: (listener) => listeners.push(listener),
  }

  return {
    ...open,
    /** Called once initialized: listens for added and removed folders. */
    listen(connection: Connection): void {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = urisOf(removed)
        folders = [...folders.filter((folder) => !gone.includes(folder)), ...urisOf(added)]
        for (const listener of listeners) listener()
      })
    },
  }
}

/** The URIs of folders, without a slash at the end. An entry that names none does not keep the others from being read. */
function urisOf(folders: unknown): string[] {
  if (!Array.isArray(folders)) return []
  return folders.flatMap((folder: { readonly uri?: unknown } | null) =>
    typeof folder?.uri === 'string' && folder.uri !== '' ? [folder.uri.replace(/\/$/, '')] : [],
  )
}
