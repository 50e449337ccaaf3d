import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { fixDraft } from '../../../server/src/cli/fix-draft.ts'
import { readDraft } from '../../../server/src/cli/read-draft.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { encode } from '../../../server/src/host/encode.ts'
import { nodeHost } from '../../../server/src/host/node.ts'

const simplified = [
  '市数据局牵头建设平台,年底前完成.',
  '　　完善机制;',
  '（一）引进人才50名,发放补贴。',
  '开放目录',
  '',
]
const traditional = ['市府牽頭建設數據平台,年底前完成;', '　　培育人才50名。', '開放目錄,每年更新。', '']
const breaks = fc.constantFrom('\n', '\r\n', '\r')

/** A draft whose lines end as one editor, or as several, have written them; the last may have no line end. */
function draftOf(lines: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...lines), breaks), { minLength: 1, maxLength: 6 })
    .chain((written) =>
      fc.boolean().map((ends) => written.map(([line, end]) => line + end).join('') + (ends ? '' : (lines[0] ?? ''))),
    )
}

const written: fc.Arbitrary<{ readonly text: string; readonly encoding: string; readonly hasMark: boolean }> = fc.oneof(
  fc.record({
    text: draftOf(simplified),
    encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
    hasMark: fc.boolean(),
  }),
  fc.record({ text: draftOf(simplified), encoding: fc.constant('gb18030'), hasMark: fc.constant(false) }),
  fc.record({ text: draftOf(traditional), encoding: fc.constant('big5'), hasMark: fc.constant(false) }),
)

describe('a draft that is fixed in its file', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-fix-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('keeps its encoding, its mark, each line end and the end of its last line', async () => {
    let fixed = 0
    await fc.assert(
      fc.asyncProperty(written, fc.constantFrom('a.md', 'a.txt'), async ({ text, encoding, hasMark }, name) => {
        const file = path.join(folder, name)
        const bytes = encode(text, { encoding, hasMark })
        assert.ok(bytes instanceof Uint8Array)
        writeFileSync(file, bytes)
        const read = await readDraft({ file }, nodeHost, encoding)
        assert.ok('decoded' in read)
        const settings = { format: read.format }
        const made = fixDraft(read, createAnalyzer().analyze(read.decoded.text, settings), settings)
        assert.equal(made.problem, null)
        const now = await readDraft({ file }, nodeHost, encoding)
        assert.ok('decoded' in now)
        assert.deepEqual([now.decoded.encoding, now.decoded.hasMark], [read.decoded.encoding, read.decoded.hasMark])
        assert.deepEqual(now.decoded.text.match(/\r\n?|\n/g), text.match(/\r\n?|\n/g))
        assert.equal(/[\r\n]$/.test(now.decoded.text), /[\r\n]$/.test(text))
        if (made.fixed === 0) assert.deepEqual(readFileSync(file), Buffer.from(bytes))
        else {
          // Half-width marks are all that these drafts have to be fixed.
          const same = (one: string): string =>
            one.replace(/[，,；;。.]/g, (mark) => ({ '，': ',', '；': ';', '。': '.' })[mark] ?? mark)
          assert.equal(same(now.decoded.text), same(text))
          fixed++
        }
      }),
      { numRuns: 60 },
    )
    assert.ok(fixed > 10, `${fixed} drafts`)
  })
})
