/**
 * How many turns of the event loop pass before work goes on. The connection handles one message a turn: a keystroke with
 * the requests that follow it is through before the next slice.
 */
const turns = 8

/** Lets the messages be handled that have come in. */
export async function yieldToMessages(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await nextTurn()
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => inNextTurn(resolve))
}

/** A timer would wait, in a worker four milliseconds and more; a microtask would let no message in. */
function inNextTurn(task: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(task)
  else throughChannel(task)
}

/** What we use of a port; the types of Node and of browsers differ. */
interface Port {
  onmessage: (() => void) | null
  postMessage(message: null): void
}

const waiting: (() => void)[] = []
let post: (() => void) | undefined

/** Where there is no `setImmediate`: in browsers. */
function throughChannel(task: () => void): void {
  if (!post) {
    const { port1, port2 } = new MessageChannel() as unknown as { readonly port1: Port; readonly port2: Port }
    port1.onmessage = () => waiting.shift()?.()
    post = () => port2.postMessage(null)
  }
  waiting.push(task)
  post()
}
