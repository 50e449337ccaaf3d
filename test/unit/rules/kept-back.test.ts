import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

const plan = (text: string): string => `# 滨江市人工智能发展行动方案\n\n## 一、重点任务\n\n${text}\n`

/** What a rule says of a draft, with the words that it says it of. */
function said(rule: string, text: string): string[] {
  return createAnalyzer()
    .analyze(text, { severities: { [rule]: 'warning' } })
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => `${text.slice(finding.span.start, finding.span.end)}: ${renderMessage(finding, 'zh')}`)
}

describe('a rule speaks of what it means alone', () => {
  it('date-form: of dates that there are', () => {
    const signed = (date: string): string => plan(`建设平台。\n\n滨江市人民政府\n\n${date}`)
    assert.equal(said('date-form', signed('二〇二六年十二月一日')).length, 1)
    assert.deepEqual(said('date-form', signed('二〇二六年十三月一日')), [])
    assert.deepEqual(said('date-form', signed('二〇二六年十二月四十一日')), [])
  })

  it('range-form, document-number: of no name of a file', () => {
    const annex = (name: string): string => plan(`建设平台。\n\n附件：${name}`)
    assert.deepEqual(said('range-form', annex('滨江市算力规划（2026-2028年）.docx')), [])
    assert.equal(said('range-form', annex('滨江市算力规划（2026-2028年）')).length, 1)
    assert.deepEqual(said('document-number', annex('滨政发[2026]3号通知.pdf')), [])
    assert.equal(said('document-number', annex('滨政发[2026]3号通知')).length, 1)
  })

  it('target-without-deadline: of no ratio and no body that is to be so from the first day', () => {
    const opinion = (text: string): string =>
      `# 青岚市科技创新实施意见\n\n## 一、总体要求\n\n到2028年，研发经费投入强度达到2.8%。\n\n## 二、重点任务\n\n（一）完善机制。${text}\n`
    for (const text of [
      '项目评审中，来自企业的评委比例不低于50%。',
      '面向中小企业的采购预留比例不低于40%。',
      '技术委员会外部委员占比不少于60%。',
      '每个论证组成员不少于9人。',
      '每次抽查比例不低于5%。',
    ])
      assert.deepEqual(said('target-without-deadline', opinion(text)), [], text)
    for (const text of ['创新联盟成员不少于100家。', '研发人员占比达到15%。', '建成中试平台20个。'])
      assert.equal(said('target-without-deadline', opinion(text)).length, 1, text)
    const english = (text: string): string =>
      `# AI Strategy of Westmark\n\n## 1. Goals\n\nThe Office will train 900 engineers by 2028.\n\n## 2. Actions\n\n${text}\n`
    assert.deepEqual(
      said('target-without-deadline', english('The AI Council shall have at least 9 voting members.')),
      [],
    )
    assert.equal(said('target-without-deadline', english('The Office will fund 300 fellowships.')).length, 1)
  })

  it('unpaired-mark: of no number, and of no paragraph of a longer quotation', () => {
    assert.deepEqual(said('unpaired-mark', plan('分两步：1）摸底；2）建设。一）先行；二）推广。')), [])
    assert.deepEqual(said('unpaired-mark', plan('“数据先行。\n\n“算力跟上。”')), [])
    for (const lead of ['增加一条，作为第八条', '将第三条第二款修改为', '第九条增加一款'])
      assert.deepEqual(
        said('unpaired-mark', plan(`一、${lead}：“算力应当开放。\n\n“前款所称算力，由市数据局认定。”`)),
        [],
      )
    assert.equal(said('unpaired-mark', plan('一、会议指出：“算力应当开放。\n\n市数据局负责。')).length, 1)
    assert.equal(said('unpaired-mark', plan('一、修改为：“算力”应当“开放。\n\n市数据局负责。')).length, 1)
    assert.deepEqual(said('unpaired-mark', plan('打造“浙里办"平台。使用(半角）括号。')), [])
    assert.deepEqual(said('unpaired-mark', plan('先行先试。打造“浙里办"平台”。')), ['”: 右引号没有与之成对的左引号。'])
    assert.deepEqual(said('unpaired-mark', plan('依据《算力规划》，〔试行）执行〕。')).length, 1)
    assert.deepEqual(said('unpaired-mark', plan('落实《规划》，按年报送）。')), ['）: 右括号没有与之成对的左括号。'])
    assert.deepEqual(said('unpaired-mark', plan('本年度）报送。\n\n落实“规划')), [], 'torn at a page break')
  })

  it('unpaired-mark: in time that grows with the text', () => {
    for (const unit of ['（《', '））》', '【）', '“"'])
      assert.ok(said('unpaired-mark', plan(`${unit.repeat(20_000)}。`)).length >= 0)
  })

  it('abbreviation-unused: of no name that a draft gives itself', () => {
    assert.deepEqual(said('abbreviation-unused', plan('结合我市实际，制定本政策（简称“算力十条”）。')), [])
    assert.equal(said('abbreviation-unused', plan('落实《滨江市算力规划》（以下简称“规划”）。')).length, 1)
  })

  it('range-form: of years, from the earlier to the later', () => {
    assert.deepEqual(said('range-form', plan('在100-2027年度建设，在2027-2026年度评估，在1800-2027年度总结。')), [])
    assert.equal(said('range-form', plan('在2026-2027年度建设。')).length, 1)
  })

  it('sum-mismatch: of a column with a sum, and the number in front of a row is no figure of it', () => {
    const table = (...rows: readonly string[]): string =>
      plan(`| 序号 | 项目 | 投资 |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`)
    assert.deepEqual(said('sum-mismatch', table('1 | 甲 | 300', '2 | 乙 | 400', ' | 合计 | 800')), [
      '800: 本列各行之和为700，合计却写作800。',
    ])
    assert.deepEqual(said('sum-mismatch', table('3 | 甲 | 300', '7 | 乙 | 400', ' | 合计 | 800')), [])
    assert.deepEqual(
      said(
        'sum-mismatch',
        plan(`拟建项目5个（见下表）。\n${table('1 | 甲 | 3', '2 | 乙 | 4', '3 | 丙 | 4').split('任务')[1]}`),
      ),
      ['5个: 此处写“5个”，下表列有3项。'],
    )
  })

  it('problem-without-remedy: a long problem is named by its beginning', () => {
    const problem = '面向大模型训练推理和科学研究以及中小企业普惠使用需要的公共智能算力供给还长期不足'
    const draft = `# 滨江市推动人工智能创新发展实施意见\n\n## 一、发展形势\n\n当前，${problem}。\n\n## 二、重点任务\n\n支持企业研发行业大模型。建设高质量行业数据集。引进人工智能高层次人才。\n`
    assert.match(
      said('problem-without-remedy', draft).join('\n'),
      /“面向大模型训练推理和科学研究以及中小企业普惠使用需要的公共智…”/,
    )
    const short = said('problem-without-remedy', draft.replace(problem, '智能算力供给不足'))
    assert.match(short.join('\n'), /“智能算力供给不足”/)
  })

  it('date-form: of the date of an imprint, however far behind the office', () => {
    for (const gap of ['', ' ', '　　　　　　'])
      assert.deepEqual(
        said('date-form', plan(`建设平台。\n\n滨江市人民政府办公室${gap}2026年11月05日印发`)).length,
        gap === '' ? 0 : 1,
      )
  })

  it('effective-date: of the rules that a notice issues, not of the notice', () => {
    const rules = Array.from({ length: 6 }, (_, index) => `第${'一二三四五六'[index]}条　市数据局应当建设平台。`)
    const notice = '# 关于印发《滨江市数据管理办法》的通知\n\n第一条　各区遵照执行。\n\n# 滨江市数据管理办法\n\n'
    for (const text of [`# 滨江市数据管理条例\n\n${rules.join('\n\n')}\n`, `${notice}${rules.join('\n\n')}\n`])
      for (const words of said('effective-date', text)) assert.match(words, /^第六条: /)
    assert.equal(said('effective-date', `# 滨江市数据管理条例\n\n${rules.join('\n\n')}\n`).length, 1)
  })
})
