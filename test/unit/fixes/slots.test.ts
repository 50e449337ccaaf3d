import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findSlots, slotOf } from '../../../server/src/fixes/templates/slots.ts'

const found = (text: string): string[] => findSlots(text).map(({ start, end }) => text.slice(start, end))

describe('slots', () => {
  it('of the templates are found, in both languages, and no others', () => {
    const text = '【牵头单位】在【时限】前报【某某单位】，【重点】 the 【lead agency】 by 【deadline】 of 【something】'
    assert.deepEqual(found(text), ['【牵头单位】', '【时限】', '【lead agency】', '【deadline】'])
  })

  it('are found where an editor wrapped them', () =>
    assert.deepEqual(found('the 【lead\nagency】 shall'), ['【lead\nagency】']))

  it('are found behind brackets that are not closed', () => {
    assert.deepEqual(found('【【时限】'), ['【时限】'])
    assert.deepEqual(found('【时限'), [])
  })

  it('have a hint in both languages', () => {
    assert.match(slotOf('【时限】')?.hint.zh ?? '', /年/)
    assert.equal(slotOf('【时限】'), slotOf('deadline'))
    assert.equal(slotOf('【某某】'), undefined)
  })

  it('are found in any text, in order', () => {
    const parts = fc.constantFrom('【', '】', '时限', '数量', 'lead agency', '，', ' ', '文')
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const text = pieces.join('')
        const spans = findSlots(text)
        spans.forEach(({ start, end }, index) => {
          assert.ok(slotOf(text.slice(start, end)))
          assert.ok(start >= (spans[index - 1]?.end ?? 0))
        })
      }),
    )
  })
})
