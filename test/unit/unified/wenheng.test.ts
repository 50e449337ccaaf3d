import assert from 'node:assert/strict'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import wenheng from '../../../server/src/unified/wenheng.ts'
import { chinese } from '../../protocol/samples.ts'

describe('unified plugin', () => {
  it('gives the findings as messages of the file', async () => {
    const file = new VFile(chinese)
    const processor = unified().use(remarkParse).use(wenheng)
    await processor.run(processor.parse(file), file)
    const missing = file.messages.filter(({ ruleId }) => ruleId === 'missing-dimension')
    assert.equal(missing.length, 2)
    assert.match(missing[0]?.reason ?? '', /缺少算力方面的措施/)
    assert.deepEqual(
      [missing[0]?.source, missing[0]?.line, missing[0]?.column, missing[0]?.fatal],
      ['wenheng', 7, 4, false],
    )
  })
})
