import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { commentLines, proposalFor } from '../../../server/src/word/review/comment-lines.ts'

/** The clauses that the comments on a draft propose. */
function proposalsOn(text: string): string[] {
  const analysis = createAnalyzer().analyze(text, { judge: 'always' })
  return analysis.findings
    .flatMap((finding) => commentLines(finding, analysis, 'zh', false, new Map()))
    .filter((line) => line.startsWith('建议条款：'))
    .map((line) => line.replace('建议条款：', ''))
}

const table = `# 滨江市人工智能产业发展行动方案

## 一、重点任务

1. 市数据局应当建立数据目录，2027年6月底前完成。

2. 市发展改革委应当建设智能算力中心，投资2亿元。

3. 市科技局应当支持算法研发，每年不少于10项。

## 二、任务分工

| 序号 | 任务 | 牵头单位 | 配合单位 | 完成时限 |
| --- | --- | --- | --- | --- |
| 1 | 建设高质量数据集20个 | 市数据局 | 市教育局 | 2027年底前 |
| 2 | 建成智能算力中心一期 | 市发展改革委 | 市财政局 | 2027年底前 |
| 3 | 制定伦理审查制度 | 市科技局 | 市司法局 | 2027年底前 |
`

describe('a clause proposed in a comment', () => {
  it('is the clause alone where it would be a row of a table', () => {
    const proposals = proposalsOn(table)
    assert.ok(proposals.length > 0)
    for (const words of proposals) assert.doesNotMatch(words, /\||^\d|配合单位/)
  })

  it('has no number, which several would have in common', () => {
    const list =
      '# 滨江市人工智能产业发展行动方案\n\n## 一、重点任务\n\n1. 市数据局牵头建设高质量数据集20个。\n\n2. 市发展改革委负责建成智能算力中心一期。\n\n3. 市科技局负责研发行业大模型5个。\n'
    const proposals = proposalsOn(list)
    assert.ok(proposals.length > 1)
    for (const words of proposals) assert.doesNotMatch(words, /^[\d（]/)
  })
})

describe('a clause put into a table of tasks', () => {
  it('asks for the body that leads and for those that help apart', () => {
    const analysis = createAnalyzer().analyze(table, { judge: 'always' })
    const proposals = analysis.findings.flatMap(({ remedies }) =>
      remedies.map((remedy) => proposalFor(remedy, analysis)),
    )
    const rows = proposals.map((edits) => withEdits(table, edits ?? []))
    assert.match(rows.join('\n'), /\n\| 4 \| [^|]+ \| 【牵头单位】 \| 【配合单位】 \| 【时限】 \|/)
  })
})
