// Bundles the extension, the language server and the command line into dist/.
//   node esbuild.mjs [--production] [--watch]
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, context } from 'esbuild'
import { commonJsChunks } from './esbuild-chunks.mjs'
import { dataFile, dataModules, sharedData } from './esbuild-data.mjs'
import { sbomOf } from './sbom.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const production = process.argv.includes('--production')
const watch = process.argv.includes('--watch')

const node = { platform: 'node', format: 'cjs', target: 'node20' }
const browser = { platform: 'browser', target: 'es2022' }
const library = { platform: 'neutral', format: 'esm', target: 'es2022' }

/** Lezer's grammar comes with colours, which take a tenth of the start and which nobody sees here. */
const withoutColours = {
  name: 'without colours',
  setup(build) {
    build.onResolve({ filter: /^@lezer\/highlight$/ }, () => ({ path: 'none', namespace: 'colours' }))
    build.onLoad({ filter: /^none$/, namespace: 'colours' }, () => ({
      contents:
        'const none = new Proxy(() => none, { get: () => none })\n' +
        'export const styleTags = () => () => null\nexport { none as tags, none as Tag }',
    }))
  },
}

/**
 * English prose is checked only where a reader has asked for it: retext and its word lists run when first called. For
 * Node.js they are in a file of their own, which is read only then.
 * @param {{ inFile?: string }} [place] The file, from the code that calls; without one they are in the bundle.
 */
function retextOnDemand({ inFile } = {}) {
  const functions = ['parseEnglish', 'messagesOf']
  return {
    name: 'retext on demand',
    setup(build) {
      build.onResolve({ filter: /^\.\/plugins\.ts$/, namespace: 'file' }, ({ path, resolveDir }) =>
        resolveDir.endsWith('retext') ? { path, namespace: 'on-demand', pluginData: resolveDir } : undefined,
      )
      build.onLoad({ filter: /./, namespace: 'on-demand' }, ({ path, pluginData }) => ({
        resolveDir: pluginData,
        contents: functions
          .map((name) => `export const ${name} = (...given) => require('${inFile ?? path}').${name}(...given)`)
          .join('\n'),
      }))
      build.onResolve({ filter: /./, namespace: 'on-demand' }, ({ path }) =>
        path === inFile ? { path, external: true } : undefined,
      )
    },
  }
}

/**
 * The SDK of the assistants' protocol without what makes code of text: its validator, which a server without
 * elicitation never asks, and the compilers of zod, which does without where it cannot have them.
 */
const withoutMadeCode = {
  name: 'without made code',
  setup(build) {
    build.onLoad({ filter: /@modelcontextprotocol[\\/]sdk[\\/].*[\\/]ajv-provider\.js$/ }, () => ({
      contents: 'export class AjvJsonSchemaValidator { getValidator() { throw new Error("no validator") } }',
    }))
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/](?:compile|doc|util)\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('const F = Function;', 'const F = undefined;'),
    }))
  },
}

/**
 * A server that is slow to end is ended through its own handle. The library would start a shell for it, to end the
 * children of the server too, and it has none.
 */
const endedByHandle = {
  name: 'ended by handle',
  setup(build) {
    build.onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]node[\\/]processes\.js$/ }, () => ({
      contents: "exports.terminate = (child) => child.kill('SIGKILL')",
    }))
  },
}

/**
 * The client for the desktop is in a file of its own, which is read once the server has been started.
 * @param {string} file From the extension's script.
 */
function clientInFile(file) {
  return {
    name: 'client in a file',
    setup(build) {
      build.initialOptions.supported = { ...build.initialOptions.supported, 'dynamic-import': false }
      build.onResolve({ filter: /^\.\/desktop\/desktop-client\.ts$/ }, () => ({ path: file, external: true }))
    },
  }
}

/**
 * The protocol's library for servers finds modules of a workspace by starting programs (npm, yarn), and loads what it
 * takes for that at the start. Ours runs nothing of a workspace.
 */
const withoutModuleSearch = {
  name: 'without module search',
  setup(build) {
    build.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({ contents: '' }))
  },
}

/** The protocol's library loads what it makes the names of pipes with, which only a client needs that asks for one. */
const withoutPipeNames = {
  name: 'without pipe names',
  setup(build) {
    build.onLoad({ filter: /vscode-jsonrpc[\\/]lib[\\/]node[\\/]main\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        'const crypto_1 = require("crypto");',
        'const crypto_1 = { randomBytes: (count) => require("crypto").randomBytes(count) };',
      ),
    }))
  },
}

/** Packages whose data the tables in the bundles are made of; their notices name where the data comes from. */
const derived = ['node_modules/opencc-js']

const bundles = [
  {
    from: 'client/src/extension.ts',
    to: 'dist/extension.cjs',
    options: { ...node, external: ['vscode'], plugins: [clientInFile('./client.cjs')] },
  },
  {
    from: 'client/src/desktop/desktop-client.ts',
    to: 'dist/client.cjs',
    options: { ...node, external: ['vscode'], plugins: [endedByHandle] },
  },
  {
    from: 'client/src/extension.browser.ts',
    to: 'dist/extension.browser.js',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  { from: 'server/start.worker.ts', to: 'dist/start.worker.js', options: { ...browser, format: 'iife' } },
  {
    from: 'server/main.worker.ts',
    to: 'dist/server.worker.js',
    options: { ...browser, format: 'iife', plugins: [sharedData('global')] },
  },
  { from: 'server/main.unified.ts', to: 'dist/unified.mjs', options: library },
]
const dataNames = Object.keys(dataModules)
const retext = './retext.cjs'
/** What the programs' code requires of dist/shared/ and is made by itself. */
const inShared = [retext, ...dataNames.map((name) => `./${name}.js`)]
/** The programs for Node.js, by their names in dist/; most of each is the same, and is in dist/shared/ once. */
const programs = { cli: 'server/main.cli.ts', 'server.node': 'server/main.node.ts', mcp: 'server/main.mcp.ts' }

mkdirSync('dist/rules', { recursive: true })
rmSync('dist/shared', { recursive: true, force: true })
copyFileSync('server/src/unified/public.d.ts', 'dist/unified.d.mts')
// Findings link to the pages of their rules, which are read offline; there a page is named for its rule, as its tab shows it.
for (const { name: rule } of readdirSync('server/src/rules', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
))
  for (const suffix of ['', '.zh-cn']) {
    const page = readFileSync(`server/src/rules/${rule}/page${suffix}.md`, 'utf8')
    // The source stands on a line of its own in a preview too.
    const shipped = page.replaceAll('page.zh-cn.md', `${rule}.zh-cn.md`).replace(/^(?:Severity: |级别：).*$/m, '$&  ')
    writeFileSync(`dist/rules/${rule}${suffix}.md`, shipped)
  }

const present = bundles.filter(({ from, to }) => {
  if (!existsSync(from)) console.log(`${to}: left out, there is no ${from}`)
  return existsSync(from)
})

const settings = (options) => ({
  ...options,
  bundle: true,
  metafile: true,
  define: { ...options.define, WENHENG_VERSION: JSON.stringify(version) },
  minify: production,
  sourcemap: production ? 'external' : 'linked',
  legalComments: 'none',
  // Chinese as it is: half the size of its escapes, and read sooner.
  charset: 'utf8',
  // Every target knows \p{…}: without this its patterns would be made anew at each use, by `new RegExp`.
  supported: { 'regexp-unicode-property-escapes': true },
  // The ESM builds: those packages whose `main` is a UMD wrapper cannot be bundled.
  mainFields: options.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
  logLevel: 'warning',
  plugins: [withoutColours, ...(options.plugins ?? []), retextOnDemand()],
})
/** The pages of views, each a script for a browser, and their style. */
const pages = settings({
  ...browser,
  format: 'iife',
  entryPoints: ['client/webview/coverage.ts', 'client/webview/ledger.ts', 'client/webview/page.css'],
  outdir: 'dist/webview',
})
const builds = [
  pages,
  ...present.map(({ from, to, options }) => settings({ ...options, entryPoints: [from], outfile: to })),
  settings({
    ...node,
    entryPoints: programs,
    outdir: 'dist',
    plugins: [
      sharedData('required'),
      retextOnDemand({ inFile: retext }),
      withoutMadeCode,
      withoutModuleSearch,
      withoutPipeNames,
      commonJsChunks('shared', 'dist/server.node.cjs', inShared),
    ],
  }),
  settings({ ...node, entryPoints: ['server/src/retext/plugins.ts'], outfile: 'dist/shared/retext.cjs' }),
  ...dataNames.map((name) => settings({ ...browser, ...dataFile(name), outfile: `dist/shared/${name}.js` })),
]

if (watch) {
  const report = { name: 'report', setup: (build) => build.onEnd((result) => printSizes([result])) }
  for (const each of builds) await (await context({ ...each, plugins: [...each.plugins, report] })).watch()
} else {
  const outcomes = await Promise.allSettled(builds.map((each) => build(each)))
  const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  printSizes(results)
  if (results.some(({ metafile }) => loadsRetextAtStart(metafile))) throw new Error('retext is loaded at the start')
  // esbuild has printed why.
  if (results.length < outcomes.length) process.exit(1)
  const notices = licences(results)
  writeFileSync('dist/THIRD_PARTY_LICENSES.txt', noticesText(notices))
  if (production) writeFileSync('dist/sbom.cdx.json', sbomOf('.', [...notices.keys()]))
}

function printSizes(results) {
  for (const { metafile } of results)
    for (const [path, { bytes, inputs }] of Object.entries(metafile?.outputs ?? {}))
      if (!path.endsWith('.map'))
        console.log(
          `${path.padEnd(36)}${(bytes / 1024).toFixed(1).padStart(8)} KiB${String(Object.keys(inputs).length).padStart(6)} modules`,
        )
}

function loadsRetextAtStart({ inputs, outputs }) {
  if ('dist/shared/retext.cjs' in outputs) return false
  const isAsked = ({ imports }) => imports.some(({ path }) => path.startsWith('on-demand:'))
  return Object.keys(inputs).some((path) => path.includes('/retext-')) && !Object.values(inputs).some(isAsked)
}

/** The licence of every package of which something is bundled, once a version, by name and version. */
function licences(results) {
  const folders = new Set(derived)
  for (const { metafile } of results)
    for (const input of Object.keys(metafile.inputs)) {
      const folder = input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]
      if (folder) folders.add(folder)
    }
  const texts = new Map()
  for (const folder of folders) {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const files = readdirSync(folder).filter(
      (entry) =>
        /^licen[cs]e(?:[.-]|$)/i.test(entry) || (derived.includes(folder) && /^third_party_licen[cs]es/i.test(entry)),
    )
    if (!license && files.length === 0) throw new Error(`${name} ${version} is bundled and states no licence`)
    const own = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
    const holder = typeof author === 'object' ? author.name : author
    const text = own || `Licence: ${license}${holder ? `\nCopyright: ${holder}` : ''}`
    texts.set(`${name} ${version}`, text.replaceAll('\r\n', '\n'))
  }
  return texts
}

function noticesText(texts) {
  const rule = '='.repeat(80)
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${rule}\n${name}\n${rule}\n\n${text}\n`)
    .join('\n')
}
