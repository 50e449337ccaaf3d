import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readConfigFile, readPackFile } from '../../../server/src/config/read-file.ts'

const part = fc.constantFrom(
  ...['rules:', 'terms:', 'packs:', 'overrides:', 'files:', 'templates:', 'sentences:', 'dimensions:', 'root:', 'true'],
  ...[
    '\n',
    '\n  ',
    '\n- ',
    ' ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&a ',
    '*a',
    '!!binary ',
    '|',
    '>',
    '#',
    '---',
    '? ',
  ],
  ...[
    'half-width-mark',
    'off',
    'data',
    '数据',
    '算力共享',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '\t',
    '<<',
    '~',
    '1e999',
    '蓉智云',
  ],
)

describe('any text as a configuration file', () => {
  for (const [name, read] of [
    ['the configuration', readConfigFile],
    ['a pack', readPackFile],
  ] as const)
    it(`gives ${name} or mistakes with their places`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.array(part, { maxLength: 40 }).map((all) => all.join('')),
          ),
          async (text) => {
            const { content, mistakes } = await read(text)
            assert.equal(content === null, mistakes.length > 0)
            for (const { span, line, column } of mistakes) {
              assert.ok(span.start >= 0 && span.end >= span.start && span.end <= text.length)
              assert.ok(line >= 1 && column >= 1)
            }
          },
        ),
        { numRuns: 300 },
      )
    })
})
