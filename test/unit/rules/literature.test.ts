import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { fixes } from './fix-samples.ts'

/** The rules that speak of a draft as text, and what they speak of. */
function told(text: string, format: TextFormat = 'markdown'): string[] {
  const severities = { 'repeated-word': 'hint', 'indefinite-article': 'hint', simplify: 'hint' } as const
  const { findings } = createAnalyzer().analyze(text, { format, severities })
  return findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
}

describe('a list of literature', () => {
  it('keeps its half-width marks', () => {
    fixes(
      '# 堵点与对策\n\n推动数据开放[-,-]{+，+}按季更新。\n\n## 参考文献\n\n[1] 陈立. 工业数据空间的治理模式[J]. 科技评论, 2024, 12(3): 45-58.\n\n[2] 吴晗, 李冉. 算力券效果评估. 政策研究, 2025(1): 12-27.\n\n- 数据局. 年度公报, 二〇二五年\n',
    )
  })

  it('ends where its section does', () => {
    fixes('# 报告\n\n## 参考文献\n\n王五.数据要素: 理论,实践, 2023.\n\n## 附言\n\n感谢各区[-,-]{+，+}按季更新。\n')
  })

  it('is known by its entries where it has no heading', () => {
    fixes(
      '报告\n\n推动数据开放[-,-]{+，+}按季更新。\n\n参考文献\n\n[1] 陈立. 数据空间的治理[J]. 科技评论, 2024: 45-58.\n3. 王五.数据要素: 理论与实践[M].北京: 科学出版社, 2023: 12.\n赵六, 孙七. 算力券评估. 政策研究, 2025.\n\n附件：清单[-,-]{+，+}目录\n',
      'plain',
    )
    fixes('推动数据开放[-,-]{+，+}按季更新。见李明[J]. 软科学。各区[-,-]{+，+}按季更新。')
  })

  it('is left in English too', () => {
    const text =
      '# Strategy\n\n## Measures\n\nThe Office will build a a centre.\n\n## References\n\nSmith, J. (2021). A a short history of data. Nature, 12, 45-58.\n\n- OECD (2019). An utilisation of data. Paris.\n\n[3] Lee, A. (2020) The the centre.\n'
    assert.deepEqual(told(text), ['indefinite-article: a a', 'repeated-word: a a'])
    assert.deepEqual(told('The Office will build it.\n\n[3] Lee, A. The the centre. Berlin, 2020.\n', 'plain'), [])
  })
})
