import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { Client, root } from './client.ts'
import { chinese, english } from './samples.ts'

const bundle = (name: string): string => path.join(root, 'dist', name)

describe('protocol: transports', () => {
  it('the server speaks over IPC as over stdio', async () => {
    const client = await new Client('ipc').start()
    assert.equal(client.initialized?.serverInfo?.name, 'wenheng')
    assert.equal(
      client.initialized.serverInfo.version,
      JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
    )
    const uri = await client.open(chinese)
    assert.ok((await client.diagnostics(uri)).length >= 2)
    await client.stop()
  })

  it('the worker bundle answers in a scope that has no Node API', async () => {
    // A thread stands in for the Web Worker: nothing of Node within reach, messages by postMessage and onmessage.
    const scope = `
      const { parentPort } = require('node:worker_threads')
      const vm = require('node:vm')
      const names = ['TextEncoder', 'TextDecoder', 'URL', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'MessageChannel', 'console', 'crypto']
      const self = Object.fromEntries(names.map((name) => [name, globalThis[name]]))
      const importScripts = (...scripts) => {
        for (const script of scripts) vm.runInContext(require('node:fs').readFileSync(script, 'utf8'), self)
      }
      Object.assign(self, { self, globalThis: self, importScripts, postMessage: (message) => parentPort.postMessage(message), addEventListener() {} })
      vm.createContext(self)
      importScripts(${JSON.stringify(bundle('start.worker.js'))})
      parentPort.on('message', (data) => self.onmessage({ data }))
    `
    const worker = new Worker(scope, { eval: true })
    const data = ['framework', 'vocabulary', 'weights'].map((name) => `shared/${name}.js`)
    worker.postMessage([...data, 'server.worker.js'].map(bundle))
    const answers = new Map<number, (result: unknown) => void>()
    worker.on(
      'message',
      (message: { id?: number; result?: unknown }) =>
        message.id !== undefined && answers.get(message.id)?.(message.result),
    )
    const ask = (id: number, method: string, params: unknown) =>
      new Promise<unknown>((resolve, reject) => {
        worker.once('error', reject)
        answers.set(id, resolve)
        worker.postMessage({ jsonrpc: '2.0', id, method, params })
      })
    await ask(1, 'initialize', {
      processId: null,
      rootUri: null,
      locale: 'zh-cn',
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { rules: { 'repeated-word': 'hint', 'indefinite-article': 'hint' } } },
    })
    worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} })
    const textDocument = { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: chinese }
    worker.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } })
    const report = await ask(2, 'textDocument/diagnostic', { textDocument: { uri: 'file:///a.md' } })
    const prose = { ...textDocument, uri: 'file:///b.md', text: `${english}\nThe the Office plans a 8-week course.\n` }
    worker.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: prose } })
    const ofProse = await ask(3, 'textDocument/diagnostic', { textDocument: { uri: prose.uri } })
    await worker.terminate()
    assert.match(JSON.stringify(ofProse), /“8-week”前的不定冠词应为“an”/)
    assert.match(JSON.stringify(ofProse), /“the”一词连写了两次/)
    assert.match(JSON.stringify(report), /缺少算力方面的措施/)
  })
})
