import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { startClient } from './client.ts'

type Port = ConstructorParameters<typeof BrowserMessageReader>[0]
declare const Worker: new (script: string) => Port & { postMessage(scripts: string[]): void }
let stop: (() => Promise<void>) | undefined

/** The data that the server has in common with the programs for Node.js, and the server. */
const serverScripts = ['shared/framework.js', 'shared/vocabulary.js', 'shared/weights.js', 'server.worker.js']

/** The extension in a browser: the server runs in a Web Worker, which closes itself when it is told to exit. */
export async function activate(context: ExtensionContext): Promise<void> {
  const bundle = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true)
  const connect = async () => {
    const worker = new Worker(bundle('start.worker.js'))
    worker.postMessage(serverScripts.map(bundle))
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  stop = await startClient(context, (options) => new LanguageClient('wenheng', 'Wenheng 文衡', connect, options))
}

export const deactivate = (): Promise<void> | undefined => stop?.()
