import { relative, resolve } from 'node:path'

/**
 * The data that the programs for Node.js and the server in a browser have in common, half of what either weighs: in a
 * file of its own, which each loads, they are shipped once. Other generated modules are small or seldom needed.
 */
const modules = [
  'server/src/framework/data.generated.ts',
  'server/src/framework/vocabulary.generated.ts',
  'server/src/weighing/weights/weights.generated.ts',
]
const globalName = 'wenhengData'

/** The file: a script for a browser that sets a global name, and a module for Node.js. */
export const dataFile = {
  stdin: { contents: modules.map((path) => `export * from './${path}'`).join('\n'), resolveDir: '.', loader: 'ts' },
  format: 'iife',
  globalName,
  footer: { js: `if (typeof module === 'object') module.exports = ${globalName}` },
}

/**
 * A plugin that takes the data from that file: required from where the code stands, or from the global name.
 * @param {{ required: string } | 'global'} from
 * @returns {import('esbuild').Plugin}
 */
export function sharedData(from) {
  return {
    name: 'shared data',
    setup(build) {
      build.onResolve({ filter: /\.generated\.ts$/ }, ({ path, resolveDir }) => {
        if (!modules.includes(relative('', resolve(resolveDir, path)).replaceAll('\\', '/'))) return undefined
        return from === 'global' ? { path, namespace: 'shared-data' } : { path: from.required, external: true }
      })
      build.onLoad({ filter: /./, namespace: 'shared-data' }, () => ({ contents: `module.exports = ${globalName}` }))
    },
  }
}
