import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import type { FolderHost } from '../../host/file-host.ts'
import type { ClientFeatures } from '../session/client-features.ts'
import type { LogThrown } from '../session/fault-log.ts'
import type { Report } from '../session/report.ts'
import type { OpenDraft, Session } from '../session/session.ts'
import type { WorkspaceFolders } from '../workspace/workspace-folders.ts'

/** What a feature can use. */
export interface FeatureContext {
  readonly connection: Connection
  readonly session: Session
  /** The diagnostics of a draft, made once per version. */
  readonly reportOf: (draft: OpenDraft) => Report
  readonly folders: WorkspaceFolders
  /** Reads the files of the folders, from disk or through the client; null where neither can. */
  readonly host: FolderHost | null
  /** For what runs by itself, without a request that could fail. */
  readonly logThrown: LogThrown
}

/** One feature of the language server: what it announces at `initialize`, and its handlers. */
export interface Feature {
  /** Missing for a feature of requests and notifications of our own. */
  readonly capabilities?: (client: ClientFeatures) => ServerCapabilities
  readonly serve: (context: FeatureContext) => void
}
