import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commandNames } from '../../server/src/cli/commands.ts'
import { documents, drawnText } from './drawn-text.ts'
import type { Random } from './random.ts'

const program = path.resolve(import.meta.dirname, '../../../dist/cli.cjs')
/** Milliseconds for a run over a few small files, on a machine that others use too. */
const bound = 60_000

/** One run of the command line over files that nobody would write, with options that nobody would give. */
export async function commandLineRun(random: Random): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-fuzz-'))
  try {
    const names = Array.from({ length: random.between(1, 4) }, () => writeDraft(folder, random))
    for (let left = random.below(3); left > 0; left--) writeConfiguration(folder, random)
    const given = random.once(8) ? [hostileName(random)] : names
    const args = [random.pick(commands), ...options(random), ...given.filter((name) => !name.startsWith('-'))]
    const { code, out } = await run(folder, args)
    const told = `${JSON.stringify(args)} → ${code}\n${out.slice(0, 2_000)}`
    assert.ok(code === 0 || code === 1 || code === 2, told)
    assert.doesNotMatch(out, /^\s+at .*[:(]\d+:\d+\)?$/m, told)
    assert.doesNotMatch(out, /\b(?:Type|Range|Syntax|Reference)Error\b/, told)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const commands = ['lint', 'lint', ...commandNames, 'x', '--help']
const allOptions = [
  ...[
    '--format=json',
    '--format=sarif',
    '--format=github',
    '--format=csv',
    '--format=x',
    '--locale=zh-CN',
    '--locale=x',
  ],
  ...['--fix', '--quiet', '--language=zh', '--language=x', '--judge=always', '--encoding=gb18030', '--encoding=x'],
  ...[
    '--fail-on=hint',
    '--fail-on=x',
    '--config=.wenheng.yaml',
    '--config=nowhere',
    '--no-config',
    '--rule=passive=hint',
  ],
  ...['--rule=__proto__=error', '--rule=', '--toString', '--constructor=1', '--__proto__=x', '--', '-', '-x'],
]

function options(random: Random): string[] {
  return Array.from({ length: random.below(3) }, () => random.pick(allOptions))
}

/** Names that a file may have, by what they have been mistaken for. */
function hostileName(random: Random): string {
  const name = random.pick([
    ...[
      'a',
      '数据 方案',
      '-x',
      '--format',
      '%',
      '%00',
      'x)![i](http:',
      '$(id)',
      "a'b",
      'a"b',
      'a\nb',
      'a\tb',
      '\u001b[31m',
      '[a]',
      '{a,b}',
      '*',
      '!a',
      '#',
    ],
    ...['__proto__', 'constructor', '. ', '…', 'e\u0301', '\u202e', '\ufeff', 'CON', 'a:b', '~', 'a'.repeat(200)],
  ])
  return `${name}${random.pick(['.md', '.txt', '.MD', '.markdown', '.docx', ''])}`
}

function writeDraft(folder: string, random: Random): string {
  const name = hostileName(random)
  writeFileSync(path.join(folder, name), draftBytes(random))
  return name
}

/** Random bytes, random text, or a document with bytes changed, in an encoding that may not be its own. */
function draftBytes(random: Random): Uint8Array {
  const sort = random.below(5)
  if (sort === 0) return Uint8Array.from({ length: random.below(2_000) }, () => random.below(256))
  if (sort === 1) return Buffer.from(drawnText(random, 3_000), random.pick(['utf8', 'utf16le', 'latin1']))
  if (sort === 2)
    return Buffer.concat([
      Buffer.from(
        random.pick(['PK\u0003\u0004', '\u00ef\u00bb\u00bf', '\u00ff\u00fe', '%PDF-', '\u00d0\u00cf\u0011\u00e0']),
        'latin1',
      ),
      Buffer.from(drawnText(random, 500)),
    ])
  const bytes = Buffer.from(
    random.pick(documents()).slice(0, 12_000),
    sort === 3 ? 'utf8' : random.pick(['utf8', 'utf16le'] as const),
  )
  for (let left = random.below(30); left > 0 && bytes.length > 0; left--)
    bytes[random.below(bytes.length)] = random.below(256)
  return bytes
}

const right = [
  'rules:\n  missing-dimension: off\n  passive: hint\n',
  'draft:\n  language: zh\n  judge: always\n',
  'packs:\n  - pack.yaml\n',
  'ignore:\n  - "**/x/*.md"\noverrides:\n  - files: "a*"\n    rules: { passive: off }\n',
  'terms:\n  - term: 算力券\n    element: compute.layout\nsentences:\n  - text: 发放算力券。\n    label: measure compute.layout hard\n',
]

/** YAML that is wrong, or right and made to cost much. */
export function hostileYaml(random: Random): string {
  const sort = random.below(9)
  if (sort === 0) return bomb(random.between(3, 30))
  if (sort === 1)
    return random
      .pick(['[', '{a: ', '- ', '? ', 'a:\n  ', '!!map ', '&a ', '*a ', '"', '|\n'])
      .repeat(random.pick([10, 3_000, 100_000]))
  if (sort === 2)
    return `${random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<'])}:\n  polluted: yes\n  rules: { __proto__: { x: off } }\n`
  if (sort === 3)
    return random.pick([
      '!!js/function "x"',
      '!!binary ====',
      'a: !!timestamp x',
      '%YAML 9.9\n---\n',
      '---\n---\n---\n',
      '\u0000',
      '\ufeff\ufeff',
    ])
  if (sort === 4)
    return `rules:\n${Array.from({ length: random.pick([5, 4_000]) }, (_, index) => `  r${index}: off\n`).join('')}`
  if (sort === 5)
    return `ignore:\n  - "${random.pick(['**/', '{a,b}', '*?', '{{{', '[', '\\\\', '../'])}"\n`.replace(
      '**/',
      '**/'.repeat(200),
    )
  return spoilt(random.pick(right), random)
}

/** Each alias twice the one before: a few lines that stand for as many values as there are atoms. */
function bomb(depth: number): string {
  const lines = Array.from(
    { length: depth },
    (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]`,
  )
  return `a0: &a0 [x, x]\n${lines.join('\n')}\nrules: *a${depth}\n`
}

function spoilt(text: string, random: Random): string {
  let changed = text
  for (let left = random.between(1, 4); left > 0; left--) {
    const at = random.below(changed.length + 1)
    const put = random.pick([
      '',
      ':',
      ' ',
      '\n',
      '\t',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!!',
      '|',
      '>',
      '#',
      '~',
      '- ',
      '1e999',
      '0x',
      '.nan',
      '数',
      '\ud800',
      '__proto__',
    ])
    changed = changed.slice(0, at) + put + changed.slice(at + random.below(4))
  }
  return changed
}

function writeConfiguration(folder: string, random: Random): void {
  const deep = path.join(folder, random.pick(['', 'x', 'x/y']))
  mkdirSync(deep, { recursive: true })
  const bytes = random.once(10) ? draftBytes(random) : Buffer.from(hostileYaml(random))
  writeFileSync(path.join(deep, random.pick(['.wenheng.yaml', '.wenheng.yaml', 'pack.yaml'])), bytes)
}

/** Its exit code (a signal's name where it was ended), and all that it printed. */
function run(cwd: string, args: readonly string[]): Promise<{ code: number | string | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: bound,
    })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (out += bytes.toString()))
    child.once('close', (code, signal) => resolve({ code: code ?? signal, out }))
  })
}
