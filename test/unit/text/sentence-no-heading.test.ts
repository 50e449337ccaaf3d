import assert from 'node:assert/strict'
import { hasFiniteVerb } from '../../../server/src/text/structure/finite-verb.ts'
import { isOwnerLine } from '../../../server/src/text/structure/line-forms.ts'
import { check } from './sample.ts'

describe('a short sentence at the start of a numbered text', () => {
  it('in English is no heading if it has a finite verb', () => {
    check(`# AI Strategy of Lowmoor ‹title›

## Tasks ‹h1 measure›

1. Nurses will be retrained. The first group begins in 2028. ‹i1 arabic:1›

2. Ministries hire data scientists. The first ten begin in 2028. ‹i1 arabic:2›

3. Data access. The Office opens its registers. ‹i1 arabic:3 {Data access}›

4. Train more teachers. Courses begin in 2028. ‹i1 arabic:4 {Train more teachers}›
`)
  })

  it('has a verb that tells', () => {
    for (const words of [
      'Nurses will be retrained',
      'Data is shared',
      'Ministries hire data scientists',
      'The Council publishes its registers',
      'The Fund will pay',
    ])
      assert.ok(hasFiniteVerb(words), words)
    for (const words of [
      'Data access',
      'What the city will do',
      'Data that are public',
      'Firms Will Share Data',
      'Schools support programme',
      'Award grants',
      'Strengthen the skills base',
      'National grants programme',
    ])
      assert.ok(!hasFiniteVerb(words), words)
  })

  it('in a Chinese article is no heading if it says something', () => {
    check(`某市数据条例 ‹title›

第一条 适用范围。本条例适用于本市。 ‹p article:1 {适用范围}›

第二条 登记实行一数一证。登记不收费。 ‹p article:2›

第三条 本市对数据实行分类管理。目录由市数据局编制。 ‹p article:3›

第四条 中小学每周开设一节数据课。课时计入工作量。 ‹p article:4›
`)
  })

  it('in Chinese is an item if nothing but who answers for it follows', () => {
    check(`# 某市数据方案 ‹title›

## 重点任务 ‹h1 measure›

（一）编制公共数据目录。 ‹i1 han-paren:1›

责任单位：市数据局 ‹p›

（二）开放公共数据集目录。 ‹i1 han-paren:2›

（市数据局牵头，各区政府配合） ‹p›

（三）数据工作组。 ‹h2 han-paren:3›

责任单位：市数据局 ‹p›
`)
  })

  it('is not followed by a line on who answers that says more', () => {
    for (const line of [
      '责任单位：市数据局',
      '（市科技局负责）',
      '（责任单位：市科技局、市教育局）。',
      '完成时限：2027年底',
    ])
      assert.ok(isOwnerLine(line), line)
    for (const line of ['责任单位应当制定办法。', '（支持企业建设平台）', '责任单位：市数据局。每年开放100个数据集。'])
      assert.ok(!isOwnerLine(line), line)
  })
})
