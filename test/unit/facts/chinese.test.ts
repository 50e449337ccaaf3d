import assert from 'node:assert/strict'
import { readingsOf, weighed } from './support.ts'

describe('Chinese clauses', () => {
  it('tells hard, soft and restated commitments apart', () => {
    const force = (text: string) => weighed(text).flatMap(({ clauses }) => clauses.map((one) => one.force))[0]
    assert.equal(force('鼓励建设行业数据集。'), 'soft')
    assert.equal(force('建设行业数据集30个。'), 'hard')
    assert.equal(force('到2027年建成行业数据集。'), 'hard')
    assert.equal(force('鼓励建设行业数据集。（责任单位：市数据局）'), 'hard')
    assert.equal(force('继续实施人才计划。'), 'restated')
    assert.equal(force('运营单位应当保护个人信息。'), 'hard')
    assert.equal(force('市科技局、市教育局共同建设行业数据集。'), 'hard')
    assert.equal(force('网信等部门，依据各自职责，加强数据安全管理。'), 'hard')
    assert.equal(force('应当保护个人信息。'), 'soft')
    assert.equal(force('个人信息应当及时脱敏。'), 'soft')
    assert.equal(force('对企业，支持建设行业数据集。'), 'soft')
    assert.equal(force('依托科研机构，建设行业数据集。'), 'soft')
  })

  it('leaves to coverage whose matter an institution is', () => {
    const [candidate] = readingsOf('建立分级分类管理制度。').flatMap(({ candidates }) => candidates.flat())
    assert.equal(candidate?.kind, 'mention')
    assert.equal(candidate?.needs, 'subject')
  })

  it('finds no institution in a bare phrase', () => {
    const needs = (text: string) =>
      readingsOf(text).flatMap(({ candidates }) => candidates.flat().map((one) => one.needs))
    assert.deepEqual(needs('加强组织领导，健全机制。'), [])
    assert.deepEqual(needs('健全会商研判机制。'), ['subject'])
  })
})
