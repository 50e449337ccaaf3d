import assert from 'node:assert/strict'
import { compared, plan, planWith, told } from './compared.ts'

const act = `# 滨江市数据条例

第一条 为了规范数据处理活动，制定本条例。

第二条 市数据局负责全市数据工作的统筹协调。

第三条 数据处理者应当建立数据安全管理制度。

第四条 违反本条例第三条规定的，由市数据局责令改正。
`

describe('provisions under other numbers or in other places', () => {
  it('are renumbered only, where nothing else has changed, references with them', () => {
    const numbers: Readonly<Record<string, string>> = { 一: '四', 二: '五', 三: '六', 四: '七' }
    const renumbered = act.replace(/第([一二三四])条/g, (_, number: string) => `第${numbers[number]}条`)
    assert.deepEqual(told(act, renumbered), [
      'renumbered 第四条: 仅编号变动：第一条至第四条改为第四条至第七条，共4处',
      'renumbered 第七条: 引用的条号随编号调整',
    ])
  })

  it('are aligned by what they say: an article that is inserted does not shift the others', () => {
    const longer = act
      .replace('第四条 违反', '第五条 违反')
      .replace('本条例第三条', '本条例第四条')
      .replace('第三条 数据处理者', '第四条 数据处理者')
      .replace('第四条 数据', '第三条 市数据局应当编制公共数据目录。\n\n第四条 数据')
    const found = told(act, longer)
    assert.ok(
      found.some((line) => /^added 第三条: /.test(line)),
      found.join('\n'),
    )
    assert.ok(
      found.includes('renumbered 第四条: 仅编号变动：第三条至第四条改为第四条至第五条，共2处'),
      found.join('\n'),
    )
    assert.equal(found.filter((line) => /^(?:changed|removed)/.test(line)).length, 0)
  })

  it('are moved where sections change places', () => {
    const first = plan.indexOf('### （一）建设')
    const second = plan.indexOf('### （二）培养')
    const third = plan.indexOf('### （三）完善')
    const swapped =
      plan.slice(0, first) +
      plan.slice(second, third).replace('（二）', '（一）') +
      plan.slice(first, second).replace('（一）', '（二）') +
      plan.slice(third)
    const found = told(plan, swapped)
    assert.deepEqual(
      found.filter((line) => !line.startsWith('renumbered')),
      ['moved （一）培养数据人才: 整节移动位置'],
    )
  })

  it('are split and merged', () => {
    const split = planWith(['投入运行。企业应当', '投入运行。\n\n企业应当'])
    assert.deepEqual(told(plan, split), ['split （一）建设公共平台: 一段拆为2段'])
    assert.deepEqual(told(split, plan), ['merged （一）建设公共平台: 2段并为一段'])
  })

  it('are told as one where a whole section has gone', () => {
    const from = plan.indexOf('### （二）加强宣传')
    const [last = '', ...elements] = told(plan, plan.slice(0, from)).reverse()
    assert.match(last, /^removed （二）加强宣传: 删去整节（.*创新文化.*）$/)
    assert.ok(elements.length > 0)
    for (const one of elements) assert.match(one, /^element （二）加强宣传: 制度维度：“.+”不再有措施$/)
  })

  it('follow a sentence to another section', () => {
    const moved = planWith(['企业应当按照目录报送数据。', ''], ['开展贯标。', '开展贯标。企业应当按照目录报送数据。'])
    assert.deepEqual(told(plan, moved), ['moved （三）完善标准规范: 由（一）建设公共平台移至（三）完善标准规范'])
  })

  it('are changed headings where only the heading is another', () => {
    assert.deepEqual(told(plan, planWith(['（二）加强宣传', '（二）加强宣传引导'])), [
      'wording （二）加强宣传引导: 标题由“加强宣传”改为“加强宣传引导”',
    ])
  })
})

describe('places in an act', () => {
  const items = (years: string, secret: string): string =>
    `# 滨江市数据条例\n\n## 第三章 授权运营\n\n第八条 运营单位应当符合下列条件：\n\n（一）具有独立法人资格；\n\n（二）具有${years}年以上数据运营经验。\n\n第九条 运营单位不得有下列行为：\n\n（一）超出范围使用数据；\n\n（二）泄露${secret}的。\n`

  it('are told with the article of an item', () => {
    assert.deepEqual(told(items('三', '个人信息'), items('五', '个人信息或者商业秘密')), [
      'changed 第八条（二）: 数字调高：“三年以上”改为“五年以上”',
      'wording 第九条（二）: 增加“或者商业秘密”',
    ])
  })

  it('are others for sentences that follow one another otherwise', () => {
    const [first, second] = ['市数据局负责统筹协调全市数据工作。', '有关部门按照各自职责做好数据工作。']
    const act = (words: string): string =>
      `# 滨江市数据条例\n\n第一条 为了规范数据活动，制定本条例。\n\n第二条 ${words}\n`
    assert.deepEqual(told(act(first + second), act(second + first)), ['moved 第二条: 本段各句顺序调整'])
  })
})

describe('measures that come and go', () => {
  it('are none where a sentence is still there and names the same matter', () => {
    const plan = (often: string): string =>
      `# 滨江市行动方案\n\n## 一、主要任务\n\n市数据局每${often}公布目录更新情况。\n\n市财政局统筹资金，支持上述任务按期完成。\n`
    assert.deepEqual(told(plan('季度'), plan('半年')), ['changed 一、主要任务: 频次降低：“每季度”改为“每半年”'])
  })
})

describe('the parts of a file', () => {
  const annex = '\n附件1\n\n# 名词解释\n\n数据空间是指多方共享数据的设施，由运营者按照共同规则管理。\n'

  it('that only one of the files has are no loss', () => {
    const found = told(`${plan}${annex}`, plan)
    assert.deepEqual(found, ['part -: 附件1 名词解释只见于旧稿文件，不计为删减'])
    assert.deepEqual(told(plan, `${plan}${annex}`), ['part -: 附件1 名词解释只见于新稿文件，不计为新增'])
  })

  it('are none where there are only marks', () => {
    const marks = `——\n${annex}`
    assert.deepEqual(told(marks, marks), [])
  })

  it('are a loss where the new file has other annexes', () => {
    const two = `${plan}${annex}\n附件2\n\n# 任务分工表\n\n公共数据平台由市数据局建设，数据专业由市教育局负责开设。\n`
    const found = told(two, two.replace(annex, ''))
    assert.deepEqual(
      found.filter((line) => line.startsWith('part')),
      [],
    )
    assert.ok(
      found.some((line) => line.startsWith('removed')),
      found.join('\n'),
    )
  })
})

describe('drafts that have nothing in common', () => {
  it('are not compared word by word', () => {
    const other = '# 海滨县河湖管理办法\n\n## 一、巡查\n\n河长每月巡查不少于两次，发现垃圾及时清理。\n'
    const { relation, changes } = compared(plan, other)
    assert.equal(relation, 'unrelated')
    assert.ok(changes.every(({ kind }) => kind === 'dimension' || kind === 'element'))
  })

  it('are all removed or added where one is empty', () => {
    assert.ok(compared(plan, '').changes.some(({ kind }) => kind === 'removed'))
    assert.ok(compared('', plan).changes.some(({ kind }) => kind === 'added'))
    assert.equal(compared('', '').relation, 'same')
  })
})
