import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bootstrap } from '../../../server/scripts/eval/bootstrap.ts'
import { randomDrafts } from '../../../server/scripts/eval/drafts.ts'
import { scoreElements } from '../../../server/scripts/eval/elements.ts'
import { readUnits } from '../../../server/scripts/eval/gold.ts'
import { f1, macroF1, tally } from '../../../server/scripts/eval/tally.ts'

describe('evaluation', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-eval-test-'))
    writeFileSync(path.join(folder, 'a.md'), '建设算力\n平台。\n\nThe agency shall share\nopen data sets.\n')
    writeFileSync(path.join(folder, 'b.md'), '加强数据 共享。\nSharing datasets is fine.\n')
    const labels = [
      { doc: 'a', line: 1, dims: ['compute'], open: ['data'] },
      { doc: 'a', line: 4, dims: ['data'], open: [] },
    ]
    writeFileSync(path.join(folder, 'labels.jsonl'), labels.map((label) => JSON.stringify(label)).join('\n'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('reads a Chinese unit as its line, an English one to the blank line', () => {
    const units = readUnits(path.join(folder, 'labels.jsonl'), folder)
    assert.deepEqual(
      units.map(({ line, last, chinese }) => [line, last, chinese]),
      [
        [1, 1, true],
        [4, 5, false],
      ],
    )
  })

  it('counts right, too many and missed; a doubted cell neither way', () => {
    const units = readUnits(path.join(folder, 'labels.jsonl'), folder)
    const tallies = tally(units, ({ line }) => new Set(line === 1 ? ['compute', 'data', 'talent'] : []))
    assert.deepEqual(tallies.compute, { right: 1, tooMany: 0, missed: 0 })
    assert.deepEqual(tallies.data, { right: 0, tooMany: 0, missed: 1 })
    assert.deepEqual(tallies.talent, { right: 0, tooMany: 1, missed: 0 })
    assert.equal(f1({ right: 2, tooMany: 1, missed: 1 }), 2 / 3)
    assert.equal(macroF1(tallies), 0.2)
  })

  it('draws the same drafts and intervals for the same seed', () => {
    const unit = { doc: 'a', line: 1, last: 1, chinese: true, dims: [], open: [], text: '建设' } as const
    const units = Array.from({ length: 8 }, (_, index) => ({ ...unit, line: index, text: `第${index}` }))
    assert.deepEqual(randomDrafts(units, 5), randomDrafts(units, 5))
    assert.notDeepEqual(randomDrafts(units, 5), randomDrafts(units, 5, 2))
    const tallies = tally(units, () => new Set())
    assert.deepEqual(bootstrap([tallies], 50).macro, { low: 0, high: 0 })
  })

  it('scores elements by the one that most measures of a paragraph name', () => {
    const labels = path.join(folder, 'elements.jsonl')
    const records = [
      { doc: 'a', line: 1, dimension: 'data', elements: ['data.market', 'data.rights'] },
      { doc: 'a', line: 2, dimension: 'data', elements: ['data.quality'] },
      { doc: 'a', line: 3, dimension: 'data', elements: [] },
    ]
    writeFileSync(labels, records.map((record) => JSON.stringify(record)).join('\n'))
    const told = [
      { line: 1, dimension: 'data', element: 'data.spaces' },
      { line: 1, dimension: 'data', element: 'data.rights' },
      { line: 1, dimension: 'data', element: 'data.rights' },
      { line: 3, dimension: 'data', element: 'data.spaces' },
    ] as const
    const { right, wrong, missed } = scoreElements(labels, folder, new Map([['a', told]]))
    assert.deepEqual({ right, wrong, missed }, { right: 1, wrong: 1, missed: 1 })
  })
})
