import {
  type Connection,
  createConnection,
  type Message,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const otherTransports = ['--node-ipc', '--socket', '--pipe']

/** The connection to the client: over the standard streams, unless the command line asks for another transport. */
export function nodeConnection(): Connection {
  const isStdio = !process.argv.some((argument) => otherTransports.some((transport) => argument.startsWith(transport)))
  return isStdio ? stdioConnection() : createConnection(ProposedFeatures.all)
}

/**
 * The connection over the standard streams. After bytes that are no header nothing tells where the next message begins:
 * the library would read on and answer nothing. The server then says so and ends, and clients start it again.
 */
function stdioConnection(): Connection {
  let isShutDown = false
  const end = (): never => process.exit(isShutDown ? 0 : 1)
  const reader = new StreamMessageReader(process.stdin)
  reader.onError((error) => {
    process.stderr.write(`wenheng: the client sent what is no message: ${error.message.slice(0, 200)}\n`)
    // What a handler throws comes this way too, and is told by the library; the next message is found.
    if (error instanceof SyntaxError || /\bheader\b|Content-Length/i.test(error.message)) process.exit(1)
  })
  process.stdin.on('end', end)
  process.stdin.on('close', end)
  // What a library prints must not come between messages.
  console.log = console.info = console.debug = console.error
  const messageStrategy = {
    handleMessage(message: Message, next: (message: Message) => void) {
      isShutDown ||= 'method' in message && message.method === 'shutdown'
      next(message)
    },
  }
  return createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout), { messageStrategy })
}
