import assert from 'node:assert/strict'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import wenheng, { type WenhengOptions } from '../../../server/src/unified/wenheng.ts'
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

  const run = async (text: string, options: WenhengOptions, path?: string) => {
    const file = new VFile({ value: text, ...(path ? { path } : {}) })
    const processor = unified().use(remarkParse).use(wenheng, options)
    await processor.run(processor.parse(file), file)
    return file.messages.map(({ ruleId, fatal }) => `${ruleId} ${fatal}`)
  }

  it('takes what a configuration file says', async () => {
    assert.deepEqual(
      await run(chinese, { rules: { 维度缺失: '关闭' } }),
      await run(chinese, { rules: { 'missing-dimension': 'off' } }),
    )
    assert.ok((await run(chinese, { rules: { 'missing-dimension': 'error' } })).includes('missing-dimension true'))
    assert.ok(!(await run(chinese, { dimensions: ['数据'] })).includes('missing-dimension false'))
    const slot = '【时限】前建成。'
    assert.deepEqual(await run(slot, {}), ['unfilled-slot false'])
    const overrides = [{ files: ['附件/**'], rules: { 'unfilled-slot': 'off' } }]
    assert.deepEqual(await run(slot, { overrides }, '附件/一.md'), [])
    assert.deepEqual(await run(slot, { overrides }, `${process.cwd()}/附件/一.md`), [])
    assert.deepEqual(await run(slot, { overrides }, '一.md'), ['unfilled-slot false'])
  })

  it('says at once what is wrong in it', () => {
    const wrong = (options: object) => () =>
      unified()
        .use(wenheng, options as WenhengOptions)
        .freeze()
    assert.throws(
      wrong({ rules: { 'mising-dimension': 'off' } }),
      /wenheng: rules.mising-dimension: .*missing-dimension/,
    )
    assert.throws(wrong({ level: 'village' }), /wenheng: level: .*“village”/)
    assert.throws(wrong({ severities: {} }), /wenheng: severities/)
    assert.throws(wrong({ packs: ['./terms.yaml'] }), /wenheng: packs: No file is read/)
    assert.throws(wrong({ sentences: ['nothing | 句子。'], locale: 'zh' }), /wenheng: sentences.0: 标签/)
  })
})
