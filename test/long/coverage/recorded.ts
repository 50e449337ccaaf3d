import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'

const file = join(root, 'test/corpus/recorded.json')
const figures: Record<string, number> = JSON.parse(readFileSync(file, 'utf8'))

/** A figure may fall by this much before a test fails: what another seed of the training moves. */
const slack = 0.01

/**
 * Holds a figure between 0 and 1, the higher the better, against the one recorded in `test/corpus/recorded.json`.
 * `UPDATE=1 npm run test:long` records it anew; say in the commit why it fell, if it did.
 */
export function holdsRecorded(name: string, figure: number): void {
  if (process.env.UPDATE !== undefined) {
    figures[name] = Math.round(figure * 1000) / 1000
    const inOrder = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(file, `${JSON.stringify(inOrder, null, 2)}\n`)
    return
  }
  const recorded = figures[name]
  assert.ok(recorded !== undefined, `${name} is recorded`)
  assert.ok(figure >= recorded - slack, `${name}: ${figure.toFixed(3)}, recorded ${recorded}`)
}
