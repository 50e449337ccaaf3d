import assert from 'node:assert/strict'
import { citationsIn } from '../../../../server/src/facts/particulars/citations.ts'
import { comparableNumber } from '../../../../server/src/facts/particulars/document-numbers.ts'

/** `title | number` of each, - where it has none. */
const told = (text: string, language: 'zh' | 'en'): string[] =>
  citationsIn(text, language).map(({ title, number }) => `${title ?? '-'} | ${number?.text ?? '-'}`)
const zh = (text: string, expected: readonly string[]): void => assert.deepEqual(told(text, 'zh'), expected)
const en = (text: string, expected: readonly string[]): void => assert.deepEqual(told(text, 'en'), expected)

describe('citations in Chinese', () => {
  it('have a title in 《》 and a number after it', () => {
    zh('落实《滨江市算力规划》（滨政发〔2025〕8号）', ['滨江市算力规划 | 滨政发〔2025〕8号'])
    zh('落实《滨江市算力规划》(滨政发[2025]8号，以下简称《规划》)', ['滨江市算力规划 | 滨政发[2025]8号'])
    zh('依据《滨江市数据管理办法》（滨江市人民政府令第18号）', ['滨江市数据管理办法 | 滨江市人民政府令第18号'])
    zh('《数据条例》和《算力办法》（滨府规〔2024〕3号）', ['数据条例 | -', '算力办法 | 滨府规〔2024〕3号'])
    zh('关于《落实〈数据条例〉若干措施》的说明', ['落实〈数据条例〉若干措施 | -'])
  })

  it('may be a number alone', () => {
    zh('按照滨政办发〔2024〕12号文件执行', ['- | 滨政办发〔2024〕12号'])
    zh('根据国务院令第900号的规定', ['- | 国务院令第900号'])
  })

  it('are no forms, books and abbreviations', () => {
    zh('填写《申请表》，阅读《算力时代》，按照《办法》办理', [])
    zh('滨江路12号、电话3号线', [])
  })
})

describe('citations in English', () => {
  it('are orders, laws and acts of the European Union', () => {
    en('Executive Order 20001 of May 4, 2030 (Opening Public Data)', ['Opening Public Data | Executive Order 20001'])
    en('under the Open Data Act (Public Law 200-10)', ['Open Data Act | Public Law 200-10'])
    en('Regulation (EU) 2099/100 applies', ['- | Regulation (EU) 2099/100'])
    en('(OJ L 119, 4.5.2016, p. 1)', ['- | OJ L 119, 4.5.2016, p. 1'])
  })

  it('are acts and regulations with their year', () => {
    en('The Census Act 1920 and the Open Records (Scotland) Act, 2004 apply.', [
      'Census Act 1920 | -',
      'Open Records (Scotland) Act, 2004 | -',
    ])
    en('under section 12 of the Trade, Tax and Industry Act 2018, as amended', ['Trade, Tax and Industry Act 2018 | -'])
    en('The Representation of the Towns Act 1983 (as amended)', ['Representation of the Towns Act 1983 | -'])
    en('Schedule 2 to the Radio Masts (Fees and Charges) Regulations 2019', [
      'Radio Masts (Fees and Charges) Regulations 2019 | -',
    ])
    en('the Archives Act 4 of 2013 and the Privacy Act of 1974', [
      'Archives Act | 4 of 2013',
      'Privacy Act of 1974 | -',
    ])
    en('(Census Act 1920)', ['Census Act 1920 | -'])
  })

  it('keep numbers, places and what an instrument carries out in their titles', () => {
    en('The 21st Century Fields Act of 2016 applies.', ['21st Century Fields Act of 2016 | -'])
    en('The Towns (Northern Isles) Act 2010 (Part 2) Order 2011 applies.', [
      'Towns (Northern Isles) Act 2010 (Part 2) Order 2011 | -',
    ])
    en('under the Hedges Act (Northern Isles) 2002 and the Levies (No. 2) Act 2017', [
      'Hedges Act (Northern Isles) 2002 | -',
      'Levies (No. 2) Act 2017 | -',
    ])
    en('The Order and Safety at Sea etc. Act 1974 applies.', ['Order and Safety at Sea etc. Act 1974 | -'])
    en('The Right to Records Act (2005) applies.', ['Right to Records Act (2005) | -'])
    en('The Census Act 1920 (as amended) and the Tolls Act 1931 (Order 4) apply.', [
      'Census Act 1920 | -',
      'Tolls Act 1931 | -',
    ])
  })

  it('have their number in brackets behind them', () => {
    en('the Radio Masts Act, 2008 (Act 775) and the Names Act (523/1999)', [
      'Radio Masts Act, 2008 | Act 775',
      'Names Act | 523/1999',
    ])
    en('the Tolls Act 2000 (Act No. 8 of 2000) and the Ferries Act (Cap. 37)', [
      'Tolls Act 2000 | Act No. 8 of 2000',
      'Ferries Act | Cap. 37',
    ])
  })

  it('have no words of the sentence in their titles', () => {
    en('Under Census Act 1920 forms are kept.', ['Census Act 1920 | -'])
    en('In Malta, Census Act 1948 applies.', ['Census Act 1948 | -'])
    en('Amend Census Act 1920. Repeal the Harbours Act 1931.', ['Census Act 1920 | -', 'Harbours Act 1931 | -'])
    en('Review of the Census Act 1920 begins.', ['Census Act 1920 | -'])
    en('Amendments to the Census Act 1920; subject to Harbours Act 1931', [
      'Census Act 1920 | -',
      'Harbours Act 1931 | -',
    ])
    en('Compliance with Census Act 1920 is checked.', ['Census Act 1920 | -'])
    en('Phase 1 Implementation of the Census Act 1920', ['Census Act 1920 | -'])
    en('the Harbours Act, Census Act 1920', ['Census Act 1920 | -'])
    en('as in Norway. Census Act 1920 applies', ['Census Act 1920 | -'])
  })

  it('are not the name that the draft gives itself', () => {
    en('This Act may be cited as the Census Act 2031.', [])
    en('This Act may be cited as “Census Act 2031”.', [])
    en('This Act may be called the Census Act, 2031.', [])
  })

  it('are no other years', () => {
    en('The Act 2018 applies; Executive Order 2018 is none; Order 2019; the Budget Act 2019–2021 too.', [
      '- | Executive Order 2018',
    ])
  })

  it('are no other numbers', () => en('In 2030 the Office shall issue Order forms for 12,000 users.', []))
})

describe('document numbers', () => {
  it('are the same in short and in full', () => {
    for (const [one, other] of [
      ['Executive Order 20001', 'EO 20001'],
      ['Public Law 200-10', 'Pub. L. No. 200–10'],
      ['Regulation (EC) No 223/2009', 'Regulation 223/2009'],
      ['No. 4 of 2013', '4 of 2013'],
    ] as const)
      assert.equal(comparableNumber(one), comparableNumber(other))
  })

  it('are the same in other brackets, with 第 and zeros', () => {
    for (const number of ['滨政发[2025]8号', '滨政发（2025）第8号', '滨政发〔2025〕 08号'])
      assert.equal(comparableNumber(number), '滨政发〔2025〕8号')
    assert.equal(comparableNumber('中华人民共和国国务院令第900号'), comparableNumber('国务院令 第900号'))
  })
})

describe('citations in English, of acts by number', () => {
  it('are acts without a title, or with one that begins or ends with the word', () => {
    en('Returns are made under Republic Act No. 10999 and Law No. 25 of 2012.', [
      '- | Republic Act No. 10999',
      '- | Law No. 25 of 2012',
    ])
    en('the Act on the Protection of Harbour Records (Act No. 57 of 2003) applies', [
      'Act on the Protection of Harbour Records | Act No. 57 of 2003',
    ])
    en('Act No. 90/2018 on Harbour Records and the Keeping of Maps applies.', [
      'Harbour Records and the Keeping of Maps | Act No. 90/2018',
    ])
    en('the Archives Act No. 4 of 2013 and the Harbour Bodies Act (Cap. 37)', [
      'Archives Act | 4 of 2013',
      'Harbour Bodies Act | Cap. 37',
    ])
  })

  it('are statutory instruments', () => {
    en('S.I. 2018 No. 506 and SI 2019/12 apply.', ['- | S.I. 2018 No. 506', '- | SI 2019/12'])
    en('the Harbour Charges Regulations 2018 (S.I. 2018 No. 480)', [
      'Harbour Charges Regulations 2018 | S.I. 2018 No. 480',
    ])
  })

  it('are titles in capitals', () => {
    en('UNDER THE CENSUS ACT 1920', ['CENSUS ACT 1920 | -'])
    en('SCHEDULE OF FEES UNDER THE RECORDS OF TOWNS ACT 1983', ['RECORDS OF TOWNS ACT 1983 | -'])
    en('DATA IN THE YEAR 2027', [])
    en('ORDER 2027', [])
  })

  it('are not numbers of other things', () => {
    en('Room No. 4 of the Law Courts, Act No. one and the by-law No. x', [])
  })
})
