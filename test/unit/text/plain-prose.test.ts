import assert from 'node:assert/strict'
import { blocksOf } from './source-of.ts'

const plain = (text: string): string[] => blocksOf(text, 'plain').map(({ prose }) => prose.text)

function holds(samples: readonly (readonly [string, readonly string[]])[], read: (text: string) => string[]): void {
  for (const [text, prose] of samples) assert.deepEqual(read(text), prose, text)
}

describe('the prose of plain text', () => {
  it('has a paragraph a line', () => {
    holds(
      [
        ['　　第一段。\n　　第二段。\n\n第三段', ['第一段。', '第二段。', '第三段']],
        ['*星号* `反引号` &amp; [1]', ['*星号* `反引号` &amp; [1]']],
        ['一\r\n二\r三', ['一', '二', '三']],
        ['见 http://example.org/data 页', ['见  页']],
        ['', []],
        ['\n \u3000\n', []],
      ],
      plain,
    )
  })

  it('does not go over the ends of lines in a list without full stops', () => {
    const lines = [
      '加快建设全市统一的算力调度平台和接口',
      '开放公共数据的接口与目录并按季度更新',
      '引进人工智能领域的高层次人才和其团队',
    ]
    assert.deepEqual(plain(lines.join('\n')), lines)
  })

  it('goes over the wraps of a draft that is hard-wrapped', () => {
    const wrapped = [
      '　　为贯彻落实有关部署，加快推进数据要素市场建设，充分发挥数据',
      '要素作用，结合本市实际，制定本方案，各有关部门应当按照职责分工',
      '认真组织实施。',
      '　　到二〇二七年，全市数据要素市场体系基本建成，数据流通交易规',
      '模位居全国前列。',
      '一、建设数据基础设施',
    ].join('\n')
    assert.deepEqual(plain(wrapped), [
      '为贯彻落实有关部署，加快推进数据要素市场建设，充分发挥数据要素作用，结合本市实际，制定本方案，各有关部门应当按照职责分工认真组织实施。',
      '到二〇二七年，全市数据要素市场体系基本建成，数据流通交易规模位居全国前列。',
      '一、建设数据基础设施',
    ])
  })

  it('goes over the wraps of items whose lines are indented as far as their words', () => {
    const wrapped = [
      'The agency will act on data and on computing in the years to come, as',
      'it has done in the years before, and will report on both of them.',
      '- It will publish a catalogue of its data and open the registers that',
      '  it holds under a licence.',
      '• It will open its computing centre to small firms in every region of',
      '  the country.',
      '3.  It will train the officials who work with the data it holds in',
      '    all regions.',
    ].join('\n')
    assert.deepEqual(plain(wrapped).slice(1), [
      '- It will publish a catalogue of its data and open the registers that it holds under a licence.',
      '• It will open its computing centre to small firms in every region of the country.',
      '3.  It will train the officials who work with the data it holds in all regions.',
    ])
  })

  it('goes over a wrap before a date, however short the draft', () => {
    for (const date of ['31 March 2029.', 'March 31, 2029.', 'March 2029.'])
      for (const indent of ['', '    '])
        assert.deepEqual(plain(`1.  The office will join the service by\n${indent}${date}\n2.  It will report.`), [
          `1.  The office will join the service by ${date}`,
          '2.  It will report.',
        ])
    assert.equal(plain('The Cabinet Office\n31 March 2029').length, 2)
  })
})
