import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { root } from '../client.ts'

/** What is to throw in a bundle: a function of a module below `server/src`, or one of an object that it exports. */
export interface Broken {
  readonly module: string
  /** Such as `hoverText`, or `longClause.check`. */
  readonly name: string
}

/** The programs `server.node.cjs` and `cli.cjs` in a folder of their own, in which some things always throw. */
export async function brokenBundle(broken: readonly Broken[]): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-broken-'))
  const done = new Set<Broken>()
  const breaking: Plugin = {
    name: 'breaking',
    setup: ({ onLoad }) =>
      onLoad({ filter: /server[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
        const name = path.relative(path.join(root, 'server/src'), file).replaceAll('\\', '/')
        const here = broken.filter(({ module }) => module === name)
        if (here.length === 0) return undefined
        for (const one of here) done.add(one)
        const throwing = here.map(
          (one) => `\n${one.name} = () => { throw new Error('${one.name} is broken on purpose') }`,
        )
        return { contents: readFileSync(file, 'utf8') + throwing.join(''), loader: 'ts' }
      }),
  }
  await build({
    entryPoints: {
      'server.node': path.join(root, 'server/main.node.ts'),
      cli: path.join(root, 'server/main.cli.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { WENHENG_VERSION: '"9.9.9"', 'import.meta.url': 'ownUrl' },
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href" },
    logLevel: 'error',
    plugins: [breaking],
  })
  const missed = broken.find((one) => !done.has(one))
  if (missed) throw new Error(`there is no ${missed.module}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
