import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { root } from '../../server/scripts/root.ts'
import { importsIn, type Source, sourcesIn } from './sources.ts'

/** The way of a draft: a folder of server/src imports from those before it. */
const way = [
  'framework',
  'text',
  'facts',
  'weighing',
  'coverage',
  'explanation',
  'findings',
  'fixes',
  'retext',
  'rules',
  'engine',
  'table-files',
  'ledger',
  'comparison',
  'alignment',
  'report',
  'word',
  'tools',
]
/** The rooms of a folder, each of which imports from those before it; the files beside them import from all. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [
    'document',
    'prose',
    'clauses',
    'numbering',
    'model',
    'pieces',
    'markdown',
    'plain',
    'structure',
    'provisions',
  ],
  facts: ['vocabulary', 'cues', 'clause', 'chinese', 'english', 'evidence', 'particulars'],
  weighing: ['features', 'weights', 'lessons', 'explain'],
  coverage: ['model', 'verdict', 'kind', 'fold'],
  comparison: ['model', 'matching', 'sentences'],
  fixes: ['edits', 'templates', 'skeleton', 'tree', 'layout'],
  word: ['read', 'write', 'review'],
  lsp: ['session', 'workspace', 'features'],
}
/** What stands at its end: none of these imports another, but that mcp/ reads drafts as cli/ does. */
const outlets = ['unified', 'lsp', 'cli', 'mcp']
/** Beside the way: files of a project, which name settings of the engine. The server and the command line read them; plugins take the same as an object. */
const beside = ['config', 'host']

describe('the walls of the house', () => {
  const server = sourcesIn(root, ['server'])
  const client = sourcesIn(root, ['client'])
  const product = [...server, ...client]
  const all = [...product, ...sourcesIn(root, ['test/unit', 'test/long', 'test/walls', 'test/fuzz', 'test/protocol'])]

  it('know every folder of server/src', () => {
    const folders = new Set(server.map(({ path }) => folderOf(path)).filter((folder) => folder !== null))
    for (const folder of folders)
      assert.ok([...way, ...outlets, ...beside].includes(folder), `server/src/${folder}/ is not in the plan`)
    for (const folder of way) assert.ok(folders.has(folder), `server/src/${folder}/`)
  })

  it('let imports run one way', () => {
    none(server, (from, to) => {
      const [above, below] = [folderOf(from), folderOf(to)]
      return above !== null && below !== null && above !== below && !allowed(above).includes(below)
    })
  })

  it('let imports between the rooms of a folder run one way', () => {
    for (const [folder, order] of Object.entries(rooms)) {
      const found = new Set(server.map(({ path }) => roomOf(path, folder)).filter((room) => room !== null))
      assert.deepEqual([...found].sort(), [...order].sort(), `the rooms of server/src/${folder}/`)
      none(server, (from, to) => {
        const [above, below] = [roomOf(from, folder), roomOf(to, folder)]
        const isBeside = folderOf(to) === folder && below === null
        return above !== null && (isBeside || (below !== null && order.indexOf(below) > order.indexOf(above)))
      })
    }
  })

  it('let no rule import another', () => {
    none(server, (from, to) => {
      const [rule, other] = [roomOf(from, 'rules'), roomOf(to, 'rules')]
      return rule !== null && other !== null && rule !== other
    })
  })

  it('let nothing import an entry point or a script', () => {
    none(
      all,
      (from, to) =>
        /^server\/main\./.test(to) || (/^server\/(scripts|tables)\//.test(to) && /^(server\/src|client)\//.test(from)),
    )
  })

  it('keep Node to host/node.ts, cli/, mcp/, the scripts, the entry points and the desktop', () => {
    const free =
      /^server\/(src\/host\/node\.ts|src\/(?:cli|mcp)\/|scripts\/|tables\/|main\.(node|cli|mcp)\.ts)|^client\/src\/(?:extension\.ts|desktop\/)/
    none(product, (from, to) => to.startsWith('node:') && !free.test(from))
  })

  it('keep the protocol to lsp/, the entry points and their connection, and VS Code to the client', () => {
    const outer = /^server\/(src\/lsp\/|main\.|node-connection\.ts)|^client\//
    none(server, (from, to) => /^vscode-(languageserver|jsonrpc)(?!-textdocument)/.test(to) && !outer.test(from))
    none(server, (_, to) => to === 'vscode' || to.startsWith('vscode-languageclient'))
  })

  it('keep unified, nlcst and the plugins of retext to retext/ and unified/, the plugins to one file', () => {
    const trees = /^(unified$|nlcst|unist|vfile|parse-latin|re(text|mark)-)/
    none(
      server.filter(({ path }) => path.startsWith('server/src/')),
      (from, to) => trees.test(to) && !/^server\/src\/(retext|unified)\//.test(from),
    )
    none(server, (from, to) => /^(parse-latin|retext-)/.test(to) && from !== 'server/src/retext/plugins.ts')
  })

  it('keep the SDK of the assistants’ protocol to mcp/', () => {
    none(all, (from, to) => to.startsWith('@modelcontextprotocol/') && !/^(server\/src\/mcp|test)\//.test(from))
  })

  it('let client and server share the protocol alone', () => {
    const shared = /^server\/protocol(?:\/[\w-]+)?\.ts$/
    none(client, (_, to) => to.startsWith('server/') && !shared.test(to))
    none(server, (_, to) => to.startsWith('client/'))
    none(
      server.filter(({ path }) => shared.test(path)),
      // The files in protocol/ build on the one beside them.
      (from, to) => to.startsWith('server/') && (to !== 'server/protocol.ts' || from === to),
    )
  })

  it('have no circle of files', () => {
    assert.deepEqual(circle(all), [])
  })

  it('keep files small, the entry points tiny', () => {
    for (const { path, lines } of all) {
      if (!path.endsWith('.generated.ts')) assert.ok(lines <= 250, `${path} has ${lines} lines`)
      if (/^server\/main\./.test(path)) assert.ok(lines < 20, `${path} has ${lines} lines`)
    }
  })

  it('have no file whose name says nothing', () => {
    for (const { path } of all)
      assert.doesNotMatch(basename(path), /(^|[-.])(utils?|helpers?|managers?|common|misc)[-.]/i, path)
  })
})

describe('the scanner of imports', () => {
  it('reads every form of them', () => {
    const text = [
      "import a from 'a'",
      "import type { B } from './b.ts'",
      "import c, { d } from 'c'",
      "import * as e from 'e'",
      "import {\n  f,\n  type G,\n} from 'f'",
      "export { h } from 'h'",
      "export * from 'i'",
      "import 'j'",
      "const k = await import('k')",
    ].join('\n')
    assert.deepEqual(importsIn(text), ['a', './b.ts', 'c', 'e', 'f', 'h', 'i', 'j', 'k'])
  })

  it('takes nothing else for one', () => {
    assert.deepEqual(
      importsIn("export const a = 'b'\nexport function from(): string {\n  return 'c'\n}\n// import d from 'd'\n"),
      [],
    )
  })

  it('finds a circle', () => {
    const source = (path: string, ...imports: string[]): Source => ({ path, lines: 1, imports })
    assert.deepEqual(circle([source('a', 'b'), source('b', 'c', 'd'), source('c'), source('d', 'b')]), ['b', 'd', 'b'])
    assert.deepEqual(circle([source('a', 'b', 'c'), source('b', 'c'), source('c', 'yaml')]), [])
  })
})

/** The folder of server/src that a file is in; null for one elsewhere, or directly in it. */
function folderOf(path: string): string | null {
  return /^server\/src\/([^/]+)\//.exec(path)?.[1] ?? null
}

/** The room of a folder of server/src that a file is in; null for one elsewhere, or directly in the folder. */
function roomOf(path: string, folder: string): string | null {
  const [, own, room] = /^server\/src\/([^/]+)\/([^/]+)\//.exec(path) ?? []
  return own === folder ? (room ?? null) : null
}

function allowed(folder: string): readonly string[] {
  if (folder === 'unified') return [...way, 'config']
  if (folder === 'mcp') return [...way, ...beside, 'cli']
  if (folder === 'config') return [...way, 'host']
  if (outlets.includes(folder)) return [...way, ...beside]
  return way.slice(0, Math.max(0, way.indexOf(folder)))
}

function none(sources: readonly Source[], forbidden: (from: string, to: string) => boolean): void {
  const found = sources.flatMap(({ path, imports }) =>
    imports.filter((to) => forbidden(path, to)).map((to) => `${path} imports ${to}`),
  )
  assert.deepEqual(found, [])
}

/** The files of one circle of imports, the first again at the end; empty where there is none. */
function circle(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, source.imports]))
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (path: string): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    done.add(path)
    trail.push(path)
    for (const to of imports.get(path) ?? []) {
      const found = visit(to)
      if (found.length > 0) return found
    }
    trail.pop()
    return []
  }
  for (const path of imports.keys()) {
    const found = visit(path)
    if (found.length > 0) return found
  }
  return []
}
