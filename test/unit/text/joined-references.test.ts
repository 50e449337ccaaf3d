import assert from 'node:assert/strict'
import { findCrossReferences } from '../../../server/src/text/numbering/find-cross-references.ts'

/** Of each reference its document, and the unit and number of its last step. */
const en = (text: string): string[] =>
  findCrossReferences(text, 'en').map(({ target, steps }) => `${target} ${steps.at(-1)?.unit} ${steps.at(-1)?.number}`)

describe('references joined to one of another kind', () => {
  it('are to the document that is named after both', () => {
    for (const text of [
      'Parts 1 to 7 and Chapter 1 of Part 9 of the Water Act 2099',
      'sections 1 to 7 and Schedule 4 to the Archives Act 2099',
      'Articles 1 to 11 and Annex I, of Regulation (EU) 2099/12',
      'section 3 of, and Schedule 4 to, the Archives Act 2099',
    ])
      assert.ok(
        en(text).every((one) => one.startsWith('other')),
        `${text}: ${en(text).join()}`,
      )
  })

  it('are of the draft where the other is named apart from them', () => {
    assert.deepEqual(en('sections 1 to 3 of this Act and Schedule 4 to the Archives Act 2099'), [
      'own section 1',
      'own section 3',
      'other annex 4',
    ])
    assert.deepEqual(en('under section 3 or, in the case of Part 2 of the Water Act 2099, by post'), [
      'unsaid section 3',
      'other part 2',
    ])
  })
})
