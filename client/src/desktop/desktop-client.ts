import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ExtensionContext } from 'vscode'
import { IPCMessageReader, IPCMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/node'
import { startClient } from '../client.ts'
import type { ServerProcesses } from './server-processes.ts'

/** Starts the extension on a desktop, with a server that is a process. Returns a function that stops it. */
export function startDesktopClient(context: ExtensionContext, servers: ServerProcesses): Promise<() => Promise<void>> {
  return startClient(context, (options, log) => {
    const connect = async (): Promise<MessageTransports> => {
      const server = servers.take()
      logLines(server.stdout, (line) => log.info(line))
      logLines(server.stderr, (line) => log.error(line))
      return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) }
    }
    return new LanguageClient('wenheng', 'Wenheng 文衡', connect, options)
  })
}

function logLines(input: Readable | null, log: (line: string) => void): void {
  if (input) createInterface({ input }).on('line', log)
}
