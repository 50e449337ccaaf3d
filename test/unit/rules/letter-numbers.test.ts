import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

const rules: ReadonlySet<string> = new Set(['cross-reference', 'numbering-sequence'])

/** Holds what the rules on numbers find in a plan against the places marked in it; returns what they say. */
function holds(sample: string, format: 'plain' | 'markdown' = 'plain'): string[] {
  const text = sample.replace(/[⟦⟧]/g, '')
  const findings = createAnalyzer()
    .analyze(text, { format })
    .findings.filter(({ rule }) => rules.has(rule))
  let shown = ''
  let at = 0
  for (const { span } of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    shown += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`
    at = span.end
  }
  assert.equal(shown + text.slice(at), sample)
  return findings.map((finding) => renderMessage(finding, 'en'))
}

const plan = (...lines: readonly string[]): string => `Harbour City Data Plan\n\n${lines.join('\n\n')}\n`

/** Sections with a line of text under each. */
const sections = (...headings: readonly string[]): string[] =>
  headings.flatMap((one) => [one, 'The city acts by 2028.'])

const ordered = sections('A. Data for all', 'A.1 Open Registers', 'A.2 Share Data', 'A.2.1 Requests', 'A.2.2 Refusals')

describe('numbers with letters', () => {
  it('are in order from section to section', () => {
    holds(
      plan(...ordered, ...sections('B. Compute', 'B.1 Build a Centre', 'B.2 Allocate Hours', 'C. Talent', 'C.1 Staff')),
    )
    holds(plan(...sections('I. Aims', 'A. Data', '1. Registers', '2. Formats', 'B. Compute', 'II. Means', 'A. Funds')))
    holds(
      plan(...sections('1. Data', 'A. Registers', 'B. Formats', '2. Compute', 'A. Centres', 'B. Hours', '3. Talent')),
    )
    holds(plan(...sections(...[...'ABCDEFGHIJK'].map((one) => `${one}. Task of Group ${one}`))))
    holds(plan(...sections('Action A1: Open', 'Action A2: Share', 'Action B1: Build', 'Action B2: Allocate')))
    holds(plan(...sections('A. Data', 'Action 1: Open', 'Action 2: Share', 'B. Compute', 'Action 3: Build')))
  })

  it('are found where one is left out, given twice or out of order', () => {
    assert.deepEqual(holds(plan(...ordered, ...sections('⟦A.4⟧ Close the Gaps', '⟦C.⟧ Compute and Hours'))), [
      '“A.3” is missing before “A.4”.',
      '“B.” is missing before “C.”.',
    ])
    assert.deepEqual(holds(plan(...ordered, ...sections('⟦A.2⟧ Share More', 'A.3 Close the Gaps'))), [
      '“A.2” is repeated; the next number should be “A.3”.',
    ])
    assert.deepEqual(holds(plan(...sections('A. Data', '⟦C.⟧ Compute', 'C. Talent', 'D. Funds'))), [
      '“C.” is out of order; it should be “B.”.',
    ])
    assert.deepEqual(holds(plan(...sections('A. Data', 'B. Compute', '⟦D.⟧ Talent', 'E. Funds'))), [
      '“C.” is missing before “D.”.',
    ])
    holds(plan(...sections('Action A1: Open', 'Action A2: Share', '⟦Action A4:⟧ Close', 'Action B1: Build')))
    holds(plan(...sections('A.1 Open', 'A.1.1 Registers', '⟦A.1.3⟧ Maps', 'A.2 Share')))
    holds(plan(...sections('A.1 Open', 'A.2 Share').map((line) => `### ${line}`), '### ⟦A.4⟧ Close'), 'markdown')
  })

  it('are referred to, alone and after a word', () => {
    holds(plan(...ordered, 'See A.2, A.2.1 and section A.1; actions A.1 to A.2 follow (A.2.2).'))
    assert.deepEqual(holds(plan(...ordered, 'As under ⟦A.4⟧ and ⟦section A.5⟧, see ⟦A.2.3⟧.')), [
      'This draft has no A.4.',
      'This draft has no section A.5.',
      'This draft has no A.2.3.',
    ])
    assert.deepEqual(holds(plan(...sections('Action A1: Open', 'Action A2: Share'), 'Then ⟦action A3⟧ follows.')), [
      'This draft has no action A3.',
    ])
    holds(plan(...ordered, 'Actions A.1 to ⟦A.3⟧ follow.'))
    holds(plan('A. Data', '1. Registers are open.', '2. Maps are open.', 'B. Compute', 'As A.2 says.'))
  })
})

describe('what looks like numbers with letters', () => {
  for (const words of [
    'Vitamin B.1 and vitamin A.4 are studied.',
    'The U.S. A.4 unit and the U.K. A.5 unit meet.',
    'Figure A.4 shows it, and Table A.5 and A.9 too.',
    'Tables A.4 to A.9, Box A.4 and Chart A.5.',
    'See Figure A.4, Form A.5 and Annex A.9.',
    'See A.4 of the Convention and A.4 of Regulation (EU) 2099/12.',
    'Under the Basel Code A.4 applies, under ISO A.5 too.',
    'Controls are in A.17 and under A.12.',
    'Class A.4 goods, an A.4 road and version A.5.',
    'He wrote “see A.4”.',
    'In 2027 A.4% of it, at A.75 and A.7b.',
    'Medicare Part B and Section 8 of the Housing Act, Part D plans.',
    'A. Smith and F. Jones signed it, with Section E. Jones.',
  ])
    it(words, () => {
      holds(plan(...ordered, words))
      holds(plan(...sections('Sec. 1. Aims', 'Sec. 2. Means'), words))
    })

  it('names with initials', () => {
    holds(plan(...ordered, 'A. Smith', 'C. Jones', 'D. Lee', 'F. Brown'))
    holds(plan(...sections('A. Data for all', 'B. Compute for all'), 'D. Smith', 'Director'))
    holds(plan(...sections('A. Data for all', 'B. Compute for all'), 'F. Smith leads the review of 2028.'))
    holds(plan('A. Smith', 'F. Jones', 'C. Lee', 'J. R. Brown', 'K. Brown'))
  })

  it('codes of a classification', () => {
    holds(plan(...sections('J.58 Publishing', 'J.59 Motion Pictures', 'J.62 Programming', 'J.63 Information')))
    holds(plan(...sections('C.10 Food', 'C.13 Textiles', 'C.14 Apparel')))
  })
})
