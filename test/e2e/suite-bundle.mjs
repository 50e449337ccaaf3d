import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '../..')
const suite = path.join(import.meta.dirname, 'suite')

/**
 * What stands in for Node.js in a browser. A test that imports more of it cannot run there.
 * @type {import('esbuild').Plugin}
 */
const standIns = {
  name: 'stand-ins',
  setup(build) {
    for (const [filter, name] of /** @type {const} */ ([
      [/^mocha$/, 'mocha'],
      [/^node:assert\/strict$/, 'assert'],
      [/^node:timers\/promises$/, 'timers'],
    ]))
      build.onResolve({ filter }, () => ({ path: path.join(suite, `web/${name}.ts`) }))
    // Mocha says of all its files that they are ES modules, and this one is none.
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: path.join(root, 'node_modules/mocha/mocha.js') }))
  },
}

/**
 * Bundles all tests of the suite into one script for an extension host. Gives its path. In a browser VS Code 1.100 adds
 * `.js` to it.
 * @param {import('./suite.mjs').Host} host
 */
export async function bundleSuite(host) {
  const script = path.join(root, `out/test/e2e/suite.${host}.cjs`)
  const tests = readdirSync(suite).filter((name) => name.endsWith('.test.ts'))
  const web = host === 'web'
  await build({
    stdin: {
      contents: `
        import { runTests } from './index.ts'
        export const run = () => runTests(() => {
          ${tests.map((name) => declared(name, web)).join('\n')}
        })`,
      resolveDir: suite,
      loader: 'ts',
    },
    outfile: script,
    bundle: true,
    platform: web ? 'browser' : 'node',
    target: web ? 'es2022' : 'node20',
    format: 'cjs',
    // The tokenizer looks for its own file beside it.
    external: web ? ['vscode'] : ['vscode', 'mocha', 'vscode-oniguruma'],
    plugins: web ? [standIns] : [],
    sourcemap: 'inline',
    logLevel: 'warning',
    absWorkingDir: root,
  })
  if (web) copyFileSync(script, `${script}.js`)
  return script
}

/**
 * Declares the tests of a file. One that cannot run in a browser says why in a comment of its own line,
 * `// On the desktop alone: REASON`; there it is a test left out for that reason.
 * @param {string} name
 * @param {boolean} web
 */
function declared(name, web) {
  const reason = /^\/\/ On the desktop alone: (.+)$/m.exec(readFileSync(path.join(suite, name), 'utf8'))?.[1]
  return web && reason ? `it(${JSON.stringify(`${name}, on the desktop alone: ${reason}`)})` : `require('./${name}')`
}
