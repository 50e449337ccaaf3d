import assert from 'node:assert/strict'
import { problemPointsOf } from '../../../server/src/coverage/verdict/problem-points.ts'
import { framework } from '../../../server/src/framework/framework.ts'
import { coverageOf } from './coverage-of.ts'

const lenses = (text: string) => coverageOf(`# 某市人工智能行动计划\n\n## 一、重点任务\n\n${text}\n`).lenses
/** The ids that have measures, of pathways or of their twelve measures. */
const paths = (text: string, depth: 2 | 3): string[] =>
  Object.entries(lenses(text).pathways)
    .filter(([id, { measures }]) => measures > 0 && id.split('.').length === depth)
    .map(([id]) => id)

describe('pathways', () => {
  it('are counted all five, with their twelve measures', () => {
    const ids = framework.pathways.flatMap(({ id, measures }) => [id, ...measures.map((measure) => measure.id)])
    assert.deepEqual(Object.keys(lenses('')).sort(), ['mechanisms', 'pathways', 'problems', 'stages'])
    assert.deepEqual(Object.keys(lenses('').pathways), ids)
  })

  it('an element stands for the measures of the paragraphs that it is drawn from', () => {
    assert.deepEqual(paths('明确数据权属，保护数据权益。', 3), ['path.synergy.data', 'path.institutions.law'])
    assert.deepEqual(paths('支持高校研发大模型。', 3), ['path.technology.research'])
    assert.deepEqual(paths('引进领军人才。', 3), ['path.talent.recruitment'])
  })

  it('a measure counts once for a pathway', () => {
    const { pathways } = lenses('引进领军人才。')
    assert.deepEqual(pathways['path.talent'], { measures: 1 })
  })

  it('the enterprises have terms of their own', () => {
    assert.deepEqual(
      paths('支持龙头企业牵头组建创新联合体。', 3).filter((id) => id.startsWith('path.enterprise')),
      ['path.enterprise.leadership', 'path.enterprise.partnership'],
    )
    assert.deepEqual(paths('龙头企业较少。', 2), [])
  })
})

describe('the pathway of enterprises', () => {
  const of = (text: string): string[] =>
    paths(text, 3).flatMap((id) => (id.startsWith('path.enterprise.') ? [id.slice('path.enterprise.'.length)] : []))
  const english = (text: string): string[] =>
    Object.entries(coverageOf(`# AI Action Plan of Westmark\n\n## 1. Actions\n\n${text}\n`).lenses.pathways).flatMap(
      ([id, { measures }]) =>
        measures > 0 && id.startsWith('path.enterprise.') ? [id.slice('path.enterprise.'.length)] : [],
    )

  it('has measures that help or pay any firm', () => {
    for (const text of [
      '支持陶瓷企业购置视觉检测设备，按投入的10%给予补助。',
      '企业租用公共算力的，按合同金额的20%给予补贴，最高80万元。',
      '为纺织企业免费提供数据诊断服务。',
      '组织模具企业参加数据治理培训。',
      '小微企业每月可以领取算力券。',
      '建设智算中心，闲时机时供中小企业免费使用。',
    ])
      assert.ok(of(text).includes('leadership'), text)
    for (const text of [
      'The Fund shall give grants to food companies that build data products.',
      'The Chamber will advise firms on managing their data.',
      'Businesses that open their data shall be eligible for a tax credit.',
      'Pay a third of the price when a small firm buys an AI tool for the first time.',
      'Small firms may draw computing vouchers of up to $9,000.',
      'The College will lease a GPU cluster and share it with small firms.',
      'The Agency shall double the hours on the cluster that go to firms under 50 staff.',
    ])
      assert.ok(english(text).includes('leadership'), text)
  })

  it('has measures that have firms rework what they do', () => {
    assert.ok(of('2028年年底前推动规模以上茶叶企业智能化升级全覆盖。').includes('transformation'))
    assert.ok(english('The Agency will help companies in the ports to adopt AI tools.').includes('transformation'))
    assert.ok(of('发布纺织大模型1.0版本，在12家企业装机试用。').includes('transformation'))
    assert.ok(english('Forty firms will try out the translation model.').includes('transformation'))
    assert.ok(english('The Institute will train freight models and test them with firms.').includes('transformation'))
  })

  it('has measures that join firms with universities', () => {
    assert.ok(of('推动企业与高校、科研院所共建实验室，联合开展模型攻关。').includes('partnership'))
    assert.ok(
      english('Each project shall be run jointly by an enterprise and a research institute.').includes('partnership'),
    )
    assert.ok(english('The College will pay 12 fellowships jointly supervised with firms.').includes('partnership'))
  })

  it('has none that watch or restrain firms, name them in passing, or take “enterprise” for the body itself', () => {
    for (const text of [
      '对违规收集数据的企业责令整改。',
      '企业应当落实数据安全主体责任。',
      '建设数据集2个，向科研机构和企业开放。',
      '本市企业数量较多。',
      '建设企业数据平台，加强企业应用算法的监管。',
      '向科研机构和企业共享气象数据。',
      '建设办事服务平台，为企业和群众提供数据查询服务。',
    ])
      assert.deepEqual(of(text), [], text)
    for (const text of [
      'Companies that breach the code shall be liable to a fine.',
      'The Department will maintain an enterprise data inventory to support decisions.',
      'Last year the country had 900 firms in trade.',
      'The Office will set a firm date for the release of datasets.',
      'The Office will publish a business plan for the computing centre.',
      'The Office will share its datasets with universities.',
      'A company that trains models must keep its logs.',
      'The Office will support the delivery of digital services to citizens and enterprises.',
    ])
      assert.deepEqual(english(text), [], text)
  })
})

describe('synergy', () => {
  const joined = (text: string): number => lenses(text).pathways['path.synergy']?.joined ?? -1

  it('is a clause that commits to two of data, compute and algorithms', () => {
    assert.equal(joined('建设高质量数据集和算力公共服务平台。'), 1)
    assert.equal(joined('建设高质量数据集。引进领军人才。'), 0)
  })

  it('is a clause that commits to one and joins it to another by its words', () => {
    assert.equal(joined('优化数据中心布局，加强大数据和云计算协同发展。'), 1)
    assert.equal(joined('优化数据中心布局，降低能耗。'), 0)
  })

  it('is a paragraph that commits to all three', () => {
    assert.equal(joined('建设高质量数据集。建设算力公共服务平台。支持高校研发大模型。'), 1)
    assert.equal(joined('建设高质量数据集。\n\n建设算力公共服务平台。\n\n支持高校研发大模型。'), 0)
  })
})

describe('problems', () => {
  it('of an element are those of the paragraph that finds them', () => {
    assert.deepEqual(problemPointsOf('talent', 'talent.evaluation'), ['problem.application.evaluation'])
    assert.deepEqual(problemPointsOf('talent', 'talent.recruitment'), ['problem.talent.shortage'])
    assert.deepEqual(problemPointsOf('data', 'data.quality'), [
      'problem.datasets.quality',
      'problem.datasets.annotation',
    ])
  })

  it('of a dimension at large are its first', () => {
    assert.deepEqual(problemPointsOf('compute', null), ['problem.compute.supply'])
  })

  it('are remedied by any of the dimensions that answer them', () => {
    const { problems } = lenses('国产芯片短缺。支持高校研发大模型。')
    assert.equal(problems['problem.foundation.ecosystem']?.remedied, true)
    assert.equal(problems['problem.talent.shortage']?.remedied, false)
  })
})
