import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'

const task =
  '\n\n一、总体要求\n\n二、重点任务\n\n（一）加强统筹。建立工作机制，推动项目落地。\n\n三、保障措施\n\n加强组织领导，强化督促检查。\n'
const profile = (title: string) => coverageOf(`# ${title}${task}`).draft

describe('profileOf', () => {
  it('warns programmes on AI, data, the digital economy, innovation', () => {
    for (const title of [
      '某市人工智能产业发展行动计划',
      '关于加快数据要素市场建设的意见',
      '某省数字经济促进条例',
      '关于推进科技创新的若干措施',
    ]) {
      assert.equal(profile(title).concern, 'programme', title)
    }
  })

  it('hints in narrower drafts', () => {
    for (const title of ['某市数据条例', '某省人才发展促进条例', '算法推荐管理规定']) {
      assert.equal(profile(title).concern, 'narrow', title)
    }
  })

  it('says nothing to others', () => {
    for (const title of [
      '关于城镇小区配套幼儿园治理工作的通知',
      '某市生活垃圾管理条例',
      '关于促进消费扶贫的指导意见',
    ]) {
      assert.equal(profile(title).concern, 'none', title)
    }
  })

  it('tells the kind of the document that a notice issues', () => {
    assert.equal(profile('关于印发某市算力发展行动方案的通知').genre, 'plan')
    assert.equal(profile('关于开展专项检查的通知').genre, 'notice')
    assert.equal(profile('某市支持创新创业若干措施').genre, 'measures')
    assert.equal(profile('某省促进科技成果转化条例').genre, 'legislation')
  })

  it('tells the level of government', () => {
    assert.equal(profile('国务院关于加强数据工作的意见').level, 'national')
    assert.equal(profile('某省数据条例').level, 'provincial')
    assert.equal(profile('某区人工智能行动方案').level, 'local')
  })

  it('judges a policy draft and no other text', () => {
    assert.equal(profile('某市人工智能行动计划').judged, true)
    const readme =
      '# datatool\n\nA small tool. Run `npm install datatool` and see the license.\n\n## Usage\n\nCall it on a dataset. It prints a table.\n'
    assert.equal(coverageOf(readme).draft.judged, false)
    assert.equal(coverageOf(readme).draft.concern, 'none')
    assert.equal(coverageOf('').draft.judged, false)
  })

  it('lets the writer force it either way', () => {
    const note = '# Notes\n\nMilk and bread.\n'
    assert.equal(coverageOf(note, { judge: 'always' }).draft.judged, true)
    assert.equal(coverageOf(`# 某市人工智能行动计划${task}`, { judge: 'never' }).draft.judged, false)
    assert.equal(coverageOf(`<!-- wenheng-policy -->\n\n${note}`).draft.judged, true)
    assert.equal(coverageOf(`<!-- wenheng-no-policy -->\n\n# 某市人工智能行动计划${task}`).draft.judged, false)
  })

  it('reads the title in the front matter', () => {
    const text =
      '---\ntitle: "Executive Order on Advancing\n  Artificial Intelligence"\n---\n\nSec. 1. Policy. The Secretary of Labor shall act. It is the policy of the State.\n'
    assert.deepEqual([coverageOf(text).draft.subject, coverageOf(text).draft.genre], ['ai', 'act'])
  })
})
