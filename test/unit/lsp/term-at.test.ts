import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { defaults } from '../../../server/src/engine/settings.ts'
import { termAt } from '../../../server/src/lsp/features/hover/term-at.ts'

/** The term under `|` in a draft. */
function at(marked: string): string | null {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = termAt(createAnalyzer().analyze(text, defaults), offset)
  return found === null ? null : `${found.dimension} ${text.slice(found.span.start, found.span.end)}`
}

describe('the term under the pointer', () => {
  it('is found in body text', () => {
    assert.equal(at('# 工作方案\n\n一、任务\n\n布局智|算中心。\n'), 'compute 智算中心')
    assert.equal(at('# 工作方案\n\n一、任务\n\n修缮体|育场馆。\n'), null)
  })

  it('is found in headings of every kind and in the title', () => {
    assert.equal(at('# 某市数|据资源规划\n\n## 一、总则\n\n其他。\n'), 'data 数据资源')
    assert.equal(at('# 工作方案\n\n## 二、夯实算|力底座\n\n其他。\n'), 'compute 算力')
    assert.equal(at('某市工作方案\n\n一、培育复|合型人才\n\n其他。\n'), 'talent 复合型人才')
    assert.equal(at('# 工作方案\n\n一、任务\n\n（一）编制数据目|录。由市统计局组织。\n'), 'data 数据目录')
  })
})
