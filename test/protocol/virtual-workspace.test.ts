import assert from 'node:assert/strict'
import { type FolderEntry, readFileMethod, readFolderMethod, statFileMethod } from '../../server/protocol.ts'
import { able, Client, words } from './client.ts'
import { PulledWorkspace } from './pulled-workspace.ts'
import { chinese } from './samples.ts'

describe('protocol: a workspace that is on no disk', () => {
  it('has its drafts listed and read through the client', async () => {
    const folder = 'vscode-vfs://github/office/project'
    const entries: Record<string, FolderEntry[]> = {
      [folder]: ['规划', '.git', 'plan.docx', 'b.md'].map((name) => ({ name, isFolder: !/\.\w{2}/.test(name) })),
      [`${folder}/%E8%A7%84%E5%88%92`]: [{ name: 'a.md', isFolder: false }],
    }
    const client = new Client('stdio')
    client.folders = [folder]
    client.settings = { workspaceDiagnostics: true }
    client.connection.onRequest(readFolderMethod, (asked: { uri: string }) => entries[asked.uri] ?? [])
    client.connection.onRequest(statFileMethod, () => ({ bytes: chinese.length, modified: 1 }))
    client.connection.onRequest(readFileMethod, () => [...new TextEncoder().encode(chinese)])
    await client.start(able, 'zh-cn', { settings: client.settings, readsFiles: true })
    const pulled = new PulledWorkspace(client.connection)
    await pulled.untilChecked()
    const found = pulled.newest()
    pulled.cancel()
    await client.stop()
    assert.deepEqual([...found.keys()].sort(), [`${folder}/%E8%A7%84%E5%88%92/a.md`, `${folder}/b.md`])
    for (const [uri, report] of found) {
      assert.equal(report.kind, 'full')
      assert.ok(
        report.items.some((item) => /缺少算力/.test(words(item))),
        uri,
      )
    }
  })
})
