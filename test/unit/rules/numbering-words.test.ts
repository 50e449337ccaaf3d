import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { flags, messagesOf } from './flagged.ts'

const rule = 'numbering-sequence'

describe('numbering-sequence, where numbers were inserted or left out', () => {
  const paper = (...lines: readonly string[]): string =>
    `# White Paper on AI and Data\n\n## 2. Actions\n\n${lines.join('\n\n')}\n`
  const first = '2.1 The Data Office will publish twelve datasets.'
  const second = 'The city will buy computing time for small firms.'

  it('leaves inserted numbers out of the sequence', () => {
    flags(rule, paper(first, '2.1A The Data Office will publish a list of them.', `2.2 ${second}`))
    flags(rule, paper(first, '2.1A The list is open.', '2.1B The list is short.', `⟦2.3⟧ ${second}`))
    const act = (...articles: readonly string[]): string => `# 滨江市数据条例\n\n${articles.join('\n\n')}\n`
    const articles = ['第一条　为了促进数据发展，制定本条例。', '第二条　市数据局公布目录。']
    flags(rule, act(...articles, '第二条之一　目录每年更新。', '第三条　市政府建设平台。'))
    flags(rule, act(...articles, '第二条之一　目录每年更新。', '⟦第四条⟧　市政府建设平台。'))
  })

  it('takes a number with a note for what stands there', () => {
    for (const note of ['[Deleted]', '(Repealed)', '[Not used]', '[Reserved for later use]'])
      flags(rule, paper(first, `2.2 ${note}`, `2.3 ${second}`))
    const plan = (note: string): string =>
      `# 滨江市数据行动方案\n\n一、建设平台\n\n汇聚数据。\n\n二、${note}\n\n三、开放数据\n\n公布目录。\n`
    for (const note of ['〔删去〕', '（删除）', '（略）', '[保留]', '【空缺】']) flags(rule, plan(note))
    flags(rule, `# 滨江市数据行动方案\n\n2.1 公布目录。\n\n2.2〔删去〕\n\n2.3 建设平台。\n`)
  })

  it('takes a range with a note for what stands there', () => {
    for (const range of ['2.2–2.4 [Not used]', 'Paragraphs 2.2 to 2.4 [deleted]', '2.2 and 2.3 [Deleted]'])
      flags(rule, paper(first, range, `${range.includes('and') ? '2.4' : '2.5'} ${second}`))
    flags(rule, paper(first, '2.2–2.4 [Not used]', `⟦2.6⟧ ${second}`))
    const act = (range: string, last: string): string =>
      `# 滨江市数据条例\n\n第一条　为了促进数据发展，制定本条例。\n\n${range}\n\n${last}　市政府建设平台。\n`
    flags(rule, act('第二条至第四条　（删去）', '第五条'))
    flags(rule, act('第二至四条〔删去〕', '第五条'))
    flags(rule, act('第二条至第四条　（删去）', '⟦第七条⟧'))
  })

  it('sees a note come and go while it is typed', () => {
    const analyzer = createAnalyzer()
    const found = (range: string): number =>
      analyzer.analyze(paper(first, range, `2.5 ${second}`)).findings.filter((one) => one.rule === rule).length
    const counts = ['2.2–2.4 [Not use', '2.2–2.4 [Not used]', '2.2–2.4 [Not used] x', '2.2–2.4 [Not used]'].map(found)
    assert.deepEqual(counts, [1, 0, 1, 0])
  })
})

describe('numbering-sequence, what it says', () => {
  const said = (language: 'zh' | 'en', ...lines: readonly string[]) =>
    messagesOf(rule, `# 滨江市算力发展实施意见\n\n## 一、重点任务\n\n${lines.join('\n\n')}\n`, language)

  it('names all that is missing', () => {
    assert.deepEqual(said('zh', '（一）建平台。', '（二）开数据。', '（五）育人才。'), [
      '“（五）”之前缺少“（三）”“（四）”。',
    ])
    assert.deepEqual(said('zh', '（一）建平台。', '（二）开数据。', '（七）育人才。'), [
      '“（七）”之前缺少“（三）”至“（六）”。',
    ])
    assert.deepEqual(said('en', '（一）建平台。', '（二）开数据。', '（五）育人才。'), [
      '“（三）” and “（四）” are missing before “（五）”.',
    ])
    assert.deepEqual(said('zh', '一是建平台；二是开数据；五是育人才。'), ['“五是”之前缺少“三是”“四是”。'])
  })

  it('tells what stands behind its place, once', () => {
    const order = '次序颠倒：“三是”应在“二是”之后。'
    assert.deepEqual(said('zh', '一是建平台；三是育人才；二是定制度。'), [order])
    assert.deepEqual(said('zh', '一是建平台；三是育人才；二是定制度；四是开数据。'), [order])
    assert.deepEqual(said('zh', '（一）建平台。', '（三）育人才。', '（二）定制度。'), [
      '次序颠倒：“（三）”应在“（二）”之后。',
    ])
    assert.deepEqual(said('en', '1. 建平台。', '2. 开数据。', '4. 育人才。', '3. 定制度。', '5. 强算力。'), [
      '“4.” should come after “3.”.',
    ])
  })

  it('says that a number is repeated only where it stands twice', () => {
    assert.deepEqual(said('zh', '一是建平台；二是育人才；二是定制度。'), ['序号“二是”重复，依次应为“三是”。'])
    assert.deepEqual(said('zh', '（一）建平台。', '（二）育人才。', '（二）定制度。'), [
      '序号“（二）”重复，依次应为“（三）”。',
    ])
  })
})
