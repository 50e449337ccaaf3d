import assert from 'node:assert/strict'
import { readConfigFile, readPackFile, readSheetFile } from '../../../server/src/config/read-file.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** Aliases of aliases: nine levels would be a billion words. */
const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [at, name] of [...'bcdefghi'].entries())
  laughs.push(`${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)

const hostile: Readonly<Record<string, string>> = {
  'aliases of aliases': laughs.join('\n'),
  'aliases without number': `rules: &r {}\noverrides:\n${'  - rules: *r\n'.repeat(20_000)}`,
  'an alias of itself': 'rules: &r\n  half-width-mark: *r',
  'brackets, 100,000 deep': '['.repeat(100_000),
  'braces, 100,000 deep': '{a: '.repeat(100_000),
  'lists, 2,000 deep': Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}-`).join('\n'),
  'a name given 50,000 times': `rules:\n${'  half-width-mark: off\n'.repeat(50_000)}`,
  'names of members of Object':
    'rules:\n  __proto__: off\n  constructor: off\n  toString: off\n__proto__:\n  judge: never',
  'a prototype with settings': '"__proto__": {"judge": "never", "polluted": true}',
  'a prototype merged in': 'base: &b {judge: never}\n<<: *b\n__proto__: {<<: *b}',
  'tags of other languages':
    'rules: !!js/function "function () { return process }"\nterms: !!python/object/apply:os.system [id]',
  'one line of 3 MB': `judge: "${'很'.repeat(1_000_000)}"`,
  'a glob of many stars': `overrides:\n  - files: ["${'*a'.repeat(5000)}b"]\n    judge: never`,
  'a glob of nested braces': `overrides:\n  - files: ["${'{a,'.repeat(3000)}${'}'.repeat(3000)}"]\n    judge: never`,
  'many terms': `terms:\n${'  - term: 蓉智云\n    element: compute.layout\n'.repeat(20_000)}`,
}

describe('a hostile configuration', function () {
  this.timeout(20_000)

  for (const [what, text] of Object.entries(hostile))
    for (const [kind, read] of [
      ['configuration', readConfigFile],
      ['pack', readPackFile],
      ['scoring sheet', readSheetFile],
    ] as const)
      it(`with ${what} is read as a ${kind} in time, and changes no object but its own`, async () => {
        const start = performance.now()
        const { content, mistakes } = await read(text)
        assert.equal(content === null, mistakes.length > 0)
        assert.ok(performance.now() - start < 5000, `${Math.round(performance.now() - start)} ms`)
        assert.equal(({} as Record<string, unknown>).polluted, undefined)
        assert.equal(({} as Record<string, unknown>).judge, undefined)
        assert.deepEqual(Object.keys(Object.prototype), [])
        assert.equal(createAnalyzer().analyze('# 通知\n').findings.length, 0)
      })
})
