import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Analyzer } from '../../src/engine/analyzer.ts'
import { moduleText } from '../framework-compiler.ts'
import { registeredTypes } from '../registered-types.ts'
import { root } from '../root.ts'

export type CreateAnalyzer = () => Analyzer

/** The core as it is with other data: bundled anew, so that the product needs no seam for it. */
export async function coreWith(data: Readonly<Record<string, unknown>>): Promise<CreateAnalyzer> {
  const folder = mkdtempSync(join(tmpdir(), 'wenheng-eval-'))
  const outfile = join(folder, 'core.mjs')
  try {
    await build({
      entryPoints: [join(root, 'server/src/engine/analyzer.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
      plugins: [
        {
          name: 'data',
          setup: ({ onLoad }) =>
            onLoad({ filter: /data\.generated\.ts$/ }, ({ path }) => ({
              contents: moduleText(data, registeredTypes),
              loader: 'ts',
              resolveDir: join(path, '..'),
            })),
        },
      ],
    })
    const core: { createAnalyzer: CreateAnalyzer } = await import(pathToFileURL(outfile).href)
    return core.createAnalyzer
  } finally {
    rmSync(folder, { recursive: true })
  }
}
