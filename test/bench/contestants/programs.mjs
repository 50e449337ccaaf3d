import path from 'node:path'
import { bench } from '../root.mjs'
import { wenhengCli } from '../servers/scripts.mjs'
import { configuration } from './textlint.mjs'

/** @typedef {import('../inputs/pool.mjs').Language} Language */

/**
 * A command line: its script, and how many findings its output has. Scripts are run by node itself, without npm
 * or a shell, in the folder of the file.
 * @typedef {object} Program
 * @property {string} label
 * @property {readonly Language[]} languages
 * @property {(file: string, language: Language) => string[]} command
 * @property {(output: string) => number} [count] Nothing to count for node alone.
 */

const packages = path.join(bench, 'node_modules')
const lines = (/** @type {RegExp} */ pattern) => (/** @type {string} */ output) => (output.match(pattern) ?? []).length

/** @type {readonly Program[]} */
export const programs = [
  { label: 'node -e 0', languages: ['zh', 'en'], command: () => ['-e', '0'] },
  {
    label: 'Wenheng',
    languages: ['zh', 'en'],
    command: (file) => [wenhengCli, 'lint', '--format', 'json', file],
    count: (output) => JSON.parse(output)[0].findings.length,
  },
  {
    label: 'AutoCorrect',
    languages: ['zh'],
    command: (file) => [path.join(packages, 'autocorrect-node/cli.js'), '--lint', '--format', 'json', file],
    count: (output) => JSON.parse(output.trim()).messages[0].lines.length,
  },
  {
    label: 'markdownlint',
    languages: ['zh', 'en'],
    command: (file) => [path.join(packages, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), file],
    count: lines(/ MD\d{3}\//g),
  },
  {
    label: 'textlint (4 rules)',
    languages: ['zh', 'en'],
    command: (file, language) => [
      path.join(packages, 'textlint/bin/textlint.js'),
      '--config',
      configuration(language),
      '--format',
      'json',
      file,
    ],
    count: (output) => JSON.parse(output)[0].messages.length,
  },
  {
    label: 'zhlint',
    languages: ['zh'],
    command: (file) => [path.join(packages, 'zhlint/bin/index.js'), file],
    count: lines(/^\S*:\d+:\d+ - /gm),
  },
  {
    label: 'alex',
    languages: ['en'],
    command: (file) => [path.join(packages, 'alex/cli.js'), file],
    count: lines(/ warning /g),
  },
  {
    label: 'write-good',
    languages: ['en'],
    command: (file) => [path.join(packages, 'write-good/bin/write-good.js'), '--parse', file],
    count: lines(/:\d+:\d+:/g),
  },
]
