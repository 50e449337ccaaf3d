import { PassThrough } from 'node:stream'
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { startServer } from '../../server/src/lsp/server.ts'

/** A server in this process, whose time can be measured as this process's own, and what it has logged as an error. */
export interface LinkedServer {
  readonly client: ProtocolConnection
  readonly errors: string[]
  /** Its answer to `initialize`. */
  readonly initialized: unknown
  dispose(): void
}

export async function linkedServer(): Promise<LinkedServer> {
  const [up, down] = [new PassThrough(), new PassThrough()]
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down))
  startServer(server, '0')
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  const errors: string[] = []
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    errors.push(message)
  })
  client.listen()
  const initialized = await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: 'zh-cn',
    initializationOptions: { settings: { codeLens: true, inlayHints: true, draft: { judge: 'always' } } },
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
      textDocument: {
        diagnostic: { relatedInformation: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
      },
    },
  })
  await client.sendNotification('initialized', {})
  return {
    client,
    errors,
    initialized,
    dispose: () => {
      client.dispose()
      server.dispose()
    },
  }
}
