import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { startClient } from './client.ts'

declare const Worker: new (script: string) => ConstructorParameters<typeof BrowserMessageReader>[0]
let stop: (() => Promise<void>) | undefined

/** The extension in a browser: the server runs in a Web Worker, which closes itself when it is told to exit. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true)
  const connect = async () => {
    const worker = new Worker(script)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  stop = await startClient(context, (options) => new LanguageClient('wenheng', 'Wenheng 文衡', connect, options))
}

export const deactivate = (): Promise<void> | undefined => stop?.()
