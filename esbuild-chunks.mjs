import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { transform } from 'esbuild'

/** npm starts the files of `bin` as programs. */
const shebang = '#!/usr/bin/env node\n'
/** What asks for its own address, which CommonJS has not, gets one beside the programs, wherever its code stands. */
const address = (folder) =>
  `const bundleAddress = require('node:url').pathToFileURL(require('node:path').join(__dirname, '${folder}', 'program.cjs')).href\n`

/**
 * A plugin for several programs that have most of their code in common: that code is in files of its own, and so is what
 * a program imports only when it needs it. esbuild splits ES modules alone, and CommonJS starts sooner: so each file is
 * turned into CommonJS afterwards.
 * @param {string} shared The folder, beside the programs, for what they share.
 * @param {readonly string[]} others What is made elsewhere and stands in it too, as code requires it: './retext.cjs'.
 * @returns {import('esbuild').Plugin}
 */
export function commonJsChunks(shared, others) {
  return {
    name: 'CommonJS chunks',
    setup({ initialOptions, onEnd }) {
      const fromBeside = requiredFrom(shared, others)
      const { charset, define, minify, outdir, platform, sourcemap, target } = initialOptions
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
        for (const { path, text } of outputFiles) {
          const output = metafile.outputs[relative('', path).replaceAll('\\', '/')]
          const isProgram = dirname(path) === resolve(outdir)
          const { code: bare, map } = await transform(text, {
            format: 'cjs',
            supported: { 'dynamic-import': false },
            sourcemap: 'external',
            sourcefile: path,
            legalComments: 'none',
            ...{ charset, minify, platform, target },
          })
          const code = isProgram ? fromBeside(bare) : bare
          mkdirSync(dirname(path), { recursive: true })
          const before =
            (isProgram ? shebang : '') + (code.includes('bundleAddress') ? address(isProgram ? '.' : '..') : '')
          const link = sourcemap === 'linked' ? `//# sourceMappingURL=${relative(dirname(path), path)}.map\n` : ''
          writeFileSync(path, before + code + (isCommonJs(metafile, output) ? unwrap : '') + link, {
            mode: isProgram ? 0o755 : 0o644,
          })
          const lines = ';'.repeat(before.split('\n').length - 1)
          output.bytes = Buffer.byteLength(code)
          writeFileSync(`${path}.map`, map.replace('"mappings": "', `"mappings": "${lines}`))
        }
      })
    },
  }
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
