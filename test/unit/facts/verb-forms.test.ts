import assert from 'node:assert/strict'
import { verbForms } from '../../../server/src/facts/vocabulary/verb-forms.ts'

const gerunds: readonly (readonly [verb: string, gerund: string])[] = [
  ['ban', 'banning'],
  ['cut', 'cutting'],
  ['step up', 'stepping up'],
  ['set up', 'setting up'],
  ['plan', 'planning'],
  ['submit', 'submitting'],
  ['train', 'training'],
  ['build', 'building'],
  ['make', 'making'],
  ['oversee', 'overseeing'],
  ['tie', 'tying'],
  ['develop', 'developing'],
  ['review', 'reviewing'],
]

describe('the gerund of a verb', () => {
  for (const [verb, gerund] of gerunds) it(`${verb}: ${gerund}`, () => assert.equal(verbForms(verb).gerund, gerund))
})
