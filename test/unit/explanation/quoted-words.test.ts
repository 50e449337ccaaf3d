import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { explainDraft } from '../../../server/src/explanation/explain-draft.ts'
import { lineOf, sentenceOf } from '../../../server/src/explanation/explanation-sentence.ts'
import { quoteOf } from '../../../server/src/explanation/quote.ts'

interface Told {
  /** Sentences and lines. */
  readonly said: string
  /** The words of the list of weights. */
  readonly listed: readonly string[]
}

const heads = {
  zh: '# 石桥市推动人工智能发展实施方案\n\n## 一、重点任务\n\n',
  en: '# Artificial Intelligence Plan of Ashford\n\n## 1. Actions\n\n',
}

/** What is told of the last block of a draft. */
function told(text: string): Told {
  const reader = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const analysis = createAnalyzer().analyze(`${heads[reader]}${text}\n`, { judge: 'always' })
  const quote = quoteOf(analysis.draft)
  const judgements = explainDraft(analysis)
    .clausesOf(analysis.draft.blocks.length - 1)
    .flatMap((clause) => clause.judgements)
  return {
    said: judgements.flatMap((one) => [sentenceOf(one, quote, reader), lineOf(one, quote, reader) ?? '']).join('\n'),
    listed: judgements.flatMap(({ cause }) =>
      [...cause.for, ...cause.against].flatMap(({ words }) => (words === undefined ? [] : [quote(words)])),
    ),
  }
}

describe('the words that an explanation quotes', () => {
  it('are no piece of fixed political wording, neither as a reason nor in the list', () => {
    for (const wording of [
      '习近平新时代中国特色社会主义思想',
      '习近平总书记',
      '党的二十届三中全会精神',
      '“三个代表”重要思想',
      '党中央、国务院',
    ]) {
      const { said, listed } = told(`认真学习${wording}，坚持创新引领、数据驱动。`)
      const bits = [...wording.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, bit = '']) => bit)
      for (const bit of bits) for (const words of [...listed, said]) assert.ok(!words.includes(bit), `${words}: ${bit}`)
    }
    const { said, listed } = told('Xi Jinping Thought and the 20th National Congress guide the use of data.')
    assert.doesNotMatch([said, ...listed].join('\n'), /Xi|Jinping|Thought|Congress/)
  })

  it('are whole: characters that no dictionary has as a word belong together', () => {
    const { listed } = told('安排专项资金，建设市级算力调度平台，从企业选聘工程师。')
    for (const words of listed) assert.doesNotMatch(words, /^[级项聘]|[市专选]$/)
    assert.ok(listed.some((words) => words === '算力调度平台'))
  })

  it('leave no negation without its word', () => {
    assert.match(told('数据权属规则尚不健全。').said, /“尚?不健全”表明有不足/)
  })

  it('are no part of the name of a body', () => {
    const { said, listed } = told('县人力资源社会保障局每季度举办数控培训班，培训80人次。')
    assert.doesNotMatch(said, /“[^”]*社会保障/)
    for (const words of listed) if (words.includes('社会保障')) assert.equal(words, '县人力资源社会保障局')
    assert.doesNotMatch(told('The Medicines Agency will validate each diagnostic model.').said, /Medicines|Agency/)
  })

  it('do not cross the cells of a table', () => {
    const { said, listed } = told(
      '| No. | Task | Lead | By |\n|---|---|---|---|\n| 4 | Train AI teachers | Schools Council | May 2029 |',
    )
    assert.doesNotMatch([said, ...listed].join('\n'), /\|/)
  })

  it('show what is to be done, and not what is barred', () => {
    const { said } = told('市发展改革委编制算力布局规划，严禁重复建设。')
    assert.doesNotMatch(said, /“建设”/)
    assert.match(told('No agency may sell personal data.').said, /“No agency may” shows/)
    assert.doesNotMatch(told('No agency may sell personal data.').said, /“may sell”/)
    assert.match(told('Agencies must not buy a model that has not been tested.').said, /“must not” shows/)
  })

  it('are an English term with what stands before it, and not the phrases around it', () => {
    const { listed } = told('The Data Office will publish a catalogue of public datasets by June 2029 on a website.')
    for (const words of listed) assert.doesNotMatch(words, / (?:by|on|in|for) |June./)
  })

  it('are each named once', () => {
    const { said } = told('开展数控培训，培训工人，培训教师。')
    assert.doesNotMatch(said, /“培训”“培训”/)
  })

  it('concern a dimension by the vocabulary, or none is named', () => {
    assert.doesNotMatch(told('见下表。').said, /下表/)
    assert.doesNotMatch(told('Citizens can send comments to the Ministry at any time.').said, /Citizens/)
  })
})

describe('what an explanation says against a clause', () => {
  it('is no sign by which a reader sees that something is to be done', () => {
    for (const text of [
      'The Ministry will procure a secure cloud for all regional hospitals, with a budget of 12 million crowns.',
      'The Council will set aside £9 million for this plan: £3 million for data and £6 million for skills.',
    ])
      assert.doesNotMatch(told(text).said, /against it:[^.]*(?:verb|modal|figure)/i)
  })

  it('is not that nothing says so, where something does', () => {
    assert.doesNotMatch(told('The Department of Innovation will report on progress each year.').said, /nothing says/)
  })
})

describe('the marks around quoted words', () => {
  it('are single within double ones', () => {
    const { said } = told('建设“星河”数据平台。')
    assert.doesNotMatch(said, /“[^”]*“/)
  })
})
