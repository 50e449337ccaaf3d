import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { transform } from 'esbuild'
import { loadedAtStart, oneFile, startFile, takenFromStart } from './esbuild-start.mjs'

/** npm starts the files of `bin` as programs. */
const shebang = '#!/usr/bin/env node\n'
/** What asks for its own address, which CommonJS has not, gets one beside the programs, wherever its code stands. */
const address = (folder) =>
  `const bundleAddress = require('node:url').pathToFileURL(require('node:path').join(__dirname, '${folder}', 'program.cjs')).href\n`

/**
 * A plugin for several programs that have most of their code in common: that code is in files of its own, and so is what
 * a program imports only when it needs it. esbuild splits ES modules alone, and CommonJS starts sooner: so each file is
 * turned into CommonJS afterwards, and the files that one program starts with are put together.
 * @param {string} shared The folder, beside the programs, for what they share.
 * @param {string} main The program that has to start soon, as esbuild names it in its outputs.
 * @param {readonly string[]} others What is made elsewhere and stands in it too, as code requires it: './retext.cjs'.
 * @returns {import('esbuild').Plugin}
 */
export function commonJsChunks(shared, main, others) {
  return {
    name: 'CommonJS chunks',
    setup({ initialOptions, onEnd }) {
      const fromBeside = requiredFrom(shared, others)
      const { charset, define, minify, outdir, platform, sourcemap, supported, target } = initialOptions
      Object.assign(initialOptions, {
        format: 'esm',
        splitting: true,
        chunkNames: `${shared}/[name]-[hash]`,
        outExtension: { '.js': '.cjs' },
        define: { ...define, 'import.meta.url': 'bundleAddress' },
        sourcemap: 'inline',
        write: false,
      })
      onEnd(async ({ outputFiles = [], metafile }) => {
        const atStart = loadedAtStart(metafile.outputs, main)
        const isInStart = (name) => atStart.has(`${outdir}/${shared}/${name}`)
        const inStart = []
        for (const { path, text } of outputFiles) {
          const own = relative('', path).replaceAll('\\', '/')
          const output = metafile.outputs[own]
          const isProgram = dirname(path) === resolve(outdir)
          const { code: bare, map } = await transform(text, {
            format: 'cjs',
            supported: { ...supported, 'dynamic-import': false },
            sourcemap: 'external',
            sourcefile: path,
            legalComments: 'none',
            ...{ charset, minify, platform, target },
          })
          const code =
            (bare.includes('bundleAddress') ? address(isProgram ? '.' : '..') : '') +
            bare +
            (isCommonJs(metafile, output) ? unwrap : '')
          output.bytes = Buffer.byteLength(code)
          if (atStart.has(own)) inStart.push({ name: basename(path), code, map: below(map, code, bare) })
          else {
            const before = isProgram ? shebang : ''
            const taken = takenFromStart(isProgram ? fromBeside(code) : code, isInStart)
            write(path, before + taken, below(map, before + code, bare), isProgram)
          }
        }
        const { code, map } = oneFile(inStart)
        write(resolve(outdir, shared, startFile), code, map, false)
      })

      function write(path, code, map, isProgram) {
        mkdirSync(dirname(path), { recursive: true })
        const link = sourcemap === 'linked' ? `//# sourceMappingURL=${basename(path)}.map\n` : ''
        writeFileSync(path, code + link, { mode: isProgram ? 0o755 : 0o644 })
        writeFileSync(`${path}.map`, map)
      }
    },
  }
}

/** A source map for code that stands below other lines. */
function below(map, code, own) {
  const lines = ';'.repeat(code.slice(0, code.indexOf(own)).split('\n').length - 1)
  return map.replace('"mappings": "', `"mappings": "${lines}`)
}

/** From a program, that folder is one below. */
const requiredFrom = (shared, others) => (code) =>
  others.reduce((text, file) => text.replaceAll(`require("${file}")`, `require("./${shared}/${file.slice(2)}")`), code)

/** An ES module that stands for one in CommonJS has it as its default export alone: the names in it would be lost. */
const unwrap = 'module.exports=module.exports.default\n'

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {import('esbuild').Metafile['outputs'][string]} output
 */
function isCommonJs({ inputs }, { entryPoint }) {
  return entryPoint !== undefined && inputs[entryPoint]?.format === 'cjs'
}
