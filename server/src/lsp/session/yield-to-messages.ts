/**
 * The number of event loop turns before work continues. The connection handles one message per turn, so a keystroke and
 * the requests that follow it are handled before the next slice.
 */
const turns = 8

/** Lets pending messages be handled. */
export async function yieldToMessages(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await nextTurn()
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => inNextTurn(resolve))
}

/** A timer would wait (in a worker at least four milliseconds); a microtask would let no message in. */
function inNextTurn(task: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(task)
  else throughChannel(task)
}

/** The parts of a message port in use; the types of Node and browsers differ. */
interface Port {
  onmessage: (() => void) | null
  postMessage(message: null): void
}

const waiting: (() => void)[] = []
let post: (() => void) | undefined

/** For browsers, which have no `setImmediate`. */
function throughChannel(task: () => void): void {
  if (!post) {
    const { port1, port2 } = new MessageChannel() as unknown as { readonly port1: Port; readonly port2: Port }
    port1.onmessage = () => waiting.shift()?.()
    post = () => port2.postMessage(null)
  }
  waiting.push(task)
  post()
}
