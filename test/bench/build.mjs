import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bench, made, root } from './root.mjs'

/** @typedef {typeof import('../../server/src/engine/analyzer.ts') & typeof import('../../server/src/lsp/session/draft-document.ts')} Engine */

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
}
const engine = path.join(made, 'engine.mjs')
export const emptyServer = path.join(made, 'empty-server.cjs')

/** Bundles the engine, and the document that the server keeps of a draft, as they stand in the sources. @returns {Promise<void>} */
export async function buildEngine() {
  mkdirSync(made, { recursive: true })
  const contents = ['engine/analyzer.ts', 'lsp/session/draft-document.ts']
    .map((file) => `export * from './${file}'`)
    .join('\n')
  const stdin = { contents, resolveDir: path.join(root, 'server/src') }
  await build({ ...common, stdin, outfile: engine, format: 'esm', sourcemap: 'linked' })
}

/** @returns {Promise<Engine>} */
export function loadEngine() {
  return import(pathToFileURL(engine).href)
}

/** Bundles the server that does nothing like ours: what is not bundled starts later. @returns {Promise<void>} */
export async function buildEmptyServer() {
  mkdirSync(made, { recursive: true })
  const from = path.join(bench, 'servers/empty.mjs')
  await build({ ...common, entryPoints: [from], outfile: emptyServer, format: 'cjs' })
}
