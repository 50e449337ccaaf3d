import { relative, resolve } from 'node:path'

/**
 * The data that the programs for Node.js and the server in a browser have in common, half of what either weighs: each in
 * a file of its own, which both load, it is shipped once. Other generated modules are small or seldom needed.
 */
export const dataModules = {
  framework: 'server/src/framework/data.generated.ts',
  vocabulary: 'server/src/framework/vocabulary.generated.ts',
  weights: 'server/src/weighing/weights/weights.generated.ts',
}
const names = Object.entries(dataModules)
/** What a module exports, where these are functions: for Node.js it is read when one of them is first called. */
const functionsOf = { vocabulary: ['compiledEn', 'compiledZh'], weights: ['storedEn', 'storedZh'] }
const globalName = (name) => `wenheng.${name}`

/** How the file of a module is made: a script for a browser that sets a global name, and a module for Node.js. */
export const dataFile = (name) => ({
  entryPoints: [dataModules[name]],
  format: 'iife',
  globalName: globalName(name),
  footer: { js: `if (typeof module === 'object') module.exports = ${globalName(name)}` },
})

/**
 * A plugin that takes the data from those files: required from the folder of the code, or from the global names.
 * @param {'required' | 'global'} from
 * @returns {import('esbuild').Plugin}
 */
export function sharedData(from) {
  return {
    name: 'shared data',
    setup(build) {
      build.onResolve({ filter: /\.generated\.ts$/ }, ({ path, resolveDir }) => {
        const module = relative('', resolve(resolveDir, path)).replaceAll('\\', '/')
        const [name] = names.find(([, path]) => path === module) ?? []
        if (name === undefined) return undefined
        if (from === 'global') return { path: name, namespace: 'shared-data' }
        return name in functionsOf
          ? { path: name, namespace: 'data-on-demand' }
          : { path: `./${name}.js`, external: true }
      })
      build.onResolve({ filter: /./, namespace: 'data-on-demand' }, ({ path }) => ({ path, external: true }))
      build.onLoad({ filter: /./, namespace: 'data-on-demand' }, ({ path }) => ({
        contents: functionsOf[path]
          .map((name) => `export const ${name} = () => require('./${path}.js').${name}()`)
          .join('\n'),
      }))
      build.onLoad({ filter: /./, namespace: 'shared-data' }, ({ path }) => ({
        contents: `module.exports = ${globalName(path)}`,
      }))
    },
  }
}
