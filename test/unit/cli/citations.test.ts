import assert from 'node:assert/strict'
import fc from 'fast-check'
import { citationsReport, citationsTable, citationsText } from '../../../server/src/cli/citations-report.ts'
import { readCsv } from '../../../server/src/cli/csv.ts'
import { readDocumentList } from '../../../server/src/cli/document-list.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { citationChecker, type KnownDocument } from '../../../server/src/facts/particulars/known-documents.ts'
import { FileError } from '../../../server/src/host/file-host.ts'
import { writeCsv } from '../../../server/src/table-files/csv.ts'

const columns = '标题,文号,状态,替代文件,日期'

/** A host with one file. */
const hostOf = (text: string) => ({ read: async () => new TextEncoder().encode(text) })
const listOf = async (text: string, file = 'list.csv'): Promise<readonly KnownDocument[]> => {
  const list = await readDocumentList(file, hostOf(text))
  return 'problem' in list ? assert.fail(list.problem.key) : list
}

describe('a list of documents', () => {
  it('is CSV with the columns in any order, also from a spreadsheet', async () => {
    const expected = { title: '算力“规划”，续', number: '滨政发〔2020〕1号', status: '废止', replacedBy: '', date: '' }
    assert.deepEqual(await listOf('发文字号,文件名称,效力\r\n滨政发〔2020〕1号,"算力“规划”，续",废止\r\n'), [expected])
    assert.deepEqual(await listOf('\ufeff文号;标题;状态\n滨政发〔2020〕1号;算力“规划”，续;废止\n\n'), [expected])
    assert.deepEqual(await listOf('Number\tTitle\tStatus\n滨政发〔2020〕1号\t算力“规划”，续\t废止'), [expected])
  })

  it('is YAML with the same names', async () => {
    const list =
      'documents:\n  - title: 算力规划\n    number: 滨政发〔2020〕1号\n    replaced by: 新规划\n    date: 2020-01-02\n'
    assert.deepEqual(await listOf(list, 'list.yaml'), [
      { title: '算力规划', number: '滨政发〔2020〕1号', status: '', replacedBy: '新规划', date: '2020-01-02' },
    ])
  })

  it('says why it cannot be read', async () => {
    const problem = async (text: string, file: string): Promise<string> => {
      const list = await readDocumentList(file, hostOf(text))
      return 'problem' in list ? list.problem.key : 'read'
    }
    assert.equal(await problem('一,二\n三,四\n', 'list.csv'), 'badList')
    assert.equal(await problem('标题,文号\n"算力', 'list.csv'), 'badList')
    assert.equal(await problem('- [: x', 'list.yml'), 'badList')
    assert.equal(await problem('', 'list.yml'), 'badList')
    const gone = { read: () => Promise.reject(new FileError('missing')) }
    const list = await readDocumentList('list.csv', gone)
    assert.equal('problem' in list && list.problem.key, 'missing')
  })
})

describe('citations held against a list', () => {
  const list = `${columns}
滨江市数字经济条例,滨人发〔2023〕5号,现行有效,,
滨江市算力规划,滨政发〔2020〕1号,已废止,《新算力规划》,2020-01-02
滨江市数据管理办法（试行）,滨江市人民政府令第18号,已修订,,2024-03-01
中华人民共和国滨江法,,,,
滨江市算力券办法,滨府规〔2021〕2号,废止,,
滨江市算力券办法,滨府规〔2025〕3号,,,
`
  const told = async (text: string): Promise<string[]> => {
    const check = citationChecker(await listOf(list))
    const analysis = createAnalyzer().analyze(text, { language: 'zh' })
    return citationsReport({ file: 'a.md', analysis }, check).citations.map(
      ({ title, number, outcome, listed, lines }) =>
        `${title ?? number} ${lines.join()}: ${outcome}${listed ? ` ${listed.number}` : ''}`,
    )
  }

  it('are English acts too, by title and year, but not the draft’s own', async () => {
    const acts = `title,number,status
"Data Protection Act, 2018",,in force
Census Act 1920,,repealed
Regulation (EU) 2099/100 on measuring,,
An order on records,EO 20001,
`
    const check = citationChecker(await listOf(acts))
    const text = [
      '# Tides Act 2031',
      'This Act may be cited as the Tides Act 2031.',
      'The Tides Act 2031 leaves the Data Protection Act 2018 and the Census Act 1920 as they are.',
      'Regulation (EU) 2099/100, Executive Order 20001 and the Harbours Act 1931 apply.',
    ]
    const analysis = createAnalyzer().analyze(text.join('\n\n'), { language: 'en' })
    assert.deepEqual(
      citationsReport({ file: 'a.md', analysis }, check).citations.map(
        ({ title, number, outcome }) => `${title ?? number}: ${outcome}`,
      ),
      [
        'Data Protection Act 2018: found',
        'Census Act 1920: repealed',
        'Regulation (EU) 2099/100: found',
        'Executive Order 20001: found',
        'Harbours Act 1931: unlisted',
      ],
    )
  })

  it('are the same act without its year beside its number, with a country before it, and with other commas', async () => {
    const acts = `title,number,status
Radio Masts Act,Act 775,repealed
Bribes Act 2010,,repealed
Tolls Fees and Fares Act 1953,,repealed
Names Act 1990,12/1990,in force
Right to Records Act 2005,,repealed
`
    const check = citationChecker(await listOf(acts))
    const outcome = (title: string, number?: string): string =>
      check({ title, number: number === undefined ? null : { text: number, span: { start: 0, end: 0 } } }).outcome
    assert.equal(outcome('Radio Masts Act, 2008', 'Act 775'), 'repealed')
    assert.equal(outcome('UK Bribes Act 2010'), 'repealed')
    assert.equal(outcome('Tolls, Fees and Fares Act 1953'), 'repealed')
    assert.equal(outcome('Right to Records Act (2005)'), 'repealed')
    assert.equal(outcome('Names Act', '12/1990'), 'found')
    assert.equal(outcome('Rivers Act 1991', '12/1990'), 'title-differs')
    assert.equal(outcome('Bribes Act 2011'), 'unlisted')
  })

  it('are found, with the number in other brackets too', async () => {
    assert.deepEqual(await told('依据《滨江市数字经济条例》（滨人发[2023]第5号）和《滨江法》，制定本方案。'), [
      '滨江市数字经济条例 1: found 滨人发〔2023〕5号',
      '滨江法 1: found ',
    ])
    assert.deepEqual(await told('依据《滨江市数据管理办法》，制定本方案。'), [
      '滨江市数据管理办法 1: revised 滨江市人民政府令第18号',
    ])
  })

  it('have another number or title, are repealed, or are not in the list', async () => {
    assert.deepEqual(
      await told(
        '依据《滨江市数字经济条例》（滨人发〔2023〕6号）、《滨江市算力规划》、《滨江市新规划》（滨政发〔2020〕1号）。\n\n《滨江市算力规划》和《滨江市道路办法》。',
      ),
      [
        '滨江市数字经济条例 1: number-differs 滨人发〔2023〕5号',
        '滨江市算力规划 1,3: repealed 滨政发〔2020〕1号',
        '滨江市新规划 1: title-differs 滨政发〔2020〕1号',
        '滨江市道路办法 3: unlisted',
      ],
    )
  })

  it('are of the version that they number, else of the one in force', async () => {
    assert.deepEqual(await told('算力券按照《滨江市算力券办法》（滨府规〔2021〕2号）的规定发放。'), [
      '滨江市算力券办法 1: repealed 滨府规〔2021〕2号',
    ])
    assert.deepEqual(await told('算力券按照《滨江市算力券办法》的规定发放。'), [
      '滨江市算力券办法 1: found 滨府规〔2025〕3号',
    ])
  })

  it('of one title under two numbers are told, and a number that is not the list’s even of what is repealed', async () => {
    const analysis = createAnalyzer().analyze(
      '原《滨江市算力规划》（滨政发〔2020〕1号）不再执行。\n\n《滨江市算力规划》（滨政发〔2020〕7号）同时废止。\n\n按《滨江市算力券办法》（滨府规〔2021〕2号）和《滨江市算力券办法》（滨府规〔2025〕3号）执行。',
      { language: 'zh' },
    )
    const report = citationsReport({ file: 'a.md', analysis }, citationChecker(await listOf(list)))
    const page = citationsText(report, 'zh', (_, text) => text)
    assert.match(page, /〔2020〕1号）\n {9}已废止，现为《新算力规划》；本稿另处写作滨政发〔2020〕7号\n/)
    assert.match(page, /〔2020〕7号）\n {9}已废止，现为《新算力规划》；文号与清单不同，清单为：滨政发〔2020〕1号\n/)
    // Two versions that the list has are no clash.
    assert.match(page, /〔2021〕2号）\n {9}已废止\n[\s\S]*〔2025〕3号）\n {9}与清单一致\n/)
    assert.match(String(citationsTable([report], 'en')), /repealed; another number in the list/)
    const unlisted = citationsText(citationsReport({ file: 'a.md', analysis }, null), 'en', (_, text) => text)
    assert.match(unlisted, /elsewhere in the draft 滨政发〔2020〕7号/)
  })

  it('leave out the title and the number of the draft itself', async () => {
    assert.deepEqual(await told('# 关于印发《滨江市算力规划》的通知\n\n滨政发〔2026〕3号\n\n各区人民政府：'), [])
  })

  it('are printed as a page and a table', async () => {
    const analysis = createAnalyzer().analyze('依据《滨江市算力规划》，制定本方案。', { language: 'zh' })
    const report = citationsReport({ file: '=a.md', analysis }, citationChecker(await listOf(list)))
    assert.match(
      citationsText(report, 'zh', (_, text) => text),
      /《滨江市算力规划》\n {9}已废止，现为《新算力规划》/,
    )
    assert.match(
      citationsText(report, 'en', (_, text) => text),
      /repealed, replaced by 《新算力规划》/,
    )
    const steering = {
      ...report,
      file: 'a\u001b[2J.md',
      citations: [{ ...report.citations[0], title: '甲\u001b[2J规划' }],
    }
    const page = citationsText(steering as typeof report, 'zh', (_, text) => text)
    assert.ok(!page.includes('\u001b'))
    const [head, row] = citationsTable([report], 'zh')
    assert.equal(head?.length, row?.length)
    assert.match(writeCsv(citationsTable([report], 'zh')), /\r\n'=a\.md,滨江市算力规划,,1,已废止,/)
  })
})

describe('CSV', () => {
  it('is read as it was written, but for cells that would be formulas', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '算', '"', ',', ';', '，', '\n', "'", ' b', '=') })
      .map((text) => text.trim())
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const headed = [['x', 'y'], ...rows.filter((cells) => cells.some((one) => one !== ''))]
        const guarded = headed.map((cells) => cells.map((one) => (one.startsWith('=') ? `'${one}` : one)))
        assert.deepEqual(readCsv(writeCsv(headed)), guarded)
      }),
      { numRuns: 200 },
    )
  })

  it('guards all beginnings of formulas', () => {
    for (const formula of ['=1+1', '+1', '-1', '@a', '＝1', '\t=1', ' =1'])
      assert.match(writeCsv([[formula]]), /^\ufeff'/)
  })
})
