import assert from 'node:assert/strict'
import { type ChildProcess, fork, spawn } from 'node:child_process'
import path from 'node:path'
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  MarkupContent,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
  type UnregistrationParams,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type ClientSettings, type DraftStatus, statusMethod } from '../../server/protocol.ts'

export const root = path.resolve(import.meta.dirname, '../../..')
const server = path.join(root, 'dist/server.node.cjs')

/** What an editor that can do everything says of itself; each test takes away what it is about. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      changeAnnotationSupport: {},
    },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    documentLink: { tooltipSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, isPreferredSupport: true },
  },
}

/** An editor of few words over the real bundle. */
export class Client {
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly statuses: DraftStatus[] = []
  /** What the server has logged. */
  readonly logged: string[] = []
  settings: ClientSettings = {}
  /** What the server has registered and not taken back, by id. */
  readonly registered = new Map<string, unknown>()
  /** URIs of the folders of the workspace. */
  folders: string[] = []
  initialized: InitializeResult | undefined
  private readonly child: ChildProcess
  private readonly documents = new Map<string, TextDocument>()

  constructor(transport: 'stdio' | 'ipc', program = server) {
    if (transport === 'ipc') {
      this.child = fork(program, ['--node-ipc'], { silent: true })
      this.connection = createProtocolConnection(new IPCMessageReader(this.child), new IPCMessageWriter(this.child))
    } else {
      const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
      this.child = child
      this.connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      )
    }
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
    })
    this.connection.onNotification(statusMethod, (status: DraftStatus) => {
      this.statuses.push(status)
    })
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message)
    })
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    )
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { id, registerOptions } of registrations) this.registered.set(id, registerOptions)
      return null
    })
    this.connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) this.registered.delete(id)
      return null
    })
    this.connection.onRequest('workspace/diagnostic/refresh', () => null)
    this.connection.listen()
  }

  async start(
    capabilities: ClientCapabilities = able,
    locale = 'zh-cn',
    initializationOptions?: unknown,
  ): Promise<this> {
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: this.folders.map((uri) => ({ uri, name: uri })),
      capabilities,
      locale,
      initializationOptions,
    })
    await this.connection.sendNotification('initialized', {})
    return this
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()))
    await this.connection.sendNotification('exit')
    await ended
    this.connection.dispose()
  }

  /** Changes the settings, and says so. */
  async configure(settings: ClientSettings): Promise<void> {
    this.settings = settings
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  async open(text: string, uri = 'file:///draft.md', languageId = 'markdown'): Promise<string> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
    return uri
  }

  /** Replaces the one place where `old` stands. */
  async replace(uri: string, old: string, text: string): Promise<void> {
    const document = this.document(uri)
    const at = document.getText().indexOf(old)
    if (at < 0) throw new Error(`«${old}» does not stand in the draft`)
    const range = { start: document.positionAt(at), end: document.positionAt(at + old.length) }
    await this.apply(uri, [{ range, newText: text }])
  }

  async apply(
    uri: string,
    edits: {
      range: { start: { line: number; character: number }; end: { line: number; character: number } }
      newText: string
    }[],
  ): Promise<void> {
    const document = this.document(uri)
    const version = document.version + 1
    const text = TextDocument.applyEdits(document, edits)
    // The last place first, so that each range still speaks of the text before the change.
    const contentChanges = [...edits].reverse().map(({ range, newText }) => ({ range, text: newText }))
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    this.documents.set(uri, TextDocument.create(uri, document.languageId, version, text))
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  close(uri: string): Promise<void> {
    this.documents.delete(uri)
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri)
    return report.kind === 'full' ? report.items : []
  }

  hover(uri: string, at: string, into = 0): Promise<Hover | null> {
    return this.ask('textDocument/hover', uri, at, into)
  }

  /** A request about the place `into` units after the beginning of the first `at`. */
  ask<Answer>(method: string, uri: string, at: string, into = 0, more: object = {}): Promise<Answer> {
    const document = this.document(uri)
    const position = document.positionAt(document.getText().indexOf(at) + into)
    return this.connection.sendRequest(method, { textDocument: { uri }, position, ...more })
  }

  symbols(uri: string): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
    return this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })
  }

  actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only ? { only } : {}) },
    })
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action)
  }
}

/** The words of a diagnostic; since LSP 3.18 they may be marked up. */
export function words({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value
}

/** The words of a hover, which are marked up. */
export function box(hover: { contents: unknown } | null): string {
  const contents = hover?.contents
  assert.ok(MarkupContent.is(contents), 'a hover with marked-up text')
  return contents.value
}
