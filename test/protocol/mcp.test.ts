import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { root } from './client.ts'
import { chinese, english } from './samples.ts'

const program = path.join(root, 'dist/mcp.cjs')
const env = { PATH: process.env.PATH ?? '', LC_ALL: 'zh_CN.UTF-8' }

/** What the tests look at of an answer. */
interface Answer {
  readonly isError: boolean
  readonly text: string
  readonly result: Readonly<Record<string, unknown>> | undefined
}

describe('wenheng-mcp', () => {
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'wenheng-mcp-')))
  const folder = path.join(place, 'drafts')
  const client = new McpClient({ name: 'test', version: '1' })

  before(async () => {
    mkdirSync(path.join(folder, '.hidden'), { recursive: true })
    mkdirSync(path.join(folder, 'under'))
    writeFileSync(path.join(folder, 'plan.md'), chinese)
    writeFileSync(path.join(folder, 'under/plan-en.md'), english)
    writeFileSync(path.join(folder, '.hidden/plan.md'), chinese)
    writeFileSync(path.join(folder, 'secret.pem'), chinese)
    writeFileSync(path.join(folder, 'picture.md'), Uint8Array.of(1, 0, 2, 0, 0))
    // A configuration above the folder holds for nothing in it; one within it does.
    writeFileSync(path.join(place, '.wenheng.yaml'), 'rules:\n  missing-dimension: off\n')
    writeFileSync(path.join(folder, 'under/.wenheng.yaml'), 'rules:\n  missing-dimension: error\n')
    writeFileSync(path.join(place, 'outside.md'), chinese)
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [program, folder], env, stderr: 'ignore' }),
    )
  })
  after(async () => {
    await client.close()
    rmSync(place, { recursive: true })
  })

  async function call(name: string, input: Record<string, unknown>): Promise<Answer> {
    const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: input })
    const [first] = content as readonly { readonly text: string }[]
    return { isError: isError === true, text: first?.text ?? '', result: structuredContent as Answer['result'] }
  }

  it('lists four tools that read and write nothing, those on drafts with a file', async () => {
    const { tools } = await client.listTools()
    assert.deepEqual(
      tools.map(({ name, inputSchema }) => `${name} ${inputSchema.required?.join() ?? ''}`),
      ['wenheng_coverage file', 'wenheng_findings file', 'wenheng_framework term', 'wenheng_clause file,element'],
    )
    for (const { annotations, title, description = '' } of tools) {
      assert.equal(annotations?.readOnlyHint, true)
      assert.match(title ?? '', /^文衡：/)
      assert.match(description, /。$/)
    }
    assert.equal(client.getServerVersion()?.name, 'wenheng')
  })

  // The client of the SDK holds each result against the schema that the tool states.
  it('answers each of them, from a path in the folder and from a full one', async () => {
    const coverage = await call('wenheng_coverage', { file: 'plan.md' })
    assert.equal(coverage.result?.file, 'plan.md')
    assert.deepEqual(JSON.parse(coverage.text), coverage.result)
    const findings = await call('wenheng_findings', { file: path.join(folder, 'plan.md'), rule: 'missing-dimension' })
    assert.equal(findings.result?.total, 2)
    assert.match(findings.text, /"severity":"warning"/)
    const clause = await call('wenheng_clause', { file: 'plan.md', element: '算力布局' })
    assert.equal(clause.result?.number, '（四）')
    assert.match((await call('wenheng_framework', { term: '算力' })).text, /"name":"算力"/)
  })

  it('answers in the language that is asked for, under the configuration of the folder', async () => {
    const { text } = await call('wenheng_findings', {
      file: 'under/plan-en.md',
      rule: 'missing-dimension',
      language: 'en',
    })
    assert.match(text, /"severity":"error","severityName":"error"/)
  })

  it('reads nothing outside its folder, whatever leads there', async () => {
    symlinkSync(path.join(place, 'outside.md'), path.join(folder, 'link.md'))
    symlinkSync(place, path.join(folder, 'up'))
    symlinkSync('loop.md', path.join(folder, 'loop.md'))
    for (const file of [
      '../outside.md',
      path.join(place, 'outside.md'),
      'link.md',
      'up/outside.md',
      '/etc/passwd',
      '~/a.md\0',
    ]) {
      const { isError, text } = await call('wenheng_coverage', { file })
      assert.ok(isError, file)
      assert.match(text, /：(?:不在可读的文件夹中；可读的是：|没有这个文件)/)
      assert.ok(!text.includes('滨江'), 'no word of the file')
    }
    assert.match((await call('wenheng_coverage', { file: 'loop.md' })).text, /没有这个文件/)
  })

  it('does not tell whether there is a file outside', async () => {
    const [there, not] = await Promise.all(
      ['../outside.md', '../nothing.md'].map((file) => call('wenheng_coverage', { file })),
    )
    assert.equal(there?.text.replace('outside', 'nothing'), not?.text)
  })

  it('reads drafts alone: no hidden file, no other kind, no device, no folder', async () => {
    if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(folder, 'pipe.md')])
    const said = async (file: string): Promise<string> => {
      const { isError, text } = await call('wenheng_findings', { file })
      assert.ok(isError, file)
      return text
    }
    assert.match(await said('.hidden/plan.md'), /不是文稿/)
    assert.match(await said('secret.pem'), /不是文稿/)
    assert.match(await said('picture.md'), /不是文本文件/)
    assert.match(await said('under'), /不是文稿/)
    assert.match(await said('nothing.md'), /^nothing\.md：没有这个文件。$/)
    if (process.platform !== 'win32') assert.match(await said('pipe.md'), /^pipe\.md：不是普通文件。$/)
  })

  it('says in a sentence what is wrong with an input', async () => {
    assert.equal((await call('wenheng_coverage', {})).text, '输入缺少“file”：请写明文稿。')
    assert.equal((await call('wenheng_clause', { file: 'plan.md' })).text, '输入缺少“element”。')
    assert.match(
      (await call('wenheng_coverage', { file: 'plan.md', limit: -1, language: 'en' })).text,
      /^“limit” must be/,
    )
    assert.match((await call('wenheng_delete', { file: 'plan.md' })).text, /^没有“wenheng_delete”这个工具/)
    assert.ok((await call('wenheng_framework', { term: '食堂' })).isError)
  })

  it('has written nothing', () => {
    const names = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => !/^(?:link|loop|pipe|up)/.test(name))
    assert.deepEqual(names.sort(), [
      '.hidden',
      '.hidden/plan.md',
      'picture.md',
      'plan.md',
      'secret.pem',
      'under',
      'under/.wenheng.yaml',
      'under/plan-en.md',
    ])
    assert.equal(readFileSync(path.join(folder, 'plan.md'), 'utf8'), chinese)
  })

  it('has nothing but the protocol on standard output, and outlives a line that is none', async () => {
    const child = spawn(process.execPath, [program, folder], { env })
    const out: string[] = []
    const said: string[] = []
    child.stdout.on('data', (data) => out.push(String(data)))
    child.stderr.on('data', (data) => said.push(String(data)))
    child.stdin.write('no JSON\n{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n')
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
    const lines = out.join('').trim().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      [1],
    )
    assert.match(said.join(''), /wenheng-mcp .*：可读 .*drafts/)
  })

  it('says why it does not start', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env })
    assert.deepEqual([run('--write').status, run('--write').stdout], [2, ''])
    assert.match(run(path.join(place, 'nowhere')).stderr, /没有这个文件夹/)
    assert.match(run('--locale=en', '--help').stdout, /^Usage: wenheng-mcp/)
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+/)
  })
})

describe('the program wenheng-mcp', () => {
  it('makes no code of text, starts no other program and opens no connection', () => {
    const loaded = new Set([program])
    for (const file of loaded)
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/require\("(\.\.?\/[^"]+)"\)/g)) {
        const needed = path.resolve(path.dirname(file), name)
        // Much of what is shared stands in one file, and has none of its own.
        if (existsSync(needed)) loaded.add(needed)
      }
    assert.ok(loaded.has(path.resolve(path.dirname(program), 'shared/start.cjs')))
    assert.ok(loaded.size > 3)
    for (const file of loaded) {
      const code = readFileSync(file, 'utf8')
      for (const word of [
        'new Function',
        '=Function;',
        '=Function,',
        'eval(',
        'node:vm',
        'child_process',
        'node:net',
        'node:http',
      ])
        assert.ok(!code.includes(word), `${path.basename(file)} has ${word}`)
    }
  })
})
