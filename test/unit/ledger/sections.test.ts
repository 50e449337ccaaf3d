import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'

/** The tasks of a draft with the headings they stand under. */
function placed(text: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  const analysis = createAnalyzer().analyze(text, { format })
  return listTasks(analysis).map(({ section, action }) => `${section.join(' / ')} | ${action}`)
}

describe('the headings over a task', () => {
  it('are not those of the numbered paragraph before it', () => {
    const plan =
      '# 青岚市数据实施方案\n\n## 一、重点任务\n\n1. 建设登记平台。市数据局2027年底前建成平台。\n2. 鼓励企业开放行业数据，支持建设数据空间。\n3. 统筹算力布局。市发展改革委编制算力规划。\n\n   面向企业开放算力，制定收费办法。\n4. 开展大模型备案服务。\n'
    assert.deepEqual(placed(plan), [
      '一、重点任务 / 建设登记平台 | 市数据局2027年底前建成平台。',
      '一、重点任务 | 鼓励企业开放行业数据，支持建设数据空间。',
      '一、重点任务 / 统筹算力布局 | 市发展改革委编制算力规划。',
      '一、重点任务 / 统筹算力布局 | 面向企业开放算力，制定收费办法。',
      '一、重点任务 | 开展大模型备案服务。',
    ])
  })

  it('are those of the numbered paragraph that holds it', () => {
    const plan =
      '# 青岚市数据实施方案\n\n## 一、重点任务\n\n（一）扩大数据供给。坚持应开尽开。\n\n1. 编制公共数据目录，每年更新一次。\n2. 建设数据登记平台，开放登记接口。\n\n（二）建设市级算力调度平台，制定接入办法。\n'
    assert.deepEqual(placed(plan).slice(-3), [
      '一、重点任务 / （一）扩大数据供给 | 编制公共数据目录，每年更新一次。',
      '一、重点任务 / （一）扩大数据供给 | 建设数据登记平台，开放登记接口。',
      '一、重点任务 | 建设市级算力调度平台，制定接入办法。',
    ])
  })
})
