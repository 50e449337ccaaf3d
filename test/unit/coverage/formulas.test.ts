import assert from 'node:assert/strict'
import {
  isClosingFormula,
  isOwnerNote,
  isPlaceholder,
  saysWhoAnswers,
} from '../../../server/src/coverage/verdict/placeholder.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

describe('clauses that are part of the form of a draft', () => {
  it('are known', () => {
    for (const text of [
      '（责任单位：市科技局、市数据局）',
      '（责任单位：市科技局（大数据局）、各县（市、区））',
      '牵头单位：市数据局；配合单位：各区政府。',
      '（市科技局）',
      '（市科技局牵头，市教育局、各区政府配合）',
      '〔市教育局负责〕。',
      '牵头：区总工会；',
      '牵头：区科经局、区财政局；',
      '责任：区司法局。',
    ])
      assert.ok(isOwnerNote(text), text)
    for (const text of [
      '责任单位制定办法。',
      '建设平台。（责任单位：市科技局）',
      '（责任单位：市科技局）对大数据产业项目给予奖励。',
      '（含市级数据平台）',
      '市科技局负责建设算力平台。',
      '牵头：建设算力平台。',
      '落实：市数据局建设算力平台。',
    ])
      assert.ok(!isOwnerNote(text), text)
    assert.ok(saysWhoAnswers('市科技局牵头，市教育局配合。'))
    assert.ok(!saysWhoAnswers('市科技局牵头建设算力平台。'))
    for (const text of ['待市网信办提供。', '待各部门另行研究。', '（待测算）']) assert.ok(isPlaceholder(text), text)
    for (const text of ['待遇从优。', '待条件成熟后推广。', '待研究院建成后提供算力。'])
      assert.ok(!isPlaceholder(text), text)
    for (const text of ['本措施由市科技局负责解释，自2027年1月1日起施行。', '本办法自发布之日起施行。'])
      assert.ok(isClosingFormula(text), text)
    assert.ok(!isClosingFormula('市科技局负责解释有关政策。'))
  })

  it('mention no dimension', () => {
    const measures = (last: string): string =>
      `滨江市支持人工智能产业发展若干措施\n\n一、降低用算成本。对租用智能算力的企业给予补贴。${last}\n\n二、支持模型研发。对通过备案的大模型给予奖励。${last}\n\n本措施由市科技局会同有关部门负责解释，自2027年7月1日起施行，有效期3年。\n`
    const mentions = (text: string): number =>
      createAnalyzer().analyze(text, { format: 'plain' }).coverage.dimensions.institutions.mentions
    assert.equal(mentions(measures('（责任单位：市科技局、市数据局）')), 0)
    assert.equal(mentions(measures('牵头：市科技局、市数据局；时限：6月底。')), 0)
    assert.equal(mentions(`${measures('')}\n省科技厅\n\n2026年12月20日\n`), 0)
  })

  /** The dimensions that a draft commits to or mentions, its headings aside, each once. */
  const counted = (text: string): string[] => {
    const { evidence } = createAnalyzer().analyze(text, { judge: 'always' }).coverage
    return [...new Set(evidence.map(({ kind, dimension }) => `${kind} ${dimension}`))]
  }

  it('are labels, which say nothing', () => {
    const plan = (label: string): string =>
      `# Data Action Plan of Lowmoor\n\n## 1. Actions\n\n${label} The Data Office will publish 20 city datasets by May 2027.\n`
    const bare = counted(plan(''))
    assert.deepEqual(bare, ['measure data'])
    for (const label of ['A1.', 'A2.', '(A3).', 'AI2.', 'D-4.', '2.1.', 'B.', 'A1:'])
      assert.deepEqual(counted(plan(label)), bare, label)
  })

  it('are the names of those who sign', () => {
    const signed = (name: string): string =>
      `青阳县人工智能发展方案\n\n一、重点任务\n\n支持企业研发行业大模型。\n\n　　　　${name}\n\n　　　　2026年3月5日\n`
    for (const name of [
      '青阳县人民政府',
      '青阳县数据资源管理局',
      '青阳县科学技术局　青阳县数据资源局',
      '国家数据资源局',
    ])
      assert.deepEqual(counted(signed(name)), ['measure algorithm'], name)
    assert.ok(counted(signed('组建青阳县数据资源管理局')).length > 1, 'a task without a full stop')
  })

  it('are heads of tables, which name what stands under them', () => {
    const table = (head: string): string =>
      `# Computing Act 2026\n\n## Schedule 1\n\n${head}\n|---|---|\n| Warrina | 30 per cent |\n`
    assert.deepEqual(counted(table('| Computing facility | Reserved capacity |')), [])
    assert.deepEqual(counted(table('| Build a national computing centre. | 2027 |')), ['measure compute'])
  })

  it('are run-in headings without a verb', () => {
    const bill = (heading: string): string =>
      `# Artificial Intelligence Bill\n\nSECTION 3. ${heading} (a) The Governor shall appoint the director.\n`
    assert.deepEqual(counted(bill('INVENTORY.')), [])
    assert.deepEqual(counted(bill('PUBLIC DATASETS.')), [])
    const labelled = '# Data Practices of Lowmoor\n\n**Public datasets**: Publish thirty datasets of the city by May.\n'
    assert.deepEqual(counted(labelled), ['measure data'])
  })

  it('are names of who answers for a task', () => {
    const plan = (note: string): string =>
      `# AI Action Plan of Lowmoor\n\n## Actions\n\n**Action 1.** The Council will train 400 engineers by June 2028. ${note}\n`
    for (const note of [
      'Owner: Office for National Data.',
      'Lead: AI Safety Laboratory.',
      'Lead department: Research Computing Centre.',
      'Responsible agency: Institute for Standards, with the Data Office.',
    ])
      assert.deepEqual(counted(plan(note)), ['measure talent'], note)
    assert.ok(counted(plan('Lead: publish the land register as open data by May 2027.')).includes('measure data'))
  })

  it('are none before nothing but who answers for it: a sentence is a task', () => {
    const item = (words: string): string =>
      `# 云溪县人工智能产业方案\n\n一、重点任务\n\n1.${words}\n\n2.支持企业研发模型。\n`
    const task = '将12项民生事项接入智能客服，用时压缩至1天以内。'
    assert.ok(counted(item(`${task}牵头单位：县数据局。`)).includes('measure algorithm'))
    assert.ok(counted(item(`${task}（责任单位：县数据局）`)).includes('measure algorithm'))
    assert.ok(!counted(item('人才队伍。牵头单位：县人社局。')).includes('measure talent'))
    for (const owners of [
      '（县教育局）',
      '（县教育局负责）',
      '〔县教育局〕',
      '县教育局牵头。',
      '（县教育局牵头，各学校配合）',
    ])
      for (const words of ['三年内培养人工智能复合型人才200名。', '每校配齐人工智能专任教师。'])
        assert.ok(counted(item(words + owners)).includes('measure talent'), words + owners)
    assert.ok(counted(item('年底前上架机柜500个。（县工信局）')).includes('measure compute'))
    assert.ok(!counted(item('人才队伍。（县人社局）')).includes('measure talent'))
    assert.ok(!counted(item('简化申报流程。（县数据局）')).some((one) => one.endsWith(' data')))
  })

  it('are none above a line that says who answers for it', () => {
    const plan = (words: string): string =>
      `# 云溪县人工智能产业方案\n\n## 重点任务\n\n（一）${words}\n\n责任单位：县委组织部\n\n（二）支持企业研发模型。\n`
    assert.ok(counted(plan('三年内引进人工智能领军人才50名。')).includes('measure talent'))
    assert.ok(!counted(plan('人才工作组。')).includes('measure talent'))
  })

  it('are no run-in headings that say how many', () => {
    const plan = (words: string): string => `# 云溪县人工智能产业方案\n\n（一）${words}进展按月通报。\n`
    assert.ok(counted(plan('三年内培养人工智能复合型人才200名。')).includes('measure talent'))
    assert.ok(!counted(plan('人工智能复合型人才队伍。')).includes('measure talent'))
  })

  it('are run-in headings before what somebody is still to write', () => {
    const plan = (words: string): string => `# 云溪县人工智能产业方案\n\n（一）引进高层次人才。${words}\n`
    assert.ok(!counted(plan('待县委组织部提供。')).includes('measure talent'))
    const whole = '# 云溪县人工智能产业方案\n\n（一）建设行业语料库，分批向企业开放。（待科技局提供）\n'
    assert.ok(counted(whole).includes('measure data'))
    assert.ok(counted(plan('引进领军人才20名。')).includes('measure talent'))
  })

  it('are recitals, which give the reasons of an act', () => {
    const act = (before: string): string =>
      `# Regulation on artificial intelligence in research\n\n${before}(1) The Union builds supercomputers and opens them to its researchers.\n\n## Article 1\n\nThe Union shall fund open foundation models.\n`
    assert.ok(counted(act('')).includes('measure compute'))
    assert.deepEqual(counted(act('Whereas:\n\n')), ['mention compute', 'measure algorithm'])
  })
})
