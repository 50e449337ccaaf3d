import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Diagnostic } from 'vscode-languageserver/node'
import { coverageViewMethod, watchCoverageMethod } from '../../../server/protocol/coverage-view.ts'
import { able, Client } from '../client.ts'
import { chinese } from '../samples.ts'
import { type Broken, brokenBundle } from './broken-bundle.ts'
import { runCli } from './run-cli.ts'

/** One rule of each sort, and what runs on request, after each analysis, and by itself. */
const broken: readonly Broken[] = [
  { module: 'rules/half-width-mark/rule.ts', name: 'halfWidthMark.check' },
  { module: 'rules/cross-reference/rule.ts', name: 'crossReference.check' },
  { module: 'rules/missing-synergy/rule.ts', name: 'missingSynergy.check' },
  { module: 'lsp/features/hover/hover-text.ts', name: 'hoverText' },
  { module: 'lsp/features/marks/marked-words.ts', name: 'markedWords' },
  { module: 'lsp/features/status.ts', name: 'statusOf' },
  { module: 'lsp/features/view/coverage-view.ts', name: 'coverageView' },
]
const brokenRules = ['half-width-mark', 'cross-reference', 'missing-synergy']
const draft = `${chinese}\n按照第九条办理,并请各部门配合。本市将将推进。\n`

describe('a part that always throws', function () {
  this.timeout(60_000)
  let bundle: Awaited<ReturnType<typeof brokenBundle>>
  before(async () => {
    bundle = await brokenBundle(broken)
  })
  after(() => bundle?.remove())
  const clients: Client[] = []
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.stop()
  })

  const pushed = () => {
    const { diagnostic: _, ...rest } = able.textDocument ?? {}
    return { ...able, textDocument: rest }
  }

  async function findings(client: Client, uri: string): Promise<Diagnostic[]> {
    if (client.initialized?.capabilities.diagnosticProvider) return client.diagnostics(uri)
    await client.symbols(uri)
    return client.published.at(-1)?.diagnostics ?? []
  }

  for (const way of ['pulled', 'pushed'] as const)
    it(`loses its own answers and no others, is logged once, and the server stays (${way})`, async () => {
      const client = new Client('stdio', path.join(bundle.folder, 'server.node.cjs'))
      const whole = new Client('stdio')
      const views: unknown[] = []
      client.connection.onNotification(coverageViewMethod, (view: unknown) => {
        views.push(view)
      })
      clients.push(client, whole)
      for (const one of clients) await one.start(way === 'pulled' ? able : pushed())
      const uri = await client.open(draft)
      await whole.open(draft)
      await client.connection.sendNotification(watchCoverageMethod, { uri })
      for (let keystroke = 0; keystroke < 4; keystroke++) {
        const [found, all] = [await findings(client, uri), await findings(whole, uri)]
        assert.deepEqual(
          found,
          all.filter(({ code }) => !brokenRules.includes(String(code))),
        )
        assert.ok(found.length > 0 && found.length < all.length)
        assert.deepEqual(await client.symbols(uri), await whole.symbols(uri))
        await assert.rejects(client.hover(uri, '算力'), { code: -32603 })
        await assert.rejects(
          client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }),
          { code: -32603 },
        )
        for (const one of clients) await one.replace(uri, '并请', '并请并请')
        // As long as the view waits at most.
        await new Promise((resolve) => setTimeout(resolve, 80))
      }
      const parts = client.logged.map((line) => line.split(/(?: \(\d\))? failed/)[0])
      assert.deepEqual(parts.sort(), [
        'The rule cross-reference of Wenheng 9.9.9',
        'The rule half-width-mark of Wenheng 9.9.9',
        'The rule missing-synergy of Wenheng 9.9.9',
        'What follows an analysis',
        'languages.semanticTokens.on',
        'onHover',
        'wenheng/coverageView',
      ])
      for (const line of client.logged) assert.match(line, /is broken on purpose\n +at /)
      assert.deepEqual([views, client.statuses, whole.logged], [[], [], []])
    })

  it('is told once on the command line, and the other findings of every draft are listed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-broken-drafts-'))
    try {
      mkdirSync(path.join(folder, 'many'))
      for (const name of ['a.md', 'b.md', ...Array.from({ length: 210 }, (_, index) => `many/${index}.md`)])
        writeFileSync(path.join(folder, name), draft)
      for (const operands of [['a.md', 'b.md'], ['many']]) {
        const args = ['lint', '--format', 'json', ...operands]
        const whole = JSON.parse(runCli(folder, args).stdout)
        const run = runCli(folder, args, { program: path.join(bundle.folder, 'cli.cjs') })
        assert.equal(run.status, 2)
        const lines = run.stderr.trimEnd().split('\n')
        assert.equal(lines.length, brokenRules.length, run.stderr)
        for (const rule of brokenRules)
          assert.ok(
            lines.some((line) => line.includes(`：规则 ${rule} 运行出错，其结果未列出：`)),
            run.stderr,
          )
        const rest = whole.map((report: { findings: { rule: string }[] }) => ({
          ...report,
          findings: report.findings.filter(({ rule }) => !brokenRules.includes(rule)),
        }))
        assert.deepEqual(JSON.parse(run.stdout), rest)
        assert.ok(rest[0].findings.length > 0 && whole[0].findings.length > rest[0].findings.length)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
