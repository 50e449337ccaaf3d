import type { Connection } from 'vscode-languageserver'
import type { ClientFeatures } from '../session/client-features.ts'
import { DidChangeWatchedFilesNotification } from '../session/protocol-values.ts'

/** Changes of files that the client tells. The connection has room for one listener. */
export interface WatchedFiles {
  onChange(listener: (uris: readonly string[]) => void): void
  /** To be called once initialized: asks the client to tell of changes in configuration files and packs. */
  begin(): Promise<void>
}

/** Packs may have any name. */
const configGlob = '**/*.{yaml,yml,json}'

export function createWatchedFiles(connection: Connection, client: ClientFeatures): WatchedFiles {
  const listeners: ((uris: readonly string[]) => void)[] = []
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri)
    for (const listener of listeners) listener(uris)
  })
  return {
    onChange: (listener) => listeners.push(listener),
    async begin() {
      if (!client.registersWatchers) return
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: configGlob }],
      })
    },
  }
}
