import assert from 'node:assert/strict'
import { formatMarker } from '../../../server/src/text/numbering/format-marker.ts'
import { opensAnnexList, readAnnexMark } from '../../../server/src/text/structure/annex-mark.ts'
import { check } from './sample.ts'

/** `number label`, and the label of the next. */
function told(text: string, isHeading = false): string | null {
  const marker = readAnnexMark(text, isHeading, 'en')
  return marker && `${marker.number} ${marker.label} > ${formatMarker(marker, marker.number + 1)}`
}

describe('the head of an English annex', () => {
  it('has its number', () => {
    for (const [text, marker] of [
      ['Annex A', '1 Annex A > Annex B'],
      ['Annex C: Costs of the plan', '3 Annex C: > Annex D:'],
      ['ANNEX III', '3 ANNEX III > ANNEX IV'],
      ['Annex I', '1 Annex I > Annex II'],
      ['Annexe B – Costs', '2 Annexe B > Annexe C'],
      ['Appendix 1. Forms', '1 Appendix 1. > Appendix 2.'],
      ['Schedule 9 Public Datasets', '9 Schedule 9 > Schedule 10'],
      ['Annex B.2 Staff', '2 Annex B.2 > Annex B.3'],
      ['Attachment A (Forms)', '1 Attachment A > Attachment B'],
      ['Enclosure 1: Form', '1 Enclosure 1: > Enclosure 2:'],
      ['ENCLOSURE B', '2 ENCLOSURE B > ENCLOSURE C'],
    ] as const)
      assert.equal(told(text), marker)
    assert.equal(told('Annex A: the formats that registers have', true), '1 Annex A: > Annex B:')
  })

  it('is none in sentences and in the names of other documents', () => {
    for (const text of [
      'Annex A sets out the formats.',
      'Annex A. The Office keeps it. It is open.',
      'Annex VI of the Treaty',
      'Schedule 1 to the Data Protection Act 2018',
      'Appendix A to 2 CFR part 200',
      'Schedule A employees',
      'Annexes A and B',
      'Annex',
      'Schedule of works',
      'Enclosure of the commons',
      'Enclosure 1 sets out the form.',
      'Annex A: the registers, the maps and whatever else the city opens;',
    ])
      assert.equal(told(text), null, text)
    assert.equal(readAnnexMark('Annex A', true, 'zh'), null)
  })

  it('is none in a list of annexes', () => {
    for (const text of ['Annexes', 'List of annexes:', 'Schedules', 'This plan has two annexes:'])
      assert.ok(opensAnnexList(text), text)
    for (const text of ['Annexes A and B are part of it.', 'Annex A', 'The Office:'])
      assert.ok(!opensAnnexList(text), text)
    check(
      `Harbour City Plan ‹title›

1. Data ‹h1 measure›

The Office opens its registers. ‹p›

Annexes ‹p›

Annex A: Formats ‹p measure›

Annex B: Costs ‹p measure›

Annex A: Formats ‹h1 annex annex:1›

CSV. ‹p annex›

Annex B: Costs ‹h1 annex annex:2›

B.1 Staff ‹h2 annex decimal:1›

Four million. ‹p annex›
`,
      { format: 'plain' },
    )
  })

  it('is a letter after the letter before it', () => {
    check(
      `# Harbour City Plan ‹title›

${[...'ABCDEFGHIJ'].map((one, index) => `## Annex ${one} ‹h1 annex:${index + 1}›\n\nCSV. ‹p›`).join('\n\n')}
`,
    )
    check(`# Harbour City Plan ‹title›

## Annex I ‹h1 annex:1›

CSV. ‹p›

## Annex II ‹h1 annex:2›

CSV. ‹p›
`)
  })
})
