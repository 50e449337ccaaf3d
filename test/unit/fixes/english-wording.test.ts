import assert from 'node:assert/strict'
import { inHouseStyle } from '../../../server/src/fixes/layout/house-style.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const clause = 'Within 【number】 days of the date of this order, the 【lead agency】 shall fund a program.'

function worded(draft: string, words = clause): string {
  return inHouseStyle(words, parseDraft(draft, { language: 'en', format: 'markdown' }))
}

describe('the wording of an English clause', () => {
  it('calls the draft what it calls itself, or what its title says', () => {
    for (const [draft, expected] of [
      ['# City of Northport Data Policy\n\nA department follows this Policy.', 'the date of adoption of this Policy'],
      ['# City of Northport Data Policy\n\nA department buys with care.', 'the date of adoption of this Policy'],
      ['# Digital Action Plan 2027\n\nThis Action Plan runs to 2030.', 'the date of adoption of this Action Plan'],
      ['# Harbour Data Strategy Act\n\nThis Act binds all.', 'the date of enactment of this Act'],
      ['# Harbour Data Act\n\nThis Act commences on 1 May.', 'the commencement of this Act'],
      ['# Order on a National Strategy\n\nA strategy is drawn up. This strategy is short.', 'the date of this order'],
      [
        '# REGULATION (EU) 2027/9 setting up a framework\n\nThis Regulation shall enter into force in May.',
        'the date of entry into force of this Regulation',
      ],
      ['# Measures for Data Services\n\nThese Measures apply to all.', 'the date of adoption of these Measures'],
      [
        '# Open Data Policy\n\nThis Memorandum asks. This Memorandum ends. By this Memorandum, this Policy is laid down.',
        'the date of this Memorandum',
      ],
      ['# Keeping Ahead\n\nNothing in it.', 'the date of this order'],
    ] as const)
      assert.equal(
        worded(draft),
        `Within 【number】 days of ${expected}, the 【lead agency】 shall fund a program.`,
        draft,
      )
  })

  it('has the modal verb of the draft where it clearly has one', () => {
    const must = '# Data Policy\n\nOffices must publish. They must train. They must report.'
    assert.match(worded(must), / must fund /)
    assert.match(worded(`${must} They shall not charge. They shall not delay.`), / shall fund /)
    assert.match(
      worded(must, 'The Office will publish. It will not charge.'),
      /^The Office must publish. It must not charge.$/,
    )
  })

  it('has the spelling of the draft', () => {
    assert.match(worded('# Data Act\n\nThe centre runs two programmes.'), / a programme\.$/)
    assert.equal(worded('# Data Act\n\nThe centers are open.', 'Programmes of the centre'), 'Programs of the center')
    assert.match(worded('# Data Act\n\nThe desk is open.'), / a program\.$/)
  })
})
