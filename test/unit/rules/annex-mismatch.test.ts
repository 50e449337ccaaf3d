import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** The places, in the draft, where the rule finds something. */
function found(rule: string, text: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  const { findings } = createAnalyzer().analyze(text, { format })
  return findings.filter((one) => one.rule === rule).map(({ span }) => text.slice(span.start, span.end))
}

describe('annex-mismatch', () => {
  const rule = 'annex-mismatch'
  const draft = (...lines: readonly string[]): string => ['关于申报的通知', '请组织申报。', ...lines].join('\n\n')

  it('is silent where annexes are files of their own', () => {
    assert.deepEqual(found(rule, draft('附件：1.申报表', '2.汇总表'), 'plain'), [])
    assert.deepEqual(found(rule, draft('附件：1.申报表', '2.汇总表', '附件2', '汇总表', '单位'), 'plain'), [])
    assert.deepEqual(found(rule, draft('附件：1.申报表', '2.汇总表.xlsx', '附件1', '申报表', '单位'), 'plain'), [])
  })

  it('finds one that is missing on either side', () => {
    assert.deepEqual(found(rule, draft('附件：1.申报表', '2.汇总表', '附件1', '申报表', '单位'), 'plain'), ['汇总表'])
    assert.deepEqual(
      found(rule, draft('附件：1.申报表', '2.汇总表', '附件1', '申报表', '附件2', '汇总表', '附件3'), 'plain'),
      ['附件3'],
    )
  })

  it('holds what the body refers to against the list, whether annexes follow or not', () => {
    const referring = (...lines: readonly string[]): string => draft('填写承诺书（见附件3）。', ...lines)
    const list = ['附件：1.申报表', '2.汇总表']
    assert.deepEqual(found(rule, referring(...list), 'plain'), ['附件3'])
    assert.deepEqual(found(rule, referring(...list, '滨江市数据局', '2026年11月25日'), 'plain'), ['附件3'])
    assert.deepEqual(found(rule, referring(...list, '附件1', '申报表', '附件2', '汇总表'), 'plain'), ['附件3'])
    assert.deepEqual(found(rule, referring(...list, '3.承诺书'), 'plain'), [])
    assert.deepEqual(found(rule, referring(...list, '（含各区上报数据的分表）', '3.承诺书'), 'plain'), [])
    assert.deepEqual(found(rule, draft(...list, '滨江市算力方案', '填写承诺书（见附件3）。'), 'plain'), [])
  })

  it('reads lists that Markdown joins, and titles on the line of the number', () => {
    const text =
      '# 通知\n\n请组织申报。\n\n附件：1. 申报表\n　　　2. 汇总表\n\n## 附件1：登记表\n\n单位。\n\n## 附件3：标准\n\n每项一万元。'
    assert.deepEqual(found(rule, text), ['汇总表', '登记表', '标准'])
  })

  it('knows parts of an annex, and lists of lines', () => {
    assert.deepEqual(
      found(rule, draft('附件：1.申报表', '2.汇总表', '附件1', '申报表', '附件2-1', '汇总表一'), 'plain'),
      [],
    )
    assert.deepEqual(
      found(rule, draft('附件1：申报表', '附件2：汇总表', '附件1', '申报表', '附件2', '汇总表'), 'plain'),
      [],
    )
  })
})
