import assert from 'node:assert/strict'
import { elementsOf, factsOf, measuresOf, weighed } from './support.ts'

describe('Chinese clauses', () => {
  it('takes no noun for a verb', () => {
    assert.deepEqual(measuresOf('人工智能技术发展、数据资源建设与人才培养。'), [])
    assert.deepEqual(measuresOf('发展人工智能技术。'), ['algorithm'])
  })

  it('counts the use of AI that is encouraged', () => {
    assert.deepEqual(measuresOf('鼓励医院运用大数据、人工智能等技术改进诊疗。'), ['algorithm'])
  })

  it('reads no purpose as a measure', () => {
    assert.deepEqual(measuresOf('为促进数据流通，规范算法应用，制定本办法。'), [])
    assert.deepEqual(measuresOf('为释放数据价值，举办一场晚会。'), [])
  })

  it('reads no principle and no name of a body as a measure', () => {
    assert.deepEqual(measuresOf('应当遵循公开透明以及保障数据安全的原则。'), [])
    assert.deepEqual(measuresOf('（市数据局、市人才办、市科技局按职责分工负责）'), [])
  })

  it('does not count people in a list of other things', () => {
    assert.deepEqual(measuresOf('引导资金、土地、技术、人才等要素下乡。'), [])
    assert.deepEqual(measuresOf('引进人才，给予安家补贴。'), ['talent'])
  })

  it('names elements by the word beside the object', () => {
    assert.deepEqual(elementsOf('推动企业数据开放。'), ['data.spaces'])
    assert.deepEqual(elementsOf('加强企业数据加密和脱敏。'), ['data.security'])
    assert.deepEqual(elementsOf('发放算力券。'), ['compute.sharing'])
    assert.deepEqual(elementsOf('建设高质量数据集。'), ['data.datasets'])
    assert.deepEqual(elementsOf('开展算法备案。'), ['algorithm.safety', 'institutions.governance'])
  })

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
    const [candidate] = factsOf('建立分级分类管理制度。').flatMap(({ candidates }) => candidates)
    assert.equal(candidate?.kind, 'mention')
    assert.equal(candidate?.needs, 'subject')
  })
})
