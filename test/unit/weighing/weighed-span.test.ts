import assert from 'node:assert/strict'
import { readBlock } from '../../../server/src/facts/extract-facts.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { weighedSpan } from '../../../server/src/weighing/features/weighed-span.ts'

/** What is weighed of the last line of a draft. */
function weighed(line: string, language: Language, head = ''): string {
  const { blocks } = parseDraft(`# ${language === 'zh' ? '行动方案' : 'Plan'}\n\n${head}${line}\n`, { language })
  const block = blocks.at(-1)
  assert.ok(block)
  const [clause] = readBlock(block, { role: 'measure', depth: 0 }, language).clauses
  assert.ok(clause)
  const { start, end } = weighedSpan(block, clause, language)
  return block.prose.text.slice(start, end)
}

function ofRow(row: string, language: Language): string {
  const cells = row.split('|').length
  return weighed(`| ${row} |`, language, `|${'  |'.repeat(cells)}\n|${'---|'.repeat(cells)}\n`)
}

describe('what of a clause is weighed', () => {
  it('is the task of a row, without its number, who leads it and by when', () => {
    assert.equal(ofRow('3 | 引进高层次人才 | 市人力资源社会保障局、市科技局 | 2028年6月底前', 'zh'), '引进高层次人才')
    assert.equal(ofRow('（一） | 研发行业大模型 | 市大数据局 | 长期坚持', 'zh'), '研发行业大模型')
    assert.equal(
      ofRow('2 | Build the second computing centre | Department of Innovation | December 2028', 'en'),
      'Build the second computing centre',
    )
    assert.equal(ofRow('A4 | Open the test bed | Data Office | by the end of Q1 2027', 'en'), 'Open the test bed')
  })

  it('keeps a thing to be built that is worded like a body, and what a task comes to', () => {
    assert.equal(ofRow('3 | 建设算力调度中心 | 市数据局 | 2027年', 'zh'), '建设算力调度中心')
    assert.equal(ofRow('3 | 市数据局 | 建成数据集20个 | 2027年', 'zh'), '市数据局 建成数据集20个')
  })

  it('is never nothing', () => {
    assert.equal(ofRow('1 | 市科技局 | 2027年', 'zh'), '市科技局')
    assert.equal(ofRow('1 | 2', 'en'), '2')
  })

  it('is all of a sentence', () => {
    assert.equal(weighed('市科技局引进领军人才。', 'zh'), '市科技局引进领军人才。')
  })
})
