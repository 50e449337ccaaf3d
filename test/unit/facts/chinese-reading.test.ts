import assert from 'node:assert/strict'
import { elementsOf, factsOf, measuresOf } from './support.ts'

/** Each case: a text and the dimensions it commits to by itself, '' for none. */
function expectAll(cases: readonly (readonly [text: string, measures: string])[]): void {
  for (const [text, measures] of cases) assert.equal(measuresOf(text).join(' '), measures, text)
}

describe('coverbs', () => {
  it('find the verb behind 围绕…, 面向…, 依托…', () => {
    expectAll([
      ['围绕纺织工艺方向研发行业模型。', 'algorithm'],
      ['面向中小企业需求开发智能体。', 'algorithm'],
      ['依托图书馆建设古籍语料库。', 'data'],
      ['面向人工智能研发人才，举办茶话会。', ''],
      ['围绕数据应用场景，举办茶话会。', ''],
    ])
  })

  it('tell a way of doing things from what is done', () => {
    expectAll([['通过书面答复等形式，制定个人信息处理规则。', 'data institutions']])
  })

  it('let what is given in a later phrase commit to those who get it', () => {
    expectAll([
      ['对租用智算资源的小微企业，按年给予补贴。', 'compute'],
      ['为高层次人才提供住房、医疗等便利。', 'talent'],
      ['面向科研人员开放气象数据。', 'data'],
      ['支持科研人员使用算力资源。', 'compute'],
      ['为提升数据质量，举办茶话会。', ''],
      ['对通过备案的大模型，每款奖励十万元。', 'algorithm'],
    ])
  })

  it('carry no earlier verb into a phrase that begins anew', () => {
    expectAll([['加强绿化养护，人工智能研发。', 'algorithm']])
  })

  it('count a means whose use is what is encouraged', () => {
    expectAll([['鼓励商户通过数据交易所进行交易。', 'data']])
  })
})

describe('clauses that tell', () => {
  it('a state that is to be reached is no measure, a figure is', () => {
    expectAll([
      ['产业环境进一步优化，聚集起一批人才队伍。', ''],
      ['到2028年，智能算力规模超过90EFLOPS。', 'compute'],
      ['——机器学习技术取得重要进展。类脑智能实现新突破。', ''],
    ])
  })

  it('what has been done is no measure', () => {
    expectAll([
      ['近年来，本县出台数据条例，引进一批人才。', ''],
      ['目前，全县算力规模达到30PFLOPS。', ''],
      ['目前，应当加快布局智算中心。', 'compute'],
    ])
  })

  it('a reference to other law is no measure', () => {
    expectAll([
      ['出口机器学习软件，应当符合有关法律、行政法规的规定。', ''],
      ['出口机器学习软件，应当事先登记。', 'algorithm'],
    ])
  })

  it('what stands before 的 tells of the object and is not it', () => {
    expectAll([
      ['营造激励人才干事创业的社会环境。', ''],
      ['提升供电站对人工智能应用的支撑能力。', ''],
      ['参与算法评估的人员应当守时。', ''],
    ])
  })

  it('AI is the setting of a contest or a training', () => {
    expectAll([['组织开展深度学习研究。', 'algorithm']])
  })
})

describe('institutions', () => {
  it('are measures by whose matter they are', () => {
    expectAll([
      ['建立关键技术引进报告制度。', 'institutions'],
      ['建立创新产品首购制度。', 'institutions'],
      ['建立网络文化产品评价制度。', ''],
      ['完善足球青训体制机制。', ''],
      ['健全耕地占补平衡机制，支持科研机构发展。', ''],
      ['在云计算等领域，积极参与国际标准制定。', 'institutions'],
    ])
  })

  it('are measures without words such as 机制 too', () => {
    expectAll([
      ['对勤勉尽责的课题负责人，减轻或者免除责任。', 'institutions'],
      ['实行项目经理制，开展科研项目第三方评估。', 'institutions'],
      ['制定数据出境负面清单。', 'data institutions'],
      ['深化科技体制改革。', 'institutions'],
      ['对食堂开展第三方评估。', ''],
    ])
  })

  it('at the end of a list belong to all its members', () => {
    expectAll([
      ['建立数据产权登记、交易、仲裁制度。', 'data institutions'],
      ['引导资金、场地、制度等向数据企业倾斜。', 'data'],
    ])
  })

  it('are none as a bare phrase', () => {
    const needs = (text: string) => factsOf(text).flatMap(({ candidates }) => candidates.map((one) => one.needs))
    assert.deepEqual(needs('加强组织领导，健全机制。'), [])
    assert.deepEqual(needs('健全会商研判机制。'), ['subject'])
  })

  it('general criminal law makes nobody answerable for data', () => {
    expectAll([['泄露数据构成犯罪的，依法追究刑事责任。', '']])
    expectAll([['泄露数据的，责令改正。', 'institutions']])
  })
})

describe('elements', () => {
  it('fall back on words that only shade, then on the clause', () => {
    assert.deepEqual(elementsOf('壮大青年人才队伍。'), ['talent.cultivation'])
    assert.deepEqual(elementsOf('依法保障人才合法权益。'), ['talent.incentives'])
  })

  it('take a duty on AI products for their safety, their spread for application', () => {
    assert.deepEqual(elementsOf('人工智能产品应当设置停用按钮。'), ['algorithm.safety'])
    assert.deepEqual(elementsOf('推广人工智能产品。'), ['algorithm.application'])
  })

  it('let company decide for a term that is of one element only by itself', () => {
    assert.deepEqual(elementsOf('引进领军人才。'), ['talent.recruitment'])
  })

  it('tell rules for data from the rules of a platform and from standards', () => {
    assert.ok(elementsOf('制定公共数据管理细则。').includes('institutions.data-law'))
    assert.ok(elementsOf('制定工业数据国家标准。').includes('institutions.governance'))
    assert.ok(elementsOf('创新科研项目管理方式。').includes('institutions.evaluation'))
  })
})
