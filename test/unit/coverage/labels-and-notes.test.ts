import assert from 'node:assert/strict'
import { endOfHeading } from '../../../server/src/coverage/verdict/clause-verdicts.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

describe('the label of a task', () => {
  const headingOf = (line: string): string => {
    const { blocks } = parseDraft(`青岚县算力发展工作方案\n\n一、算力清单\n\n${line}\n\n②老旧机房：腾退3处。\n`)
    const block = blocks.find(({ prose }) => prose.text.startsWith('①'))
    assert.ok(block)
    return block.prose.text.slice(0, endOfHeading(block))
  }

  it('is no heading of the text that it shares its clause with', () => {
    assert.equal(headingOf('①算力券：每年发放300万元，惠及企业不少于40家。牵头：县科技局。'), '')
  })

  it('is one before a placeholder, and before a sentence of its own', () => {
    assert.equal(headingOf('①算力券：待补充'), '①算力券')
    assert.equal(headingOf('①发放算力券。县科技局每年发放300万元。'), '①发放算力券')
  })
})

describe('a note among those who draft', () => {
  const draft = (note: string): string => `青岚县推动人工智能发展实施方案

一、主要任务

县数据局每年开放公共数据集20个。

县科技局研发方言大模型1个。${note}
`
  const evidence = (text: string): unknown =>
    Object.entries(createAnalyzer().analyze(text).coverage.dimensions).map(([, { measures, mentions, problems }]) => [
      measures,
      mentions,
      problems,
    ])

  it('says nothing of the framework', () => {
    const plain = evidence(draft(''))
    for (const note of ['（小李：算力要不要写？园区那边缺电，先空着）', '\n\n（此处请县人社局补充人才引进的措施）'])
      assert.deepEqual(evidence(draft(note)), plain, note)
  })
})
