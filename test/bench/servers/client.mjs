import { spawn } from 'node:child_process'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

/** @typedef {import('vscode-languageserver').Diagnostic} Diagnostic */
/** @typedef {import('vscode-languageserver').DocumentDiagnosticReport} Report */

/** What VS Code says of itself, as far as it decides what diagnostics cost. */
const capabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { relatedInformation: true }, publishDiagnostics: { relatedInformation: true } },
}
const uri = 'file:///draft.md'

/** An editor over stdio: opens one draft, types in it and pulls its diagnostics. */
export class Client {
  /**
   * @param {string} script The server.
   * @param {{ node?: string[], env?: Record<string, string> }} [options]
   */
  constructor(script, { node = [], env = {} } = {}) {
    this.child = spawn(process.execPath, [...node, script, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    })
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    )
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})))
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('workspace/diagnostic/refresh', () => null)
    this.connection.listen()
    /** @type {string | undefined} */
    this.resultId = undefined
    /** @type {Diagnostic[]} */
    this.items = []
  }

  /** @param {unknown} [initializationOptions] */
  async start(initializationOptions) {
    const params = { processId: process.pid, rootUri: null, capabilities, locale: 'zh-cn', initializationOptions }
    await this.connection.sendRequest('initialize', params)
    await this.connection.sendNotification('initialized', {})
  }

  /** @param {string} text */
  async open(text) {
    const textDocument = { uri, languageId: 'markdown', version: 1, text }
    await this.connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Waits for nothing: the answer to the next request comes after it. @param {number} version @param {unknown} change */
  change(version, change) {
    const params = { textDocument: { uri, version }, contentChanges: [change] }
    void this.connection.sendNotification('textDocument/didChange', params)
  }

  /** @returns {Promise<Diagnostic[]>} */
  async diagnostics() {
    const params = { textDocument: { uri }, previousResultId: this.resultId }
    const report = /** @type {Report} */ (await this.connection.sendRequest('textDocument/diagnostic', params))
    this.resultId = report.resultId
    // "Unchanged" says that those before still hold.
    if (report.kind === 'full') this.items = report.items
    return this.items
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    await ended
    this.connection.dispose()
  }
}
