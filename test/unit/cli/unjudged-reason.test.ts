import assert from 'node:assert/strict'
import { unjudgedReason } from '../../../server/src/cli/unjudged-reason.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

describe('why the coverage of a file is not judged', () => {
  const reason = (text: string, reader: 'zh' | 'en') => unjudgedReason(createAnalyzer().analyze(text, {}), reader)

  it('is that it is empty, where it is', () => {
    for (const text of ['', '\n \n', '\ufeff']) {
      assert.equal(reason(text, 'zh'), '这个文件是空的。')
      assert.equal(reason(text, 'en'), 'This file is empty.')
    }
  })

  it('is another one where something is written', () => {
    assert.match(reason('# 石桥市人工智能行动方案\n', 'zh') ?? '', /刚刚起头/)
  })
})
