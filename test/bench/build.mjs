import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bench, made, root } from './root.mjs'

/** @typedef {typeof import('../../server/src/engine/analyzer.ts')} Engine */

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

/** Bundles the engine as it stands in the sources, like dist/, but to be called. @returns {Promise<void>} */
export async function buildEngine() {
  mkdirSync(made, { recursive: true })
  const from = path.join(root, 'server/src/engine/analyzer.ts')
  await build({ ...common, entryPoints: [from], outfile: engine, format: 'esm', sourcemap: 'linked' })
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
