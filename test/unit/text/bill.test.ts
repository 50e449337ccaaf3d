import assert from 'node:assert/strict'
import { finish } from '../../../server/src/steps.ts'
import { ChunkedText } from '../../../server/src/text/document/chunked-text.ts'
import { parseDraft, parseInSteps } from '../../../server/src/text/parse-draft.ts'
import { check } from './sample.ts'
import { blocksOf } from './source-of.ts'

const bill = `                A BILL

To support research on computing, to establish fellowships in
          data science, and for other purposes.

 1      Be it enacted by the Senate and House of Representa-
 2  tives of the United States of America in Congress assembled,
 3  SECTION 1. SHORT TITLE.
 4      This Act may be cited as the “Northmark Computing Act
 5  of 2027”.
 6  SEC. 2. SHARED CENTRES.
 7      (a) IN GENERAL.—Not later than 180 days after the date
 8  of the enactment of this Act, the Secretary shall publish a
 9  list of shared centres that names—
10          (1) each centre; and
11          (2) its capacity.
12      (b) ACCESS.—The Secretary shall open access to small firms.
`

describe('a printed bill', () => {
  it('has no line numbers and no broken words in its text', () => {
    const texts = blocksOf(bill, 'plain').map(({ prose }) => prose.text)
    assert.deepEqual(texts.slice(-8), [
      'Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,',
      'SECTION 1. SHORT TITLE.',
      'This Act may be cited as the “Northmark Computing Act of 2027”.',
      'SEC. 2. SHARED CENTRES.',
      '(a) IN GENERAL.—Not later than 180 days after the date of the enactment of this Act, the Secretary shall publish a list of shared centres that names—',
      '(1) each centre; and',
      '(2) its capacity.',
      '(b) ACCESS.—The Secretary shall open access to small firms.',
    ])
  })

  it('has its long title and its name for titles, and states its short title', () => {
    const draft = parseDraft(bill, { format: 'plain' })
    assert.deepEqual(
      draft.titles.map((index) => draft.blocks[index]?.prose.text),
      ['A BILL', 'To support research on computing, to establish fellowships in data science, and for other purposes.'],
    )
    assert.equal(draft.statedTitle, 'Northmark Computing Act of 2027')
  })

  it('of a state has a long title that begins with its kind, named or not', () => {
    const titles = (text: string): (string | undefined)[] => {
      const draft = parseDraft(text, { format: 'plain' })
      return draft.titles.map((index) => draft.blocks[index]?.prose.text)
    }
    const rest = '\n\nBe it enacted by the Legislature of Westmark:\n\nSECTION 1. The Office shall report each year.\n'
    const long = 'AN ACT concerning the use of algorithms by public bodies; and providing a penalty.'
    assert.deepEqual(titles(`WESTMARK SENATE\n\nA BILL\n\n${long}${rest}`), ['A BILL', long])
    assert.deepEqual(titles(`WESTMARK SENATE\n\nA BILL\n\nTO BE ENTITLED\n\n${long}${rest}`), ['A BILL', long])
    assert.deepEqual(titles(`HOUSE BILL 61\n\n${long}${rest}`), [long])
    const broken = 'AN ACT relating to the use of\nalgorithms by public bodies.'
    assert.deepEqual(titles(`A BILL\n\n${broken}${rest}`), ['A BILL', broken.replace('\n', ' ')])
    assert.deepEqual(titles(`The courts read it so.\n\n${long}\n\nThat is all that the Act says of it.\n`), [])
  })

  it('reads the same when it is typed on', () => {
    let text = ChunkedText.of(bill)
    let parse = finish(parseInSteps(text, { format: 'plain' }, null))
    for (const [at, typed] of [
      [bill.indexOf('names'), 'x'],
      [bill.indexOf(' 6  SEC'), '99'],
      [0, '1  a\n2  b\n'],
      [bill.length, '\nlast line of it.'],
    ] as const) {
      text = text.replace({ start: at, end: at }, typed)
      parse = finish(parseInSteps(text, { format: 'plain' }, parse))
      const fresh = parseDraft(text.toString(), { format: 'plain' })
      assert.deepEqual(parse.draft.blocks, fresh.blocks)
      assert.deepEqual([...parse.draft.starts], [...fresh.starts])
    }
  })
})

describe('numbers at the left that are no line numbers', () => {
  it('are those of a list', () => {
    const list = Array.from(
      { length: 12 },
      (_, index) => `${index + 1}  Open the data of agency ${index + 1} by June 2027.`,
    )
    const texts = blocksOf(list.join('\n'), 'plain').map(({ prose }) => prose.text)
    assert.deepEqual(texts, list)
  })

  it('are those of a table without sentences', () => {
    const table = Array.from(
      { length: 12 },
      (_, index) => `${index + 1}  Region ${index}     ${index * 1000}     ${index}`,
    )
    assert.deepEqual(
      blocksOf(table.join('\n'), 'plain').map(({ prose }) => prose.text),
      table,
    )
  })

  it('are the few of a draft that is wrapped', () => {
    const text = `The Secretary shall publish a list of shared centres no later than
30 days after the date of the enactment of this Act, and shall see to
12 of them by the end of the year. The list is public and is kept up.`
    assert.match(blocksOf(text, 'plain')[0]?.prose.text ?? '', /than 30 days .* see to 12 of them/)
  })
})

describe('a short title', () => {
  const stated = (sentence: string): string | undefined =>
    parseDraft(`Northmark Act\n\nSection 1. Short title. ${sentence}\n\nSec. 2. Policy. We act.`, { format: 'plain' })
      .statedTitle

  it('is read in quotation marks or without', () => {
    assert.equal(stated('This Act may be cited as the “AI Act of 2027”.'), 'AI Act of 2027')
    assert.equal(stated('This Act may be cited as the "AI Act".'), 'AI Act')
    assert.equal(
      stated('This Act may be cited as the Data (Use and Access) Act 2027.'),
      'Data (Use and Access) Act 2027',
    )
    assert.equal(stated('This Act may be cited as AI Act, 2027, and comes into force in 2028.'), 'AI Act, 2027')
    assert.equal(stated('It may be cited as you like.'), undefined)
  })
})

describe('an American section', () => {
  it('has headings in capitals that run into its text', () => {
    check(
      `A BILL ‹title›

To support computing, and for other purposes. ‹title›

SECTION 1. SHORT TITLE. ‹h1 section:1›

This Act may be cited as the “Computing Act”. ‹p›

SEC. 2. CENTRES. ‹h1 section:2›

(a) IN GENERAL.—The Secretary shall open centres. ‹i1 alpha:1 {IN GENERAL}›

(b) REPORT.--The Secretary shall report. ‹i1 alpha:2 {REPORT}›
`,
    )
  })
})
