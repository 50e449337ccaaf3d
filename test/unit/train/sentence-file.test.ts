import assert from 'node:assert/strict'
import { readDocumentLabels } from '../../../server/scripts/train/document-labels.ts'
import { readSentenceFile } from '../../../server/scripts/train/sentence-file.ts'

const elements = new Set(['data.market', 'data.quality', 'compute.layout'])

describe('a file of taught sentences', () => {
  const read = (text: string) => readSentenceFile(text, 'zh/data.txt', 'zh', elements)
  const problem = (line: string) => read(line).problems[0]

  it('has a sentence a line behind its labels; blank lines and comments are passed over', () => {
    const { sentences, problems } = read(
      '# 数据\n\ndata.market, compute? | 市数据局设交易专区|柜台。\r\nother | 修路。\n',
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(sentences, [
      {
        kind: 'measure',
        labels: ['data.market'],
        doubted: ['compute'],
        text: '市数据局设交易专区|柜台。',
        language: 'zh',
        place: 'zh/data.txt:3',
      },
      { kind: 'other', labels: [], doubted: [], text: '修路。', language: 'zh', place: 'zh/data.txt:4' },
    ])
  })

  it('takes a kind before dimensions', () => {
    const kinds = read('mention: data | 一\nbackground: data, compute | 二\nproblem: data | 三\nterms: none | 四；五\n')
    assert.deepEqual(kinds.problems, [])
    assert.deepEqual(
      kinds.sentences.map(({ kind, labels }) => [kind, labels.join()]),
      [
        ['mention', 'data'],
        ['background', 'data,compute'],
        ['problem', 'data'],
        ['terms', ''],
      ],
    )
  })

  it('tells with file and line what is wrong', () => {
    assert.deepEqual(read('other | 一\n\ndata.market 二\n').problems, [
      'zh/data.txt:3 there is no "|" between labels and sentence; a line is written LABELS | SENTENCE',
    ])
    assert.match(problem('data.market | ') ?? '', /no sentence behind the "\|"$/)
    assert.match(problem(' | 一') ?? '', /no label before the "\|"/)
    assert.match(problem('mention: | 一') ?? '', /no label before the "\|"/)
    assert.match(problem('data.market,, data | 一') ?? '', /a comma without a label$/)
    assert.match(problem('data.market, data.market? | 一') ?? '', /data\.market is given twice$/)
    assert.match(
      problem('remark: data | 一') ?? '',
      /"remark:" is no kind; kinds are mention:, background:, problem:, terms:$/,
    )
    assert.match(problem('data, mention: compute | 一') ?? '', /one kind, which stands before all labels/)
    assert.match(problem('mention: data.market | 一') ?? '', /dimensions alone: data, not data\.market$/)
  })

  it('says which label was probably meant', () => {
    assert.match(problem('data.markt | 一') ?? '', /"data\.markt" is no label; did you mean data\.market\?$/)
    assert.match(problem('Data | 一') ?? '', /"Data" is no label; did you mean data\?$/)
    assert.match(problem('data.blockchain | 一') ?? '', /is no label; labels are data\.market, data\.quality$/)
    assert.match(problem('roads | 一') ?? '', /is no label; labels are data, compute, algorithm, talent, institutions$/)
  })
})

describe('labels of a document', () => {
  const read = (text: string) => readDocumentLabels(text, 'documents/en/a.tsv', elements)

  it('go with a line and the number of a clause', () => {
    const { labels, problems } = read('5.1\t-\n5.2\tdata.market,!compute,~talent,data.quality?\n')
    assert.deepEqual(problems, [])
    assert.deepEqual(
      [...labels],
      [
        ['5.1', []],
        ['5.2', ['data.market', '!compute', '~talent', 'data.quality?']],
      ],
    )
  })

  it('are told where they are none', () => {
    const { problems } = read('5\t-\n5.1 data\n5.2\tdata.markt\n5.3\t~data.market\n5.4\t-\n5.4\t-\n')
    assert.deepEqual(
      problems.map((one) => one.replace(/^documents\/en\/a\.tsv:/, '')),
      [
        '1 "5" is no clause; a line is written LINE.NUMBER, a tab, and labels',
        '2 "5.1 data" is no clause; a line is written LINE.NUMBER, a tab, and labels',
        '3 "data.markt" is no label; did you mean data.market?',
        '4 behind ~ and ! stand dimensions alone, not data.market',
        '6 the clause 5.4 is labelled twice',
      ],
    )
  })
})
