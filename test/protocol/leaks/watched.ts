import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../client.ts'

/** What a program did that could carry a draft away, change the disk or run code. */
export interface Deed {
  readonly kind: 'socket' | 'process' | 'thread' | 'code' | 'module' | 'write'
  /** The function, and what it was given first; of a module its file. */
  readonly detail: string
}

/**
 * What the Node.js processes did that were started meanwhile. They can make no code of texts: `eval` and `new Function`
 * throw in them.
 */
export async function watched(run: () => Promise<void> | void): Promise<Deed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-watch-'))
  const log = path.join(folder, 'deeds.jsonl')
  writeFileSync(log, '')
  const { NODE_OPTIONS } = process.env
  process.env.WENHENG_WATCH = log
  const watch = path.join(root, 'test/protocol/leaks/watch.cjs')
  process.env.NODE_OPTIONS = `--require "${watch}" --disallow-code-generation-from-strings`
  try {
    await run()
    const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as Deed)
  } finally {
    delete process.env.WENHENG_WATCH
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS
    else process.env.NODE_OPTIONS = NODE_OPTIONS
    rmSync(folder, { recursive: true })
  }
}

/** The deeds of some kinds, as lines. */
export function ofKinds(deeds: readonly Deed[], ...kinds: readonly Deed['kind'][]): string[] {
  return deeds.filter(({ kind }) => kinds.includes(kind)).map(({ kind, detail }) => `${kind}: ${detail}`)
}

/** The modules that lie outside the package. */
export function foreignModules(deeds: readonly Deed[]): string[] {
  const own = path.join(root, 'dist') + path.sep
  return ofKinds(deeds, 'module').filter((line) => !line.startsWith(`module: ${own}`))
}
