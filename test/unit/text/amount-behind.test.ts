import assert from 'node:assert/strict'
import { parseMarker } from '../../../server/src/text/numbering/parse-marker.ts'

describe('a decimal number at the head of a paragraph', () => {
  it('is the number of a heading that begins like a unit', () => {
    const headings =
      '人才引进 家庭医生 分级诊疗 成果转化 多元投入 以需求为导向 与高校合作 比选机制 是否适用 至2027年，建成 次生灾害 点位布局 为企业减负 为民服务 代表建议办理'
    for (const words of headings.split(' '))
      for (const gap of ['', ' ']) assert.equal(parseMarker(`1.3${gap}${words}`, 'zh')?.label, '1.3', words)
    for (const words of ['Great Works', 'Memory', 'Percentages', 'US Partners', 'Europe', 'Big Data'])
      assert.equal(parseMarker(`2.5 ${words}`, 'en')?.label, '2.5', words)
  })

  it('is a figure where a phrase goes on or ends behind its unit', () => {
    const figures =
      '的补助 左右 以上 以内的系数 人的编制 分以上 级及以上。 次， 小时 吨标准煤 兆瓦 毫秒 欧元 比1配套 ～1.5之间 或1.5'
    for (const words of figures.split(' ')) assert.equal(parseMarker(`1.3${words}`, 'zh'), null, words)
  })

  it('is a figure of which something is said, or a version', () => {
    for (const words of '为全国平均水平。 为宜。 为上限 即为达标 高于全省 超过目标 代表最高'.split(' '))
      assert.equal(parseMarker(`3.2${words}`, 'zh'), null, words)
    for (const words of ['时代到来', '版平台', '升级版', '工厂', '模式'])
      assert.equal(parseMarker(`4.0${words}`, 'zh'), null, words)
    for (const words of ['总则', ' 时代背景', ' 升级平台'])
      assert.equal(parseMarker(`4.0${words}`, 'zh')?.label, '4.0', words)
    assert.equal(parseMarker('4.1时代背景', 'zh')?.label, '4.1')
  })
})
