import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { before, show } from '../fixes/marked.ts'

/** The places, in the draft, where a rule finds something: `text of the place`. */
function found(rule: string, text: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  const { findings } = createAnalyzer().analyze(text, { format, severities: { [rule]: 'hint' } })
  return findings.filter((one) => one.rule === rule).map(({ span }) => text.slice(span.start, span.end))
}

function messages(rule: string, text: string): string[] {
  const { findings } = createAnalyzer().analyze(text)
  return findings.filter((one) => one.rule === rule).map((one) => renderMessage(one, 'zh'))
}

const law = (...articles: readonly string[]): string =>
  ['# 滨江市数据办法', ...articles.map((text, at) => `第${'一二三四五六七八'.charAt(at)}条 ${text}`)].join('\n\n')

describe('abbreviation-undefined', () => {
  const rule = 'abbreviation-undefined'
  const definition = '第二条 落实《滨江市数据规划》（以下简称《规划》）。'

  it('finds a use before the words that introduce it', () => {
    assert.deepEqual(found(rule, `第一条 落实《规划》要求。\n\n${definition}`), ['《规划》'])
    assert.deepEqual(found(rule, '落实**《规划》**要求，即《滨江市数据规划》（以下简称《规划》）。'), ['《规划》'])
  })

  it('is silent in titles, headings and quotations', () => {
    for (const text of [
      '# 《规划》实施办法',
      '## 一、落实《规划》',
      '各区学习“认真落实《规划》的要求”。',
      '《关于〈规划〉的说明》公布。',
    ]) {
      assert.deepEqual(found(rule, `${text}\n\n${definition}`), [], text)
    }
  })

  it('is silent in the full name and for words of it', () => {
    assert.deepEqual(found(rule, `落实《滨江市数据规划》。\n\n${definition}`), [])
    assert.deepEqual(found(rule, '各学校参加。\n\n本市中小学校（以下简称学校）开课。'), [])
  })

  it('is silent in another document of the file', () => {
    const enclosed =
      '# 关于印发滨江市数据方案的通知\n\n各区落实《规划》。\n\n# 滨江市数据方案\n\n落实《滨江市数据规划》（以下简称《规划》）。'
    assert.deepEqual(found(rule, enclosed), [])
  })
})

describe('abbreviation-unused', () => {
  const rule = 'abbreviation-unused'

  it('is silent where the next definition has the name in its sentence', () => {
    const first = '滨江市数据局（以下简称市数据局）负责管理。'
    for (const next of [
      '市数据局会同各区（以下统称有关单位）管理数据。有关单位应当报告。',
      '市数据局建设的公共数据平台（以下简称数据平台）开放。数据平台免费。',
    ])
      assert.deepEqual(found(rule, law(first, next)), [], next)
  })

  it('is silent where the name is used in any form, in any place', () => {
    for (const text of ['规划提出', '“规划”提出', '## 落实《规划》', '| 《规划》 | 市数据局 |\n|--|--|']) {
      assert.deepEqual(found(rule, `落实《滨江市数据规划》（以下简称《规划》）。\n\n${text}`), [], text)
    }
  })

  it('offers to take out the bracket, not what else is in it', () => {
    const fixed = (sample: string): void => {
      const text = before(sample)
      const edits =
        createAnalyzer()
          .analyze(text)
          .findings.find((one) => one.rule === rule)?.fixes?.[0]?.edits ?? []
      assert.equal(show(text, edits), sample)
    }
    fixed('落实《滨江市数据规划》[-（以下简称《规划》）-]，制定本方案。')
    fixed('落实《滨江市数据规划》（滨政发〔2025〕1号，以下简称《规划》），制定本方案。')
  })
})

describe('abbreviation-duplicate', () => {
  const rule = 'abbreviation-duplicate'

  it('quotes a full name without its number and its verb', () => {
    const text =
      '（一）建设滨江算力平台（以下简称“平台”）。\n\n（二）市数据局建设滨江智算平台（以下简称“平台”）。平台开放。'
    assert.deepEqual(messages(rule, text), ['“平台”前文是“滨江算力平台”的简称，此处又作“滨江智算平台”的简称。'])
  })

  it('tells full names from the words before them', () => {
    assert.deepEqual(found(rule, '建设数据枢纽站（以下简称枢纽）。\n\n市局管理数据枢纽站（以下简称枢纽）。'), [])
    assert.deepEqual(
      found(rule, '落实《数据规划》（以下简称《规划》）。\n\n落实《数据规划（草案）》（以下简称《规划》）。'),
      [],
    )
    assert.deepEqual(found(rule, '建设数据枢纽站（以下简称枢纽）。\n\n建设算力集散地（以下简称枢纽）。'), ['枢纽'])
  })

  it('knows a full name after other verbs, and in one paragraph', () => {
    const open = '市数据局建设滨江公共数据平台（以下简称数据平台），按月更新。'
    assert.deepEqual(found(rule, `${open}\n\n各区通过滨江公共数据平台（以下简称公共平台）报送。`), ['公共平台'])
    assert.deepEqual(found(rule, `${open}各区依托滨江公共数据平台（以下简称公共平台）报送。`), ['公共平台'])
    assert.deepEqual(found(rule, '建立数据联席会议（以下简称“联席会议”或者“联席会”），按月召开。'), [])
  })

  it('takes no two bodies of one kind for one', () => {
    assert.deepEqual(
      found(rule, '成立智慧城市建设工作专班（以下简称城市专班）。\n\n成立数字政府建设工作专班（以下简称政府专班）。'),
      [],
    )
    assert.deepEqual(
      found(rule, '依托省公共数据平台（以下简称省平台）。\n\n依托市公共数据平台（以下简称市平台）。'),
      [],
    )
  })

  it('lets an enclosed document introduce names again', () => {
    const text =
      '# 关于印发滨江市数据方案的通知\n\n建设数据枢纽站（以下简称枢纽）。\n\n# 滨江市数据方案\n\n建设算力集散地（以下简称枢纽）。'
    assert.deepEqual(found(rule, text), [])
  })
})

describe('effective-date', () => {
  it('is about legislation that is more than a part', () => {
    const rule = 'effective-date'
    const articles = [
      '为了管理数据，制定本办法。',
      '数据由各区汇聚。',
      '数据按月更新。',
      '数据按年公开。',
      '违者责令改正。',
    ]
    assert.deepEqual(found(rule, law(...articles)), ['第五条'])
    assert.deepEqual(found(rule, law(...articles.slice(0, 3))), [])
    assert.deepEqual(found(rule, law(...articles).replace('数据办法', '数据行动方案')), [])
    assert.deepEqual(found(rule, law(...articles, '本办法自2026年　月　日起施行。')), [])
    assert.deepEqual(found(rule, law(...articles, '自公布之日起施行，定期清理、废止文件。')), [])
    for (const name of ['数据服务合同', '数据共享协议书（示范文本）'])
      assert.deepEqual(found(rule, law(...articles).replace(/^# .*$/m, `# 滨江市${name}`)), [])
    const contract = ['甲方向乙方提供数据。', '乙方按季付款。', '乙方不得转让。', '违约金10万元。', '一式四份。']
    assert.deepEqual(found(rule, law(...contract).replace(/^# .*$/m, '数据服务框架协议')), [])
  })
})

describe('required-part', () => {
  it('asks a notice for addressees, and for a signature once it has a date', () => {
    const body = [
      '# 关于申报算力券的通知',
      '一、申报条件',
      '在本市登记。',
      '二、申报材料',
      '申请表一份。',
      '三、时间',
      '本月申报。',
    ]
    const [all] = messages('required-part', body.join('\n\n'))
    assert.match(all ?? '', /写明主送机关，/)
    const [half] = messages('required-part', [...body, '2026年1月5日'].join('\n\n'))
    assert.match(half ?? '', /写明主送机关、发文机关署名，/)
    const signed = [...body, '滨江市数据局', '2026年1月5日']
    signed.splice(1, 0, '各区人民政府，市政府各部门：')
    assert.deepEqual(messages('required-part', signed.join('\n\n')), [])
    const forComment = ['# 关于申报算力券的通知（征求意见稿）', '各区人民政府：', ...body.slice(1)]
    assert.deepEqual(messages('required-part', forComment.join('\n\n')), [])
    const toAll = ['# 关于公开征集数据应用场景的通知', ...signed.slice(2)]
    assert.deepEqual(messages('required-part', toAll.join('\n\n')), [])
  })

  it('asks a plan of action for goals, owners and deadlines, but not the plan of a fair', () => {
    const tasks = [
      '建设算力中心。',
      '开放公共数据。',
      '培养算法工程师。',
      '支持开源社区。',
      '发放算力券。',
      '组织技能培训。',
    ]
    const plan = (title: string): string =>
      [`# ${title}`, ...tasks.map((text, at) => `${at + 1}．${text}`)].join('\n\n')
    assert.deepEqual(messages('required-part', plan('滨江市数字经济发展行动计划')).length, 1)
    assert.deepEqual(messages('required-part', plan('滨江市数字博览会参展工作方案')), [])
    for (const owner of ['【区数据局】', '（区数据局、区教育局）'])
      assert.match(messages('required-part', `${plan('滨江市数字经济发展行动计划')}${owner}`)[0] ?? '', /目标、时限，/)
  })
})

describe('modality-mix', () => {
  it('is about legislation, and knows other words and set phrases', () => {
    const text = law(
      '各部门应当更新数据。',
      '目录不准确的，应当更正。',
      '禁止出售数据。',
      '管行业必须管安全。',
      '管业务必须同时管数据。',
    )
    assert.deepEqual(found('modality-mix', text), [])
    const mixed = law('各部门应当更新数据。', '数据主管部门必须更新。', '严禁出售数据。')
    assert.deepEqual(found('modality-mix', mixed), ['必须', '严禁'])
    assert.deepEqual(found('modality-mix', mixed.replace('数据办法', '数据行动方案').replace(/第.条 /g, '')), [])
  })
})

describe('term-variant', () => {
  it('changes to the form used most, with the case of the word', () => {
    const text = 'Each dataset is open. A dataset is free. Data sets are listed. The data set stays.'
    const { findings } = createAnalyzer().analyze(text, { language: 'en' })
    const edits = findings.filter(({ rule }) => rule === 'term-variant').flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])
    assert.deepEqual(
      edits.map(({ replaces, text: now }) => `${replaces} → ${now}`),
      ['Data set → Dataset', 'data set → dataset'],
    )
  })
})

describe('citation-number', () => {
  it('is about the first citation of a policy, not of a law or of the draft itself', () => {
    const rule = 'citation-number'
    assert.deepEqual(
      found(rule, '落实《滨江市数据发展规划》，依据《中华人民共和国数据安全法》，落实《滨江市数据发展规划》。'),
      ['《滨江市数据发展规划》'],
    )
    assert.deepEqual(found(rule, '年内出台《滨江市数据发展规划》，研究制定《滨江市算力发展规划》。'), [])
    assert.deepEqual(found(rule, '# 滨江市数据发展行动方案\n\n《滨江市数据发展行动方案》由市数据局解释。'), [])
    assert.deepEqual(found(rule, '落实《滨江市数据发展规划》（滨政发〔2025〕1号）。《滨江市数据发展规划》提出'), [])
  })
})
