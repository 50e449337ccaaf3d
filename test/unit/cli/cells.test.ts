import assert from 'node:assert/strict'
import { cellsOf, padEnd, shortened, wrapped, wrappedItems } from '../../../server/src/cli/cells.ts'

describe('cells of a terminal', () => {
  it('Han characters and full-width marks take two', () => {
    assert.equal(cellsOf('数据，data'), 10)
    assert.equal(padEnd('算力', 6), '算力  ')
    assert.equal(padEnd('算力', 2), '算力 ')
  })

  it('a line is shortened at its end, or to what matters in it', () => {
    assert.equal(shortened('建设数据平台', 20), '建设数据平台')
    assert.equal(shortened('建设数据平台', 9), '建设数据…')
    assert.equal(shortened('由市数据局会同有关部门建设语料库', 13, 12, 15), '…建设语料库')
    const text = 'The Office shall, before the end of the year, publish open datasets'
    const found = shortened(text, 30, text.indexOf('datasets'), text.length)
    assert.match(found, /^….*open datasets$/)
    assert.ok(cellsOf(found) <= 30)
  })

  it('none is longer than it may be', () => {
    const text = '每年选派20名青年教师到企业学习data engineering，并由用人单位给予补助。'
    for (let width = 8; width < 80; width++)
      for (const at of [0, 12, 30]) assert.ok(cellsOf(shortened(text, width, at, at + 2)) <= width, `${width} ${at}`)
  })

  it('lines are wrapped, no mark at their head', () => {
    assert.deepEqual(wrapped('建设数据，平台', 8), ['建设数据，', '平台'])
    assert.deepEqual(wrapped('open data platforms', 10), ['open data', 'platforms'])
    assert.deepEqual(wrapped('', 10), [])
    assert.deepEqual(wrapped('每年“攻关”', 6), ['每年', '“攻关”'])
    assert.deepEqual(wrapped('“每年”“攻关”', 7), ['“每年”', '“攻关”'])
    assert.deepEqual(wrapped('措施（见附表）', 6), ['措施', '（见附', '表）'])
    assert.deepEqual(wrapped('“““““““攻', 3), ['“““““““', '攻'])
    assert.deepEqual(wrappedItems(['a +1.0, ', 'b +0.5; ', 'c −1.0'], 16), ['a +1.0, b +0.5;', 'c −1.0'])
  })
})
