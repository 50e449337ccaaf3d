// On the desktop alone: it watches the modules of Node.js, which a browser has none of.
import assert from 'node:assert/strict'
import childProcess from 'node:child_process'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import vm from 'node:vm'
import * as vscode from 'vscode'
import { append, closeAll, eventually, hoverOver, missing, openFile } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

/** A call that our extension made, or one of its libraries: a line of the stack is in its bundle. */
interface Deed {
  readonly name: string
  readonly given: readonly unknown[]
}

describe('the extension', () => {
  const deeds: Deed[] = []
  const undo: (() => void)[] = []

  // biome-ignore lint/suspicious/noExplicitAny: functions of many shapes are called as they were.
  function watch(owner: any, name: string): void {
    const original = owner[name]
    owner[name] = function (...given: unknown[]) {
      if (/[\\/](?:extension|client)\.cjs/.test(new Error().stack ?? '')) deeds.push({ name, given })
      return new.target ? Reflect.construct(original, given, new.target) : original.apply(this, given)
    }
    undo.push(() => {
      owner[name] = original
    })
  }

  before(() => {
    Error.stackTraceLimit = 100
    for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
      watch(childProcess, name)
    watch(net.Socket.prototype, 'connect')
    watch(net.Server.prototype, 'listen')
    for (const library of [http, https]) for (const name of ['request', 'get']) watch(library, name)
    watch(globalThis, 'fetch')
    for (const name of ['runInThisContext', 'runInNewContext', 'compileFunction']) watch(vm, name)
  })
  after(async () => {
    for (const one of undo) one()
    Error.stackTraceLimit = 10
    await closeAll()
  })

  it('starts the language server and does nothing else that could carry a draft away', async () => {
    await vscode.commands.executeCommand('wenheng.restartServer')
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    await eventually('a hover', () => hoverOver(draft, '高质量数据集'))
    await append(draft, '\n市数据局建设智能算力中心，2027年底前投运。\n')
    await eventually('the finding goes', () => missing(draft, /算力|compute/i) === undefined)
    const extension = vscode.extensions.getExtension('wenheng.wenheng')
    assert.ok(extension)
    const [start, ...more] = deeds
    assert.deepEqual(
      more.map(({ name }) => name),
      [],
    )
    assert.ok(start && ['fork', 'spawn'].includes(start.name), 'the server was started')
    assert.ok(JSON.stringify(start.given).includes('server.node.cjs'), JSON.stringify(start.given))
  })
})
