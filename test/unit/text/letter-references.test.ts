import assert from 'node:assert/strict'
import type { CrossReference } from '../../../server/src/text/numbering/cross-reference.ts'
import { findCrossReferences } from '../../../server/src/text/numbering/find-cross-references.ts'

/** `own article 16/alinea 2`, `…` where it ends a range, `“` where it is quoted. */
function told({ target, steps, endsRange, quoted }: CrossReference): string {
  const path = steps.map(({ unit, number }) => `${unit} ${number}`).join('/')
  return `${target} ${endsRange ? '…' : ''}${quoted ? '“' : ''}${path}`
}

const en = (text: string): string[] => findCrossReferences(text, 'en').map(told)

describe('references by numbers with letters', () => {
  it('are read with letters, after a word or alone', () => {
    assert.deepEqual(en('see A.2 and B.1.3'), [
      'unsaid section 1/subsection 2',
      'unsaid section 2/subsection 1/subsection 3',
    ])
    assert.deepEqual(en('under A.1 to A.3 of this plan'), ['own section 1/subsection 1', 'own …section 1/subsection 3'])
    assert.deepEqual(en('actions A.1 to A.3 and action B2'), [
      'unsaid item 1/subsection 1',
      'unsaid …item 1/subsection 3',
      'unsaid item 2/subsection 2',
    ])
    assert.deepEqual(en('section C, sections A and B, section A.2'), [
      'unsaid section 3',
      'unsaid section 1',
      'unsaid section 2',
      'unsaid section 1/subsection 2',
    ])
    assert.deepEqual(en('Annex B.2, Annexes A to C and Appendix A1'), [
      'unsaid annex 2/subsection 2',
      'unsaid annex 1',
      'unsaid …annex 3',
      'unsaid annex 1/subsection 1',
    ])
    const bare = (text: string): boolean[] => findCrossReferences(text, 'en').map(({ isBare }) => isBare)
    assert.deepEqual([bare('see A.2'), bare('A.2 says so'), bare('(A.2)')], [[false], [true], [true]])
  })

  it('with letters are none after a name, a figure or initials', () => {
    for (const text of [
      'Figure A.1',
      'Tables B.2 and B.3',
      'vitamin B.1',
      'U.S. A.1',
      'class A.1 goods',
      'the A.1 road',
      'A.5% of it',
      'EA.1',
      'A.123',
    ])
      assert.deepEqual(en(text), [], text)
    for (const text of [
      'Medicare Part D, Appendix A to 2 CFR part 200',
      'see A.1 of the Convention',
      'CITES Appendix II',
      'the Treaty’s Annex VI',
      'Annex VI of the Treaty',
      'Schedule 1 to the Data Protection Act 2018',
      'its Annex B',
    ])
      assert.ok(
        en(text).every((one) => one.startsWith('other')),
        `${text}: ${en(text).join()}`,
      )
    for (const text of ['See Annex A.', '“Use Schedule 2 of this plan.', 'Costs (Annex B)', 'Annex III, Appendix B'])
      assert.ok(
        en(text).every((one) => !one.startsWith('other')),
        text,
      )
  })
})
