import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { InitializeResult } from 'vscode-languageserver/node'
import { linkedServer } from '../../fuzz/linked-server.ts'
import { notifications } from '../../fuzz/notifications.ts'
import { requests } from '../../fuzz/requests.ts'

/** Compiled beside the tests. */
const protocol = path.resolve(import.meta.dirname, '../../../server')

/** What the server asks of the client or tells it. */
const ofServer = [
  'wenheng/status',
  'wenheng/coverageView',
  ...['wenheng/readFile', 'wenheng/statFile', 'wenheng/readFolder'],
]

/** The requests of a provider, where they are not named after it. */
const requestsOf: Readonly<Record<string, readonly string[]>> = {
  semanticTokens: ['semanticTokens/full', 'semanticTokens/full/delta', 'semanticTokens/range'],
  documentOnTypeFormatting: ['onTypeFormatting'],
  rename: ['rename', 'prepareRename'],
}

describe('the traffic of the fuzzer', () => {
  it('has every request and notification of our own', async () => {
    const files = readdirSync(path.join(protocol, 'protocol')).filter((name) => name.endsWith('.js'))
    const modules = ['protocol.js', ...files.map((name) => `protocol/${name}`)]
    const exported = await Promise.all(modules.map((name) => import(path.join(protocol, name))))
    const methods = exported.flatMap((one: object) =>
      Object.entries(one).flatMap(([name, value]) => (name.endsWith('Method') ? [String(value)] : [])),
    )
    assert.ok(methods.length > 25)
    const sent = new Set([...Object.keys(requests), ...Object.keys(notifications), ...ofServer])
    assert.deepEqual(
      methods.filter((method) => !sent.has(method)),
      [],
    )
    const own = [...sent].filter((method) => method.startsWith('wenheng/'))
    assert.deepEqual(
      own.filter((method) => !methods.includes(method)),
      [],
    )
  })

  it('has every request of LSP that the server offers', async () => {
    const server = await linkedServer()
    try {
      const { capabilities } = server.initialized as InitializeResult
      const offered = Object.keys(capabilities).flatMap((name) => {
        const [, provider] = /^(.*)Provider$/.exec(name) ?? []
        if (provider === undefined) return []
        if (provider === 'workspaceSymbol') return ['workspace/symbol']
        return (requestsOf[provider] ?? [provider]).map((request) => `textDocument/${request}`)
      })
      assert.ok(offered.length > 12)
      assert.deepEqual(
        offered.filter((method) => !(method in requests)),
        [],
      )
    } finally {
      server.dispose()
    }
  })
})
