import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

/** What a rule says of a draft, in a reader's language. */
function said(rule: string, text: string, reader: Language): string[] {
  return createAnalyzer()
    .analyze(text, { severities: { [rule]: 'warning' }, judge: 'always' })
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => renderMessage(finding, reader))
}

describe('the wording of messages', () => {
  it('cross-reference counts the items that an article has', () => {
    const articles =
      '# 滨江市数据条例\n\n第一条 为了规范数据活动，制定本条例。\n\n第二条 有下列情形之一的，应当报告：\n\n（一）停止运营；\n\n（二）合并；\n\n（三）分立。\n\n第三条 有本条例第二条第五项情形的，应当公告。\n'
    assert.deepEqual(said('cross-reference', articles, 'zh'), ['“第二条”只有三项，没有第五项。'])
  })

  it('cross-reference names one provision at a time, whatever the draft says of several', () => {
    const act = (words: string): string =>
      `# AI Innovation Act\n\nSection 1. Data. The Agency shall publish its datasets.\n\nSection 2. Report. The Agency shall report under ${words} of this Act.\n`
    assert.deepEqual(said('cross-reference', act('Sections 3 and 4'), 'en'), [
      'This draft has no Section 3.',
      'This draft has no section 4.',
    ])
  })

  it('unpaired-mark names the marks', () => {
    const plan = (text: string): string => `# 滨江市人工智能发展行动方案\n\n## 一、重点任务\n\n${text}\n`
    assert.deepEqual(said('unpaired-mark', plan('打造“浙里办平台，先行先试。'), 'zh'), ['左引号没有与之成对的右引号。'])
    assert.deepEqual(said('unpaired-mark', plan('打造“浙里办平台，先行先试。'), 'en'), [
      'This opening quotation mark is not closed.',
    ])
    assert.deepEqual(said('unpaired-mark', plan('落实规划》，先行先试，按年报送》。'), 'zh').slice(-1), [
      '右书名号没有与之成对的左书名号。',
    ])
  })

  it('task-without-owner quotes a number without its full stop', () => {
    const owned = (number: number): string =>
      `${number}. Publish the data of the city.\n\nResponsible: Data Agency of Lowmoor\n`
    const text = `# Data Plan of Lowmoor\n\n## Actions\n\n${[1, 2].map(owned).join('\n')}\n3. Train the staff of the city.\n\n${[4, 5].map(owned).join('\n')}`
    assert.deepEqual(said('task-without-owner', text, 'en'), [
      'Most tasks at this level name a responsible body; number 3 does not.',
    ])
  })

  it('fixes are counted by places: a pair of brackets is one', () => {
    const text = '# 滨江市数据条例\n\n第一条 本市(含各县)建设平台，数据,算力同步安排。\n'
    const analysis = createAnalyzer().analyze(text, { format: 'markdown', language: 'zh' })
    assert.deepEqual([analysis.fixAll().length, analysis.fixAllPlaces()], [3, 2])
  })

  it('missing-dimension quotes words of the dimension, and no others that the network has weighed', () => {
    const plan = (heading: string): string =>
      `# 滨江市人工智能发展行动方案\n\n## 一、夯实基础\n\n（一）建设算力。市发展改革委建设智能算力中心，2027年底前投运。\n\n（二）攻关算法。市科技局支持大模型研发，每年立项10个。\n\n## 二、${heading}\n\n（三）引育人才。市人力资源社会保障局每年引进博士200名。\n\n## 三、完善机制\n\n（四）完善制度。市司法局制定伦理审查办法。\n`
    const data = (heading: string): string | undefined =>
      said('missing-dimension', plan(heading), 'zh').find((message) => message.includes('数据'))
    assert.equal(data('汇聚力量'), '缺少数据方面的措施：全文没有作出安排。')
    assert.equal(data('汇聚数据'), '缺少数据方面的措施：“数据”只见于标题，其下的文字没有写明数据方面要做什么。')
    assert.match(data('汇聚数据\n\n## 三、育才') ?? '', /数据”只见于标题，其下还没有措施/)
  })

  it('missing-dimension says which problem the draft raises, beside what it mentions', () => {
    const plan = (background: string): string =>
      `# 滨江市推进人工智能创新的实施意见\n\n## 一、发展形势\n\n${background}\n\n## 二、重点任务\n\n（一）建设行业数据集200个。\n\n（二）扩建超算中心，新增智能算力3000P。\n\n（三）研发材料、药物两类科学大模型。\n\n（四）每年培养交叉方向研究生1000名。\n`
    const [mention, problem] = ['全市已出台伦理审查等制度8项。', '评价制度滞后，标准规范缺失。']
    const institutions = (background: string, reader: Language): string | undefined =>
      said('missing-dimension', plan(background), reader).find((message) => /制度方面|on institutions/.test(message))
    assert.equal(
      institutions(mention + problem, 'zh'),
      '缺少制度方面的措施：文稿提及“伦理审查”，指出了问题（“评价制度滞后”），没有写明做什么。',
    )
    assert.equal(
      institutions(mention + problem, 'en'),
      'No measure on institutions: the draft mentions “伦理审查” and raises a problem (“评价制度滞后”), but does not say what is to be done.',
    )
    assert.equal(institutions(mention, 'zh'), '缺少制度方面的措施：只提及“伦理审查”，没有写明做什么。')
  })

  it('modality-mix counts only where one word prevails', () => {
    const law = (...articles: readonly string[]): string =>
      `# 滨江市数据管理办法\n\n${articles.map((text, at) => `第${'一二三四'.charAt(at)}条 ${text}`).join('\n\n')}\n`
    const [must, shall] = ['市数据局必须建立台账。', '市数据局应当开放数据。']
    assert.deepEqual(said('modality-mix', law(must, shall), 'zh'), ['法规规章表述义务用“应当”，此处用“必须”。'])
    assert.deepEqual(said('modality-mix', law(must, shall), 'en'), ['Legislation words duties with 应当, not 必须.'])
    assert.deepEqual(said('modality-mix', law(must, shall, shall), 'en'), [
      'This draft words duties with 应当 (2 times), but uses 必须 here.',
    ])
  })

  it('deadline-past quotes a date without the word before it', () => {
    const text =
      '# 滨江市数据工作方案\n\n## 一、重点任务\n\n（一）开放数据。市数据局于2025年12月底前完成开放。\n\n滨江市人民政府\n\n2026年6月5日\n'
    assert.deepEqual(said('deadline-past', text, 'zh'), ['完成时限“2025年12月底前”早于文件的日期（2026年6月5日）。'])
  })

  it('relative-reference counts one and several', () => {
    const law = (words: string): string =>
      `# 滨江市数据条例\n\n第一条 为了开放数据，制定本条例。\n\n第二条 违反${words}规定的，责令改正。\n`
    assert.deepEqual(said('relative-reference', law('前两条'), 'en'), [
      '“前两条” refers to more provisions than the one that precedes.',
    ])
  })
})
