import assert from 'node:assert/strict'
import { inHeadingCase } from '../../../server/src/fixes/layout/heading-case.ts'
import { inHouseStyle } from '../../../server/src/fixes/layout/house-style.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { insertsClause, insertsSection } from './marked.ts'

describe('the capitals of a new English heading', () => {
  const options = { format: 'plain', genre: 'act' } as const

  it('are those of the headings beside it', () => {
    insertsClause(
      `An Act to promote innovation.

SEC. 1. SHORT TITLE.

This Act may be cited as the Innovation Act.

SEC. 2. GRANTS.

The Office shall make grants.{+

SEC. 3. SHARED COMPUTING.

The 【lead agency】 shall share computing capacity.+}

SEC. [-3-]{+4+}. EFFECTIVE DATE.

This Act takes effect in 2028.
`,
      options,
    )
    insertsClause(
      `An Act to promote innovation.

Section 1. Short title. This Act may be cited as the Innovation Act.

Section 2. Public grants. The Office shall make grants.{+

Section 3. Shared computing. The 【lead agency】 shall share computing capacity.+}

Section [-3-]{+4+}. Entry into force. This Act comes into force in 2028.
`,
      options,
    )
  })

  it('leave names and small words alone', () => {
    assert.equal(inHeadingCase('Siting of AI Data Centers', 'sentence'), 'Siting of AI data centers')
    assert.equal(
      inHeadingCase('Train people who combine AI with high-quality data', 'title'),
      'Train People Who Combine AI with High-Quality Data',
    )
    assert.equal(inHeadingCase('Grants of 【amount】', 'capitals'), 'GRANTS OF 【amount】')
  })
})

describe('the only paragraph of a new section of an act', () => {
  it('has no number', () =>
    insertsSection(
      `Innovation Ordinance

§ 1 Grants

The Office shall make public grants.

§ 2 Reports

(1) The Office shall report each year.

(2) The report is public.{+

§ 3 Computing Capacity

The 【lead agency】 shall share computing capacity.+}

§ [-3-]{+4+} Commencement

This ordinance comes into force in 2028.
`,
      { format: 'plain', genre: 'act' },
    ))

  it('keeps the dash after a run-in heading', () =>
    insertsClause(
      `An Act to promote innovation.

SEC. 1. PROMOTION OF INNOVATION.

(a) GRANTS.—The Office shall make grants.

(b) REPORTS.—The Office shall report each year.{+

(c) SHARED COMPUTING.—The 【lead agency】 shall share computing capacity.+}

SEC. 2. EFFECTIVE DATE.

This Act takes effect in 2028.
`,
      { format: 'plain', genre: 'act' },
    ))
})

describe('the spelling of a draft that has none of our words', () => {
  const spelt = (date: string): string =>
    inHouseStyle('Siting of data centers', parseDraft(`# AI Act\n\n## 1. Start\n\nThis Act applies from ${date}.\n`))

  it('is told by its dates', () => {
    assert.equal(spelt('1 January 2027'), 'Siting of data centres')
    assert.equal(spelt('January 1, 2027'), 'Siting of data centers')
  })
})
