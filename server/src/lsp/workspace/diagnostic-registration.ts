import type {
  Connection,
  DiagnosticOptions,
  DiagnosticRegistrationOptions,
  DidChangeWatchedFilesRegistrationOptions,
  Registration,
} from 'vscode-languageserver'
import { draftGlob } from '../../host/draft-file.ts'
import type { ClientFeatures } from '../session/client-features.ts'
import { askSettings, givenSettings } from '../session/client-settings.ts'
import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  RegistrationRequest,
  UnregistrationRequest,
  WatchKind,
} from '../session/protocol-values.ts'

/**
 * Registers diagnostics with the client: also those of the workspace, if the client supports them and while the writer
 * wants them.
 */
export interface DiagnosticRegistration {
  /** At `initialize`. */
  readonly options: DiagnosticOptions | DiagnosticRegistrationOptions
  /** To be called once initialized. */
  begin(): Promise<void>
  /** To be called when the settings have changed. */
  follow(): Promise<void>
}

const diagnostics = { id: 'wenheng.diagnostics', method: DocumentDiagnosticRequest.method }
const files = { id: 'wenheng.files', method: DidChangeWatchedFilesNotification.method }

/** A deleted folder is reported by its own name, not by its files. */
const watched: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [{ globPattern: draftGlob }, { globPattern: '**/*', kind: WatchKind.Delete }],
}

export function createDiagnosticRegistration(
  connection: Connection,
  client: ClientFeatures,
  possible: boolean,
): DiagnosticRegistration {
  const given = givenSettings(client).workspaceDiagnostics
  let offered = possible && given === true
  let settled: Promise<void> = Promise.resolve()

  function options(): DiagnosticOptions | DiagnosticRegistrationOptions {
    const plain: DiagnosticOptions = {
      identifier: 'wenheng',
      interFileDependencies: false,
      workspaceDiagnostics: offered,
      ...(offered ? { workDoneProgress: true } : {}),
    }
    // With an id, so that it can be unregistered.
    return client.registersDiagnostics ? { ...plain, id: diagnostics.id, documentSelector: null } : plain
  }

  async function register(...registrations: Registration[]): Promise<void> {
    await connection.sendRequest(RegistrationRequest.type, { registrations })
  }

  async function unregister(registration: { id: string; method: string }): Promise<void> {
    await connection.sendRequest(UnregistrationRequest.type, { unregisterations: [registration] })
  }

  async function watch(): Promise<void> {
    if (!client.registersWatchers) return
    await (offered ? register({ ...files, registerOptions: watched }) : unregister(files))
  }

  async function follow(): Promise<void> {
    const { workspaceDiagnostics: wanted = false } = await askSettings(connection, client)
    if (wanted === offered) return
    offered = wanted
    // Watch first, then ask: no change is lost in between.
    await watch()
    await unregister(diagnostics)
    await register({ ...diagnostics, registerOptions: options() })
  }

  /** In sequence: a setting may be switched back and forth. */
  function queue(task: () => Promise<void>): Promise<void> {
    settled = settled.then(task).catch((error: unknown) => connection.console.error(`Registering failed: ${error}`))
    return settled
  }

  const follows = possible && client.registersDiagnostics && client.configuration
  return {
    options: options(),
    async begin() {
      if (offered) await queue(watch)
      else if (follows && given === undefined) await queue(follow)
    },
    async follow() {
      if (follows) await queue(follow)
    },
  }
}
