import assert from 'node:assert/strict'
import { revisionMarkdown, revisionRows } from '../../../server/src/comparison/revision-table.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { compared } from './compared.ts'

function rows(old: string, fresh: string, reader: Language): string[] {
  return revisionMarkdown('x', revisionRows(compared(old, fresh), reader, false), reader)
    .trim()
    .split('\n')
    .slice(4)
}

describe('the table of changes', () => {
  it('has what a sentence was before it moved and was made weaker', () => {
    const plan = (first: string, second: string): string =>
      `# Harbour Plan\n\n## 1. Data\n\n1.1 The Data Authority shall publish datasets by 2027.${first}\n\n## 2. Compute\n\n2.1 The Science Office shall build a centre by 2028.${second}\n`
    const found = rows(
      plan(' The Energy Agency shall report each year.', ''),
      plan('', ' The Energy Agency should report each year.'),
      'en',
    )
    assert.equal(found.length, 2)
    assert.match(
      found[0] ?? '',
      /<del>The Energy Agency shall report each year\.<\/del> \| 1\.1 The Data Authority shall publish datasets by 2027\. \| moved to 2\. Compute 2\.1 \|$/,
    )
    assert.match(
      found[1] ?? '',
      /<ins>The Energy Agency should report each year\.<\/ins>.*“shall” became “should”: weaker/,
    )
  })

  it('takes no stop for a change where a heading no longer runs in', () => {
    const plan = (first: string, second: string): string =>
      `# 滨江市方案\n\n## 一、数据\n\n（一）市数据局应当公开数据目录。${first}\n\n## 二、算力\n\n（一）市科技局应当建设算力中心。${second}\n\n## 三、保障\n\n市财政局统筹资金，支持上述任务按期完成。\n`
    const found = rows(plan('市能源局应当每年报告机房能耗。', ''), plan('', '市能源局可以每年报告机房能耗。'), 'zh')
    assert.equal(found.length, 2)
    assert.doesNotMatch(found.join('\n'), /标点|<ins>。/)
    assert.match(found[0] ?? '', /<del>市能源局应当每年报告机房能耗。<\/del>.*移至/)
  })
})
