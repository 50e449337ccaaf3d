import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const bundle = path.join(root, 'dist/server.node.cjs')

/** What came back for a request: a result, or a protocol error. */
export type Answer =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } }

interface Message {
  readonly id?: number | string | null
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

interface Waiting {
  readonly method: string
  readonly since: number
  readonly settle: (answer: Answer) => void
}

/** A probe of the memory, loaded before the server: asked over IPC, it collects what is garbage and says what is left. */
const probe = `process.on('message', () => { gc(); gc(); process.send(process.memoryUsage()) }); process.channel.unref()`

/** The bundled server as a process, spoken to by messages that need not be well-formed. */
export class ServerProcess {
  /** The newest diagnostics that were pushed, by URI. */
  readonly published = new Map<string, { readonly version?: number; readonly diagnostics: readonly unknown[] }>()
  /** What the client answers to `workspace/configuration`. */
  settings: unknown = {}
  /** The longest time from a request to its answer, in milliseconds. */
  slowest = 0
  /** What it wrote to its error output and its log: for a report. */
  log = ''
  readonly ended: Promise<number | string>
  isRunning = true
  private readonly child: ChildProcess
  private readonly waiting = new Map<number, Waiting>()
  private received: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  private lastId = 0

  constructor(withProbe = false) {
    const flags = withProbe ? ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(probe)}`] : []
    this.child = spawn(process.execPath, [...flags, bundle], {
      stdio: withProbe ? ['pipe', 'pipe', 'pipe', 'ipc'] : ['pipe', 'pipe', 'pipe'],
    })
    this.child.stdout?.on('data', (bytes: Buffer) => this.read(bytes))
    this.child.stderr?.on('data', (bytes: Buffer) => this.note(bytes.toString()))
    // What is written to a server that has ended is lost; that it has ended is seen by `ended`.
    this.child.stdin?.on('error', () => undefined)
    this.ended = new Promise((resolve) =>
      this.child.once('exit', (code, signal) => {
        this.isRunning = false
        for (const { settle } of this.waiting.values()) settle({ error: { code: 0, message: 'the server has ended' } })
        this.waiting.clear()
        resolve(code ?? signal ?? 'unknown')
      }),
    )
  }

  /** Begins a session; the answer to `initialize`. */
  async initialize(params: object): Promise<Answer> {
    const answer = await this.request('initialize', params)
    this.notify('initialized', {})
    return answer
  }

  request(method: string, params: unknown): Promise<Answer> {
    return this.ask(method, params).answer
  }

  /** The same, with the id by which it may be cancelled. */
  ask(method: string, params: unknown): { readonly id: number; readonly answer: Promise<Answer> } {
    const id = ++this.lastId
    const answer = new Promise<Answer>((settle) => {
      if (this.isRunning) this.waiting.set(id, { method, since: performance.now(), settle })
      else settle({ error: { code: 0, message: 'the server has ended' } })
    })
    this.send({ jsonrpc: '2.0', id, method, params })
    return { id, answer }
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params })
  }

  send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message))
    this.sendBytes(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  sendBytes(bytes: Uint8Array): void {
    this.child.stdin?.write(bytes)
  }

  /** The method and the milliseconds of the request that has waited longest; null if none waits. */
  get oldest(): { readonly method: string; readonly time: number } | null {
    const [first] = this.waiting.values()
    return first ? { method: first.method, time: performance.now() - first.since } : null
  }

  /** The memory of the process after its garbage is collected, in bytes. */
  memory(): Promise<NodeJS.MemoryUsage> {
    return new Promise((resolve) => {
      this.child.once('message', (usage) => resolve(usage as NodeJS.MemoryUsage))
      this.child.send('memory')
    })
  }

  /** Ends it as a client does; the exit code. */
  async stop(): Promise<number | string> {
    void this.request('shutdown', undefined)
    this.notify('exit', undefined)
    const killed = setTimeout(() => this.child.kill('SIGKILL'), 10_000)
    const code = await this.ended
    clearTimeout(killed)
    return code
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  private note(words: string): void {
    this.log = (this.log + words).slice(-20_000)
  }

  private read(bytes: Buffer): void {
    this.received = this.received.length > 0 ? Buffer.concat([this.received, bytes]) : bytes
    for (;;) {
      const head = this.received.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.toString('latin1', 0, head))?.[1])
      if (this.received.length < head + 4 + length) return
      const body = this.received.toString('utf8', head + 4, head + 4 + length)
      this.received = this.received.subarray(head + 4 + length)
      this.handle(JSON.parse(body) as Message)
    }
  }

  private handle({ id, method, params, result, error }: Message): void {
    if (method === undefined) this.settle(Number(id), error ? { error } : { result })
    else if (id !== undefined) this.send({ jsonrpc: '2.0', id, result: this.answerTo(method, params) })
    else if (method === 'textDocument/publishDiagnostics') this.publish(params)
    else if (method === 'window/logMessage') this.note(`${JSON.stringify(params)}\n`)
  }

  private settle(id: number, answer: Answer): void {
    const waiting = this.waiting.get(id)
    if (!waiting) return
    this.waiting.delete(id)
    this.slowest = Math.max(this.slowest, performance.now() - waiting.since)
    waiting.settle(answer)
  }

  private answerTo(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null
    const items = (params as { items?: unknown[] }).items ?? []
    return items.map(() => this.settings)
  }

  private publish(params: unknown): void {
    const told = params as { uri: string; version?: number; diagnostics: readonly unknown[] }
    this.published.set(told.uri, told)
  }
}
