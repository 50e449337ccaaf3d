import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Change, moveRange, type Range } from '../../../client/src/settle.ts'

const at = (line: number, from = 0, to = from + 4): Range => ({
  start: { line, character: from },
  end: { line, character: to },
})
const insert = (line: number, character: number, text: string): Change => ({
  range: { start: { line, character }, end: { line, character } },
  text,
})
const remove = (range: Range): Change => ({ range, text: '' })

describe('moveRange', () => {
  it('leaves a range alone that stands before the change', () => {
    const range = at(1, 2, 5)
    assert.equal(moveRange(range, [insert(1, 6, 'x'), remove(at(3))]), range)
  })

  it('grows with text typed inside it and at its edges', () => {
    assert.deepEqual(moveRange(at(1, 2, 5), [insert(1, 3, 'xx')]), at(1, 2, 7))
    assert.deepEqual(moveRange(at(1, 2, 5), [insert(1, 5, 'xx')]), at(1, 2, 7))
    assert.deepEqual(moveRange(at(1, 2, 5), [insert(1, 2, 'xx')]), at(1, 2, 7))
  })

  it('moves along its line and down', () => {
    assert.deepEqual(moveRange(at(1, 2, 5), [insert(1, 0, 'xx')]), at(1, 4, 7))
    assert.deepEqual(moveRange(at(1, 2, 5), [insert(1, 1, 'a\nb')]), at(2, 2, 5))
    assert.deepEqual(moveRange(at(1, 2, 5), [insert(0, 0, '\n')]), at(2, 2, 5))
  })

  it('collapses where it is deleted', () => {
    assert.deepEqual(moveRange(at(1, 2, 5), [remove(at(1, 0, 9))]), at(1, 0, 0))
  })

  it('agrees with offsets in the text, whatever is replaced', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 })
    const cut = fc.tuple(fc.nat(), fc.nat())
    fc.assert(
      fc.property(text, cut, cut, text, (before, first, second, replacement) => {
        const [from, to] = ordered(first, before)
        const [start, end] = ordered(second, before)
        const after = before.slice(0, from) + replacement + before.slice(to)
        const grown = replacement.length - (to - from)
        const move = (offset: number, side: 'start' | 'end') =>
          offset < from || (side === 'start' && offset === from)
            ? offset
            : offset >= to
              ? offset + grown
              : side === 'start'
                ? from
                : from + replacement.length
        const moved = moveRange({ start: position(before, start), end: position(before, end) }, [
          { range: { start: position(before, from), end: position(before, to) }, text: replacement },
        ])
        assert.deepEqual(moved, {
          start: position(after, move(start, 'start')),
          end: position(after, move(end, 'end')),
        })
      }),
    )
  })
})

function ordered([a, b]: [number, number], text: string): [number, number] {
  const offsets = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
  return [offsets[0] ?? 0, offsets[1] ?? 0]
}

function position(text: string, offset: number) {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) }
}
