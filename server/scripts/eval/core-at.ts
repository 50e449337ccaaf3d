import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../root.ts'
import type { CreateAnalyzer } from './core.ts'

/**
 * Returns the core at a revision, with the data and weights of that revision. It is bundled in a temporary folder,
 * which is removed afterwards.
 */
export async function coreAt(revision: string): Promise<CreateAnalyzer> {
  const folder = mkdtempSync(join(tmpdir(), 'wenheng-eval-'))
  const tree = join(folder, 'tree')
  // Hooks of the repository must not run.
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    if (!isRevision(revision)) throw new Error(`"${revision}" is no revision of this repository`)
    git('worktree', 'add', '--detach', tree, revision)
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
    return await bundledCore(join(tree, 'server/src/engine/analyzer.ts'), join(folder, 'core.mjs'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
    git('worktree', 'prune')
  }
}

function isRevision(name: string): boolean {
  const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {
    cwd: root,
  })
  return status === 0
}

async function bundledCore(entry: string, outfile: string): Promise<CreateAnalyzer> {
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' })
  const core: { createAnalyzer: CreateAnalyzer } = await import(pathToFileURL(outfile).href)
  return core.createAnalyzer
}
