import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

/**
 * A plan with lines in its body and annexes after it; what a rule finds stands between ⟦ and ⟧ in it. Every line is a
 * block.
 */
const plan = (body: readonly string[], annexes: readonly string[]): string =>
  ['# Harbour City Data Plan', '## Tasks', ...body, ...annexes].join('\n\n')

function holds(sample: string, rules: readonly string[] = ['annex-mismatch', 'cross-reference', 'numbering-sequence']) {
  const text = sample.replace(/[⟦⟧]/g, '')
  const found = createAnalyzer()
    .analyze(text, { format: 'markdown' })
    .findings.filter(({ rule }) => rules.includes(rule))
  let shown = ''
  let at = 0
  for (const { span } of [...found].sort((a, b) => a.span.start - b.span.start)) {
    shown += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`
    at = span.end
  }
  assert.equal(shown + text.slice(at), sample)
  return found.map((finding) => renderMessage(finding, 'en'))
}

const two = ['## Annex A: Formats', '1. CSV.', '2. JSON.', '## Annex B: Costs', 'Four million.']
const mentions = 'Formats are in Annex A, costs in Annex B.'

describe('annexes of an English plan', () => {
  it('are in order where each is referred to', () => {
    holds(plan([mentions], two))
    holds(plan(['Annexes A and B are part of this plan.'], two))
    holds(plan(['Annexes A–C are part of this plan.'], [...two, '## Annex C: Staff', 'Two.']))
    holds(plan(['Annex B sets out the costs.', '- formats: Annex A'], two))
    holds(plan(['Formats are set out in Schedule 1.'], ['SCHEDULE 1', 'Formats', '1. CSV.']))
    holds(
      plan(
        ['Annexes A to H set it out, and Annex I.'],
        [...'ABCDEFGHI'].map((one) => `## Annex ${one}: ${one}s`),
      ),
    )
    holds(
      plan(
        ['See Annexes I to IV.'],
        ['I', 'II', 'III', 'IV'].map((one) => `ANNEX ${one}`),
      ),
    )
  })

  it('may be called enclosures or attachments', () => {
    for (const word of ['Enclosure', 'Attachment']) {
      const named = (text: string): string => text.replaceAll('Annexes', `${word}s`).replaceAll('Annex', word)
      const body = ['Annexes:', 'Annex A: Formats', 'Annex B: Costs', `${mentions} See paragraph 2 of Annex A.`]
      holds(named(plan(body, two)))
      assert.deepEqual(holds(named(plan([mentions, 'Staff is set out in ⟦Annex C⟧.'], two))), [
        `This draft has no ${word} C.`,
      ])
    }
    holds(plan(['The enclosure of land is regulated. Enclosures 1 metre high are exempt.'], []))
  })

  it('are missed where the text or a list announces them', () => {
    assert.deepEqual(holds(plan([mentions, 'Staff is set out in ⟦Annex C⟧.'], two)), ['This draft has no Annex C.'])
    assert.deepEqual(holds(plan(['Annexes A, B and ⟦C⟧ are part of this plan.'], two)), ['This draft has no Annex C.'])
    holds(plan([mentions, 'See ⟦Schedule 2⟧ of this plan and Schedule 1.'], [...two, '## Schedule 1: Forms', 'Two.']))
    const listed = ['Annexes:', 'Annex A: Formats', 'Annex B: Costs', '⟦Annex C: Staff⟧']
    assert.deepEqual(holds(plan([...listed, 'Staff is set out in Annex C.'], two)), [
      'Annex C, “Staff”, is announced but not attached.',
    ])
    holds(plan(['Annexes', '- Annex A: Formats\n- Annex B: Costs\n- ⟦Annex C: Staff⟧'], two))
  })

  it('are listed by the lines of one paragraph too', () => {
    for (const opening of ['Annexes\n\n', 'Annexes:\n', '']) {
      holds(plan([`${opening}Annex A: Formats\nAnnex B: Costs`], two))
      holds(plan([`${opening}Annex A: Formats\nAnnex B: Costs\n⟦Annex C: Staff⟧`], two))
    }
    holds(plan([mentions, 'Annex A: Formats\nare found in the first of the annexes, costs in the second.'], two))
  })

  it('may be listed with their parts', () => {
    const schedules = ['SCHEDULE 1', 'Formats', '1. CSV.', 'SCHEDULE 2', 'Costs', 'Four million.']
    const parts = ['Part 1   Tables', 'Part 2   Maps']
    const lines = ['SCHEDULES', 'Schedule 1   Formats', ...parts, 'Schedule 2   Costs']
    holds(plan([...lines, '1. Publish data.'], schedules))
    holds(plan([...lines, ...parts, 'PART 1 — Data', '1. Publish data.'], schedules))
    const missing = [...lines, ...parts, '⟦Schedule 3   Staff⟧', 'PART 1 — Data', '1. Publish data.']
    assert.deepEqual(holds(plan(missing, schedules)), ['Schedule 3, “Staff”, is announced but not attached.'])
  })

  it('are found where nothing announces them', () => {
    const three = [...two, '## ⟦Annex C:⟧ Staff', 'Ten.']
    assert.deepEqual(holds(plan([mentions], three)), ['Annex C is attached, but the text does not refer to it.'])
    assert.deepEqual(holds(plan(['Annexes:', 'Annex A: Formats', 'Annex B: Costs'], three)), [
      'Annex C is not in the list of annexes.',
    ])
  })

  it('have the name that the list gives them', () => {
    const listed = (name: string): string[] => ['List of annexes', 'Annex A: Formats', `Annex B: ${name}`]
    assert.deepEqual(holds(plan(listed('Budget'), ['## Annex A: Formats', 'CSV.', '## Annex B: ⟦Costs⟧', 'Four.'])), [
      'Annex B is titled “Costs”; the list of annexes calls it “Budget”.',
    ])
    for (const name of ['costs', 'The costs', 'Costs of the plan', '“Costs”']) holds(plan(listed(name), two))
  })

  it('are a document each for numbers and references', () => {
    holds(plan([`Under paragraph 2 of Annex A it applies. ${mentions}`], two))
    assert.deepEqual(holds(plan([`Under ⟦paragraph 7⟧ of Annex A it applies. ${mentions}`], two)), [
      'There is no paragraph 7: Annex A ends before it.',
    ])
    holds(
      plan([mentions], ['## Annex A: Formats', 'A.1 Tables', 'CSV.', 'A.2 Trees', 'JSON.', '## Annex B', '1. Four.']),
    )
    holds(
      plan(['See A.2 and A.1.', mentions], ['## Annex A', '### A.1 Tables', 'CSV.', '### A.2 Trees', ...two.slice(3)]),
    )
    assert.deepEqual(holds(plan([mentions], ['## Annex A', 'CSV.', '## ⟦Annex C⟧', 'Four.']), ['numbering-sequence']), [
      '“Annex B” is missing before “Annex C”.',
    ])
    holds(
      plan(
        [mentions],
        ['## Annex A', '### Annex A.1 Tables', 'CSV.', '### ⟦Annex A.3⟧ Trees', 'JSON.', ...two.slice(3)],
      ),
    )
  })
})

describe('annexes that are none of the draft', () => {
  for (const words of [
    'Appendix A to 2 CFR part 200 applies.',
    'Annex VI of the Treaty applies.',
    'Schedule 1 to the Data Protection Act 2018 applies.',
    'Annex C to Regulation (EU) 2099/12 applies.',
    'Regulation (EU) 2099/12, Annex C, applies.',
    'The Treaty’s Annex C applies, and its Annex D.',
    'CITES Appendix II and OMB Memorandum M-99-10 Appendix C apply.',
    'The High Seas Convention Annex C applies.',
    'Under Annex C of that Act, and Annex C thereof.',
    'The order reads “see Annex C”.',
    'Annex III and Annex 7 of a spoken-of act.',
    'Schedule C employees and Appendix 4 are others.',
    'Annex B, A new page.',
    'Annex I Parties and non-Annex I countries agree, as Annex C Parties do.',
    'Schedule C species are protected, Appendix 3 species too.',
    'They schedule A new audit.',
  ])
    it(words, () => {
      holds(plan([mentions, words], two))
      holds(plan([words], []))
    })

  it('are not missed where the annexes are files of their own, or some are', () => {
    holds(plan([mentions], []))
    holds(plan(['Annexes:', 'Annex A: Formats', 'Annex B: Costs'], []))
    holds(plan(['Annexes:', 'Annex A: Formats', 'Annex B: Costs (published separately)'], two.slice(0, 3)))
    holds(plan(['Costs are in Annex B.'], ['## Annex', 'Formats.']))
  })

  it('have parts, go on over pages, or are below a heading for all of them', () => {
    holds(
      plan(
        ['See Annex 1 and Annex 2.'],
        ['## Annex 1', 'CSV.', '## Annex 2.1 Trees', 'Two.', '## Annex 2.2 Maps', 'Two.'],
      ),
    )
    holds(plan(['See Annexes A to C.'], [...two, '## Annex C', 'Two.', '## Annex C (continued)', 'Three.']))
    const below = [
      '## Appendices',
      '### Appendix A',
      '1. CSV.',
      '### Appendix B',
      'As under paragraph 1 of Appendix A.',
    ]
    holds(plan(['See Appendix B.'], below))
    holds(plan(['See Appendix B.'], ['## Appendix', ...below.slice(1)]))
  })

  it('may be a glossary that nobody refers to, and annexes that no text refers to', () => {
    holds(plan([mentions], [...two, '## Annex C: Glossary', 'CSV: a format.']))
    holds(plan(['The plan has annexes.'], two))
    holds(plan(['See the annexes.', 'Formats are in Annex A.'], [...two, '## Annex C: Staff', 'Ten.']))
  })
})
