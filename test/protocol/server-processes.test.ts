import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { startServerProcesses } from '../../client/src/desktop/server-processes.ts'
import { root } from './client.ts'

const script = path.join(root, 'dist/server.node.cjs')

describe('the processes of the server', () => {
  const servers = startServerProcesses(script)
  after(() => servers.end())

  it('start before a client asks, and it gets the one that was started', async () => {
    const first = servers.take()
    assert.equal(await nameOf(first), 'wenheng')
    assert.equal(first.spawnargs.includes(script), true)
  })

  it('are one at a time: the next client gets a new one, and the old one is ended, even if it hangs', async () => {
    const old = servers.take()
    old.kill('SIGSTOP')
    const ended = once(old, 'exit')
    const next = servers.take()
    assert.notEqual(next.pid, old.pid)
    await ended
    assert.equal(await nameOf(next), 'wenheng')
  })

  it('that end before a client asks are replaced', async () => {
    const own = startServerProcesses(path.join(root, 'dist/no-such-server.cjs'))
    const failed = own.take()
    await once(failed, 'exit')
    assert.notEqual(own.take().pid, failed.pid)
    own.end()
  })

  it('end when the client says so', async () => {
    const last = servers.take()
    const ended = once(last, 'exit')
    servers.end()
    await ended
  })
})

/** The name with which a server answers. */
async function nameOf(server: ChildProcess): Promise<unknown> {
  const answered = once(server, 'message')
  server.send({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  })
  const [{ result }] = await answered
  return result.serverInfo.name
}
